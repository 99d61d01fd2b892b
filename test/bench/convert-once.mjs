// Converts one file and says how long each step took. Bundled by convert.mjs, and run in a process of its own:
//   node once.mjs FILE whole|plain
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { convert } from '../../src/convert/convert.ts';
import { openWorkbook } from '../../src/convert/files/open.ts';
import { placesFor } from '../../src/convert/names/places.ts';
import { recognise } from '../../src/convert/recognise/recognise.ts';

const [file, how] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const loaded = JSON.parse(readFileSync(join(dirname(file), 'divisions.json'), 'utf8'));

const steps = {};
const { user: before } = process.cpuUsage();
async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  steps[name] = performance.now() - start;
  return result;
}

const textsOf = ({ name, sheets }) => [
  name,
  ...sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.map((cell) => cell?.text ?? ''))),
];

async function whole() {
  const { workbook, problems } = await timed('open', () => openWorkbook(bytes, basename(file)));
  if (!workbook) throw new Error(JSON.stringify(problems));
  const today = '2024-07-15';
  const places = await timed('places', () =>
    placesFor(textsOf(workbook), async (name) => loaded[name]),
  );
  const { mapping } = await timed('recognise', () =>
    recognise([workbook], { catalogue: [], places, today }),
  );
  const { figures } = await timed('convert', () => convert([workbook], mapping, { today }));
  return figures.length;
}

async function plain() {
  const { Sheets, SheetNames } = await timed('read', () => XLSX.read(bytes, { dense: true }));
  return Sheets[SheetNames[0]]['!data'].length;
}

const count = await (how === 'plain' ? plain() : whole());
const processor = (process.cpuUsage().user - before) / 1000;
const total = Object.values(steps).reduce((sum, time) => sum + time, 0);
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ count, total, processor, memory, steps }));
