// Writes what follows from the schema, the one source of truth: the TypeScript types, and the table
// by which src/core/read/validate.ts checks a document in the page without generating code.
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

/**
 * A node of the schema in few letters: `Id` for a reference or a plain type, `Id[]` for a list, and
 * an object else, with `!` behind the names that are required.
 */
function terse(node) {
  if (node.$ref) return node.$ref.slice('#/$defs/'.length);
  const { type, properties, required = [], items, pattern, minimum, maximum, anyOf } = node;
  if (anyOf) return { anyOf: anyOf.map(terse) };
  if (items) return `${terse(items)}[]`;
  if (properties) {
    const entries = Object.entries(properties);
    const name = (key) => (required.includes(key) ? `${key}!` : key);
    return { has: Object.fromEntries(entries.map(([key, value]) => [name(key), terse(value)])) };
  }
  if (node.additionalProperties) {
    return { each: terse(node.additionalProperties), keysRefer: node['x-keys-refer'] };
  }
  if (node.enum) return { enum: node.enum.join(' ') };
  if (pattern) return { pattern, refers: node['x-refers'] };
  if (minimum !== undefined) return { type, minimum, maximum };
  return Array.isArray(type) ? { anyOf: type } : type;
}

/** What the page needs of the schema, and nothing that goes without saying. */
async function table() {
  const { $defs, ...root } = schema;
  const defs = Object.fromEntries(
    Object.entries({ ...$defs, Contract: root }).map(([name, node]) => [name, terse(node)]),
  );
  const source = `// ${notice}
/** A type (\`string\`), a definition (\`Id\`), a list of either (\`Id[]\`), or what is said below. */
export type SchemaNode = string | SchemaRule;

export interface SchemaRule {
  /** Members; \`!\` marks a required one. Others must start with \`x-\`. */
  has?: Record<string, SchemaNode>;
  /** What every member must be. */
  each?: SchemaNode;
  /** The words that are allowed, with a space between. */
  enum?: string;
  pattern?: string;
  type?: string;
  minimum?: number;
  maximum?: number;
  anyOf?: SchemaNode[];
  /** The value, or each key, must be the id of such a thing. */
  refers?: string;
  keysRefer?: string;
}

export const definitions: Record<string, SchemaNode> = ${JSON.stringify(defs)};
`;
  return format(source, { ...style, parser: 'typescript' });
}

const files = {
  'src/core/contract/contract.generated.ts': await types(),
  'src/core/contract/schema.generated.ts': await table(),
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
