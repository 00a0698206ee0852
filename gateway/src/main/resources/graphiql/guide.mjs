// The documents of docs/frontend.md: for GraphiQL, which is given the guide beside this file, and for dev/frontend-client.

const BLOCK = /^```graphql\n([\s\S]*?)^```$(?:\n\n^```json variables\n([\s\S]*?)^```$)?/gm;
const OPERATION = /^\s*(query|mutation|subscription)\s+(\w+)/;

/** In the guide's order: [{kind, name, document, variables}]; the variables are those of the guide's example. */
export function documents(guide) {
  return [...guide.matchAll(BLOCK)].map(([, document, variables]) => {
    const [, kind, name] = OPERATION.exec(document);
    return { kind, name, document, variables: JSON.parse(variables ?? '{}') };
  });
}
