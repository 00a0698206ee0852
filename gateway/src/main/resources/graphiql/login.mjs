// Log-in by authorization code with PKCE. Tokens stay in this page's memory: a reload asks Keycloak again, which knows
// its guest for as long as the session lasts.

const PENDING = 'journeyloop.login';
const HERE = location.origin + location.pathname;
const SPARE_SECONDS = 30;

export class Login {
  #settings;
  #endpoints;
  #tokens = null;
  #renewal = null;

  constructor(settings, endpoints) {
    this.#settings = settings;
    this.#endpoints = endpoints;
  }

  /** Fails where Keycloak can't be reached. */
  static async open() {
    const settings = await json(await fetch('settings.json'));
    const discovery = await fetch(`${settings.issuer}/.well-known/openid-configuration`);
    const login = new Login(settings, await json(discovery));
    await login.#comeBack();
    return login;
  }

  get user() {
    return this.#tokens && claims(this.#tokens.access_token).preferred_username;
  }

  async start() {
    const pending = { verifier: random(), state: random() };
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
    location.assign(
      `${this.#endpoints.authorization_endpoint}?` +
        new URLSearchParams({
          response_type: 'code',
          client_id: this.#settings.client,
          redirect_uri: HERE,
          scope: 'openid',
          state: pending.state,
          code_challenge_method: 'S256',
          code_challenge: base64url(new Uint8Array(digest)),
        }),
    );
  }

  end() {
    location.assign(
      `${this.#endpoints.end_session_endpoint}?` +
        new URLSearchParams({
          client_id: this.#settings.client,
          id_token_hint: this.#tokens.id_token,
          post_logout_redirect_uri: HERE,
        }),
    );
  }

  /** One that is still good for a while; null for who is not logged in. */
  async token() {
    if (this.#tokens && claims(this.#tokens.access_token).exp - SPARE_SECONDS < Date.now() / 1000) {
      this.#renewal ??= this.#renew().finally(() => (this.#renewal = null));
      await this.#renewal;
    }
    return this.#tokens?.access_token ?? null;
  }

  async #comeBack() {
    const answer = new URLSearchParams(location.search);
    const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
    sessionStorage.removeItem(PENDING);
    if (!answer.has('state')) {
      return;
    }
    history.replaceState(null, '', HERE);
    if (answer.has('code') && answer.get('state') === pending?.state) {
      await this.#ask({
        grant_type: 'authorization_code',
        code: answer.get('code'),
        redirect_uri: HERE,
        code_verifier: pending.verifier,
      });
    }
  }

  async #renew() {
    try {
      await this.#ask({ grant_type: 'refresh_token', refresh_token: this.#tokens.refresh_token });
    } catch {
      this.#tokens = null;
    }
  }

  async #ask(grant) {
    const body = new URLSearchParams({ client_id: this.#settings.client, ...grant });
    this.#tokens = await json(await fetch(this.#endpoints.token_endpoint, { method: 'POST', body }));
  }
}

async function json(response) {
  if (!response.ok) {
    throw new Error(`${response.url} answers ${response.status}`);
  }
  return response.json();
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function claims(token) {
  const bytes = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
}
