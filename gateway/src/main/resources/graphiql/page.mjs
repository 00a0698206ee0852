// GraphiQL with the screens of docs/frontend.md in its tabs, asking as whoever is logged in.

import { documents } from './guide.mjs';
import { Login } from './login.mjs';

const API = new URL('/graphql', location.href);
const SOCKET = Object.assign(new URL(API), { protocol: API.protocol === 'https:' ? 'wss:' : 'ws:' });
const IDS = `query { personas(first: 1) { edges { node { id } } } journeys(first: 1) { edges { node { id key } } }
  demo: journey(key: "understand-my-bill") { id key } }`;
const LOG_IN_FIRST = { errors: [{ message: 'Log in first, or give a header Authorization.' }] };

const { GraphiQL, React, ReactDOM } = window;
const login = await Login.open().catch(notify);
const examples = await preloaded();
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const storage = storageOf(login?.user ?? 'nobody');
const ask = GraphiQL.createFetcher({ url: API.href, subscriptionUrl: SOCKET.href });

showWho();
showExamples();
show(examples[0]);

/** The editor's own headers come last: who pastes another token there asks by that one. */
async function fetcher(request, options) {
  const token = await login?.token();
  const headers = { ...(token && { Authorization: `Bearer ${token}` }), ...options?.headers };
  return Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')
    ? ask(request, { ...options, headers })
    : LOG_IN_FIRST;
}

/** The guide's ids are none of this tenant's: those that can be read take their place. */
async function preloaded() {
  const guide = documents(await (await fetch('frontend.md')).text()).filter(({ kind }) => kind !== 'mutation');
  const known = await ids();
  return guide.map(({ name, document, variables }) => ({
    name,
    query: document,
    variables: JSON.stringify(variablesOf(document, variables, known), null, 2),
  }));
}

async function ids() {
  const token = await login?.token();
  if (!token) {
    return {};
  }
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: IDS }),
  });
  const { data } = await response.json();
  const journey = data?.demo ?? data?.journeys?.edges[0]?.node;
  return { key: journey?.key, journey: journey?.id, id: journey?.id, persona: data?.personas?.edges[0]?.node.id };
}

function variablesOf(document, given, known) {
  const names = [...document.matchAll(/\$(\w+): \w+!/g)].map(([, name]) => name);
  return Object.fromEntries(names.map((name) => [name, known[name] ?? given[name] ?? '']));
}

function show({ query, variables }) {
  root.render(
    React.createElement(GraphiQL, {
      fetcher,
      query,
      variables,
      defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
      storage,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'variables',
    }),
  );
}

/** What somebody else wrote, or was given before the log-in, is not brought back. */
function storageOf(user) {
  const mine = (key) => `${user}:${key}`;
  return {
    getItem: (key) => sessionStorage.getItem(mine(key)),
    setItem: (key, value) => sessionStorage.setItem(mine(key), value),
    removeItem: (key) => sessionStorage.removeItem(mine(key)),
    clear: () => sessionStorage.clear(),
    get length() {
      return sessionStorage.length;
    },
  };
}

function showExamples() {
  const choice = document.getElementById('examples');
  choice.append(...examples.map(({ name }) => new Option(name)));
  choice.addEventListener('change', () => {
    const chosen = examples.find(({ name }) => name === choice.value);
    if (chosen) {
      show(chosen);
    }
  });
}

function showWho() {
  const user = login?.user;
  document.getElementById('login').hidden = !login || Boolean(user);
  document.getElementById('logout').hidden = !user;
  document.getElementById('login').addEventListener('click', () => login.start());
  document.getElementById('logout').addEventListener('click', () => login.end());
  if (user) {
    document.getElementById('who').textContent = user;
  }
}

function notify(failure) {
  document.getElementById('who').textContent = `Nobody can log in: ${failure.message}`;
}
