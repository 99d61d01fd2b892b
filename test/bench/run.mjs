// Measures the library beside what a webmaster could embed instead, all in one run on one machine:
//   node test/bench/run.mjs [--quick] [--only load,slow,baked,update,heap,many,dense,csp,axe,data,convert]
//   node test/bench/run.mjs --contender FOLDER    writes the pages for another bench, and ends
//   node test/bench/run.mjs --record              keeps what it finds in test/bench/last.json, for the book
// Times depend on the machine; compare the ratios. Measure with nothing else running, and look at
// the pictures it names at the end: a fast page that drew nothing wins nothing.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baked, bakedTable } from './baked.mjs';
import { buildAll, cache, LABELS, writeContender } from './build.mjs';
import { conversion } from './convert.mjs';
import { library } from './library.mjs';
import { openBrowser } from './measure.mjs';
import * as parts from './parts.mjs';
import { serve } from './server.mjs';
import { conversionTable, libraryTable, table } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    contender: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const { quick } = options;

const PARTS = {
  load: parts.load,
  slow: parts.slow,
  baked,
  update: parts.updates,
  heap: parts.growth,
  many: parts.many,
  dense: parts.dense,
  csp: parts.csp,
  axe: parts.axe,
};
/** Parts that need no browser. */
const WITHOUT = ['data', 'convert'];

const wanted = options.only?.split(',') ?? [...Object.keys(PARTS), ...WITHOUT];
const unknown = wanted.filter((part) => !WITHOUT.includes(part) && !(part in PARTS));
if (unknown.length > 0) throw new Error(`unknown part: ${unknown.join(', ')}`);

const log = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);

/** A busy machine slows the contenders unevenly, so its times say little. */
function warnIfBusy() {
  const [load] = loadavg();
  const cores = availableParallelism();
  if (load > cores)
    console.log(`Busy: ${load.toFixed(1)} tasks on ${cores} cores; measure again.\n`);
}

/** Keeps the results for the chapter of the book, with the day and the names of the contenders. */
function record(report) {
  const measured = new Date().toISOString().slice(0, 10);
  const file = new URL('last.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ measured, labels: LABELS, ...report }, null, 2)}\n`);
}

async function measureInBrowser(folders) {
  const names = Object.keys(LABELS);
  const server = await serve(folders, join(cache, 'packed'));
  const browser = await openBrowser(server.origin);
  const results = Object.fromEntries(names.map((name) => [name, {}]));
  const bench = {
    names,
    results,
    browser,
    server,
    log,
    runs: quick ? 3 : 7,
    slowRuns: quick ? 3 : 5,
    updates: quick ? 300 : 2e3,
  };
  try {
    await parts.bytes(bench);
    for (const [name, part] of Object.entries(PARTS)) if (wanted.includes(name)) await part(bench);
  } finally {
    await browser.close();
    server.close();
  }
  return { results, version: browser.version };
}

if (options.contender) {
  await writeContender(resolve(options.contender));
  console.log(`${resolve(options.contender)}: five.html, many.html, dense.html`);
} else {
  warnIfBusy();
  const needsBuild = wanted.some((part) => part !== 'convert');
  const { folders, library: built } = needsBuild ? await buildAll() : {};
  const report = {};
  if (wanted.some((part) => !WITHOUT.includes(part))) {
    const { results, version } = await measureInBrowser(folders);
    log('');
    console.log(`${version}: ratio to ECharts, then the median\n`);
    console.log(table(results, LABELS));
    if (results.gongfu.baked) console.log(`\n${bakedTable(results).join('\n')}`);
    console.log(`\npictures: ${join(cache, 'shots')}`);
    Object.assign(report, { version, results });
  }
  if (wanted.includes('data')) {
    report.library = await library(built, quick);
    console.log(`\nNode ${process.version}\n\n${libraryTable(report.library)}`);
  }
  if (wanted.includes('convert')) {
    report.conversion = await conversion(quick);
    console.log(`\nNode ${process.version}\n\n${conversionTable(report.conversion)}`);
  }
  writeFileSync(join(cache, 'last.json'), JSON.stringify(report, null, 1));
  if (options.record) record(report);
}
