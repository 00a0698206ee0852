// Types of the whole schema, and of what each document of docs/frontend.md takes and answers.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { documents } from '../../gateway/src/main/resources/graphiql/guide.mjs';

const ROOT = new URL('../../', import.meta.url);
const GENERATED = new URL('src/generated/', import.meta.url);

const config = {
  // a scalar that is not listed fails the generation
  strictScalars: true,
  scalars: {
    BigDecimal: 'number',
    BigInteger: 'number',
    Date: 'string',
    DateTime: 'string',
    Duration: 'string',
    JSON: 'unknown',
  },
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
};

const schema = parse(
  await readFile(new URL('libs/contracts/src/main/resources/graphql/schema.graphql', ROOT), 'utf8'),
  { maxTokens: Infinity, noLocation: true },
);
const guide = documents(await readFile(new URL('docs/frontend.md', ROOT), 'utf8')).map(({ name, document }) => ({
  location: `docs/frontend.md: ${name}`,
  document: parse(document),
}));

await mkdir(GENERATED, { recursive: true });
await write('schema.ts', [], { types });
await write('documents.ts', guide, { operations, typedDocuments });
console.log(guide.map(({ location }) => location).join('\n'));

async function write(filename, asked, plugins) {
  const text = await codegen({
    schema,
    documents: asked,
    filename,
    config,
    pluginMap: plugins,
    plugins: Object.keys(plugins).map((name) => ({ [name]: {} })),
  });
  await writeFile(new URL(filename, GENERATED), text);
}
