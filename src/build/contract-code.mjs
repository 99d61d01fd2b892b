// The code that follows from the schemas of contract, mapping and publishing: the TypeScript types, the tables by which
// src/core/read/validate.ts checks a document in the page without generating code, and the lists of
// words of the contract that other code needs as well.
import { compile } from 'json-schema-to-typescript';

export const SCHEMA = 'data/schema/contract-1.0.json';
export const MAPPING_SCHEMA = 'data/schema/mapping-1.0.json';
export const PUBLISH_SCHEMA = 'data/schema/publish-1.0.json';

const noticeOf = (schema) => `Generated from ${schema} by \`npm run generate\`. Do not edit.`;
const NOTICE = noticeOf(SCHEMA);

/** A copy of the schema without what `drop(keyword, value)` picks out. */
const without = (schema, drop) =>
  JSON.parse(JSON.stringify(schema, (key, value) => (drop(key, value) ? undefined : value)));

function typesOf(schema, name, banner) {
  // patternProperties would become an index signature that swallows every other type.
  const plain = without(schema, (key) => key === 'patternProperties');
  return compile(plain, name, { bannerComment: banner, additionalProperties: false });
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

/** What a check needs of the schema, the whole under `root`, and nothing that goes without saying. */
function tableOf({ $defs, ...whole }, root, notice, types) {
  const defs = Object.fromEntries(
    Object.entries({ ...$defs, [root]: whole }).map(([name, node]) => [name, terse(node)]),
  );
  return `// ${notice}
import type { SchemaNode } from '${types}';

export const definitions: Record<string, SchemaNode> = ${JSON.stringify(defs)};
`;
}

/** Enumerations of the contract that code lists: the definition, its member, and the name of the list. */
const LISTED = [
  ['Accumulation', undefined, 'ACCUMULATIONS', 'How figures of several periods are put together.'],
  ['ChangeItem', 'basis', 'BASES', 'What a change is measured from.'],
  ['ListedItem', 'kind', 'ITEM_KINDS', 'What residents can look up.'],
];

function enumsOf({ $defs }) {
  const lists = LISTED.map(([definition, member, name, summary]) => {
    const node = member ? $defs[definition].properties[member] : $defs[definition];
    return `/** ${summary} */\nexport const ${name} = ${JSON.stringify(node.enum)} as const;\n`;
  });
  return `// ${NOTICE}\n${lists.join('\n')}`;
}

/** The files that follow from the schema of the contract, each with its text. */
export const contractCode = async (schema) => ({
  'src/core/contract/contract.generated.ts': await typesOf(schema, 'Contract', `// ${NOTICE}`),
  'src/core/contract/schema.generated.ts': tableOf(schema, 'Contract', NOTICE, './schema-table.js'),
  'src/core/contract/enums.generated.ts': enumsOf(schema),
});

/** The files that follow from another schema; what it shares with the contract it takes from there. */
const codeBeside = async (schema, { from, name, table, types, imports }) => ({
  [table]: tableOf(schema, name, noticeOf(from), '../../core/contract/schema-table.js'),
  [types]: await typesOf(schema, name, `// ${noticeOf(from)}\n${imports}`),
});

/** The files that follow from the schema of a mapping. */
export const mappingCode = (schema) =>
  codeBeside(schema, {
    from: MAPPING_SCHEMA,
    name: 'Mapping',
    table: 'src/convert/mapping/schema.generated.ts',
    types: 'src/convert/mapping/mapping.generated.ts',
    imports: `import type { Accumulation } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from './mapped-document.js';
`,
  });

/** The files that follow from the schema of a configuration for `gongfu publish`. */
export const publishCode = (schema) =>
  codeBeside(schema, {
    from: PUBLISH_SCHEMA,
    name: 'PublishConfig',
    table: 'src/publish/config/schema.generated.ts',
    types: 'src/publish/config/config.generated.ts',
    imports: "import type { PublishedDocument } from './published-document.js';\n",
  });
