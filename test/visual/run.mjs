// Compares a picture of every story with the approved one:
//   node test/visual/run.mjs              all, in 360 and 1280 pixels, in five looks, walls in five shapes
//     --only trend                        those whose name has it
//     --approve                           makes the pictures that differ the approved ones
//     --album folder                      other approved pictures than those of this repository
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../demo/prepare.mjs';
import { buildBook } from '../support/book.mjs';
import { APPROVED, openAlbum } from './album.mjs';
import { subjects } from './camera.mjs';
import { approve, compare } from './look.mjs';
import { writeReport } from './report.mjs';

const REPORT = join(root, 'node_modules/.cache/gongfu-board/visual');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    approve: { type: 'boolean', default: false },
    album: { type: 'string', default: APPROVED },
  },
});

buildBook();
const start = performance.now();
const all = subjects();
const asked = all.filter(({ name }) => name.includes(values.only));
const album = openAlbum(values.album);
const { could, findings, approved = [] } = await (values.approve ? approve : compare)(asked, album);
if (values.approve) {
  const names = new Set(all.map(({ name }) => name));
  album.close((name) => names.has(name));
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
for (const { name, why } of findings) console.log(`✗ ${name}: ${why}`);
if (!could)
  console.log('The pictures are of the Chromium of the packages, which is not of this machine.');
else if (values.approve)
  console.log(`${approved.join('\n')}\n${approved.length} pictures approved anew, ${seconds} s`);
else
  console.log(`${asked.length - findings.length} passed, ${findings.length} failed, ${seconds} s`);
if (findings.length > 0) {
  console.log(writeReport(REPORT, findings));
  process.exitCode = 1;
}
