// Tries random documents: valid ones against the second evaluator, faulty ones for what is thrown or hangs.
//   npm run fuzz -- --documents 10000             half of them valid, half faulty
//   npm run fuzz -- --documents 1 --seed 4711     one again
// A seed that fails is printed with the smallest document that still does; it goes to seeds.json.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../demo/prepare.mjs';

const { values } = parseArgs({
  options: { documents: { type: 'string' }, seed: { type: 'string' } },
});
const outfile = join(root, 'node_modules/.cache/gongfu-board/fuzz.mjs');
await build({
  entryPoints: [join(root, 'test/oracle/fuzz.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile,
  logLevel: 'error',
});
const { fuzz } = await import(pathToFileURL(outfile).href);
const failed = fuzz(Number(values.documents ?? 1000), Number(values.seed ?? 1), console.log);
process.exit(failed > 0 ? 1 : 0);
