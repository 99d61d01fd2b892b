// Writes all that follows from the schemas of contract, mapping and publishing, and from the table of tags.
//   node src/build/generate.mjs            writes the files
//   node src/build/generate.mjs --check    fails when a file is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { format } from 'prettier';
import {
  MAPPING_SCHEMA,
  PUBLISH_SCHEMA,
  SCHEMA,
  contractCode,
  mappingCode,
  publishCode,
} from './contract-code.mjs';
import { loadTags } from './load-tags.mjs';
import { readmeWithTags, schemaWithCards, tagFiles } from './tag-files.mjs';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const style = JSON.parse(readFileSync(at('package.json'), 'utf8')).prettier;
const PARSERS = { '.ts': 'typescript', '.js': 'babel', '.md': 'markdown' };
const isCheck = process.argv.includes('--check');
const stale = [];

const read = (path) => {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return '';
  }
};

async function put(path, text) {
  const parser = PARSERS[extname(path)];
  const formatted = parser ? await format(text, { ...style, parser }) : text;
  if (formatted === read(path)) return;
  stale.push(path);
  if (!isCheck) writeFileSync(at(path), formatted);
}

const putAll = async (files) => {
  for (const [path, text] of Object.entries(files)) await put(path, text);
};

// The table of tags takes words from the contract, and the contract the cards from the table.
await putAll(await contractCode(JSON.parse(read(SCHEMA))));
await putAll(await mappingCode(JSON.parse(read(MAPPING_SCHEMA))));
await putAll(await publishCode(JSON.parse(read(PUBLISH_SCHEMA))));
const tags = await loadTags();
await put(SCHEMA, schemaWithCards(read(SCHEMA), tags));
if (stale.includes(SCHEMA)) await putAll(await contractCode(JSON.parse(read(SCHEMA))));
await putAll(tagFiles(tags));
await put('README.md', readmeWithTags(read('README.md'), tags));

if (isCheck) {
  for (const path of stale) console.error(`stale: ${path} (npm run generate)`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
