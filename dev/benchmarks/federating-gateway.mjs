// One GraphQL schema over several GraphQL servers that hold a part each, as GraphQL Tools' documentation advises: a type that
// several servers know is merged by its id, ids of a level are asked for in one call, and so are calls to one server.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { buildHTTPExecutor } from "@graphql-tools/executor-http";
import { stitchSchemas } from "@graphql-tools/stitch";
import { schemaFromExecutor } from "@graphql-tools/wrap";
import { createYoga } from "graphql-yoga";

const url = { type: "string" };
const { values: given } = parseArgs({
  options: { port: { type: "string" }, persona: url, journey: url, insight: url, opportunity: url },
});

const byIds = (fieldName) => ({
  selectionSet: "{ id }",
  fieldName,
  key: ({ id }) => id,
  argsFromKeys: (ids) => ({ ids }),
});

async function part(endpoint, merge) {
  const executor = buildHTTPExecutor({ endpoint });
  return { schema: await schemaFromExecutor(executor), executor, batch: true, merge };
}

async function serve() {
  const subschemas = await Promise.all([
    part(given.insight, { Step: byIds("stepsByIdsList") }),
    part(given.opportunity, { Step: byIds("stepsByIdsList") }),
    part(given.persona, { Persona: byIds("personasByIdsList") }),
    part(given.journey, {}),
  ]);
  const yoga = createYoga({ schema: stitchSchemas({ subschemas }), graphiql: false, landingPage: false, logging: "warn" });
  createServer(yoga).listen(Number(given.port), "127.0.0.1");
}

if (cluster.isPrimary) {
  for (let i = 0; i < availableParallelism(); i++) {
    cluster.fork();
  }
} else {
  await serve();
}
