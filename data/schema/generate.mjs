// Writes what follows from the schema, the one source of truth: the TypeScript types, and the table
// by which src/core/validate.ts checks a document in the page without generating code.
//   node data/schema/generate.mjs            writes the files
//   node data/schema/generate.mjs --check    fails when a file is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(at(path), 'utf8');
const schema = JSON.parse(read('data/schema/contract-1.0.json'));
const style = JSON.parse(read('package.json')).prettier;
const notice = 'Generated from data/schema/contract-1.0.json by `npm run generate`. Do not edit.';

/** A copy of the schema without what `drop(keyword, value)` picks out. */
const without = (drop) =>
  JSON.parse(JSON.stringify(schema, (key, value) => (drop(key, value) ? undefined : value)));

async function types() {
  // patternProperties would become an index signature that swallows every other type.
  const plain = without((key) => key === 'patternProperties');
  const source = await compile(plain, 'Contract', {
    bannerComment: `// ${notice}`,
    additionalProperties: false,
  });
  return format(source, { ...style, parser: 'typescript' });
}

/** What the page needs of the schema: no prose, short references, one table. */
async function table() {
  const bare = without(
    (key, value) => /^(\$schema|\$id|title|description)$/.test(key) && typeof value === 'string',
  );
  const short = JSON.stringify(bare).replaceAll('"#/$defs/', '"');
  const source = `// ${notice}
/** A node of the schema, reduced to the keywords that the contract uses. */
export interface SchemaNode {
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  type?: string | string[];
  properties?: Record<string, SchemaNode>;
  patternProperties?: Record<string, SchemaNode>;
  additionalProperties?: false | SchemaNode;
  required?: string[];
  items?: SchemaNode;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: SchemaNode[];
}

export const schema: SchemaNode = ${short};
`;
  return format(source, { ...style, parser: 'typescript' });
}

const files = {
  'src/core/contract.generated.ts': await types(),
  'src/core/schema.generated.ts': await table(),
};
const stale = Object.keys(files).filter((path) => {
  try {
    return read(path) !== files[path];
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: ${path} (npm run generate)`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) writeFileSync(at(path), files[path]);
}
