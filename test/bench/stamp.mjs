// How much of the reading of a document its stamp spares: the same text with its stamp and without, each read
// once in a process of its own, as a page does that has just been opened.
//   node test/bench/stamp.mjs [document.json]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [document = join(root, 'data/sample-district.json')] = process.argv.slice(2);
const RUNS = 15;

const folder = mkdtempSync(join(tmpdir(), 'gongfu-stamp-'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const READER = `import { readFileSync } from 'node:fs';
import { parse } from '${join(root, 'src/core/read/parse.ts')}';
const text = readFileSync(process.argv[2], 'utf8');
const started = performance.now();
JSON.parse(text);
const parsed = performance.now();
parse(text);
console.log(parsed - started, performance.now() - parsed);`;

const SLICER = `import { readFileSync } from 'node:fs';
import { parse } from '${join(root, 'src/core/read/parse.ts')}';
import { stampedSlice } from '${join(root, 'src/core/slice/stamped-slice.ts')}';
const text = readFileSync(process.argv[2], 'utf8');
const { dataset } = parse(text);
const scope = { looked: 'all', regions: 'all' };
process.stdout.write(stampedSlice(JSON.parse(text), dataset, scope).text);`;

async function program(name, source) {
  const path = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path,
    define: { __GONGFU_VERSION__: JSON.stringify(version) },
    logLevel: 'error',
  });
  return path;
}

const node = (path, ...args) =>
  execFileSync(process.execPath, [path, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const reader = await program('reader', READER);
  const slice = node(await program('slicer', SLICER), document);
  if (!/,"stamp":"[^"]+"\}$/.test(slice))
    throw new Error('the slice of this document has no stamp');
  const files = { stamped: join(folder, 'stamped.json'), checked: join(folder, 'checked.json') };
  writeFileSync(files.stamped, slice);
  writeFileSync(files.checked, slice.replace(/,"stamp":"[^"]+"\}$/, '}'));
  const times = { stamped: [], checked: [] };
  const parsing = [];
  for (let run = 0; run < RUNS; run++) {
    for (const name of Object.keys(files)) {
      const [json, all] = node(reader, files[name]).trim().split(' ').map(Number);
      times[name].push(all);
      parsing.push(json);
    }
  }
  const [stamped, checked] = [median(times.stamped), median(times.checked)];
  console.log(
    `${Math.round(slice.length / 1024)} KB, cold, median of ${RUNS}; JSON.parse alone ${median(parsing).toFixed(1)} ms`,
  );
  console.log(
    `stamped ${stamped.toFixed(1)} ms, checked ${checked.toFixed(1)} ms, ratio ${(stamped / checked).toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
