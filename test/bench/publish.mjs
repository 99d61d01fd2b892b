// Measures `gongfu publish` as a whole process: time, memory at its peak, size of the release. Build first.
//   node test/bench/publish.mjs [--records 1,5] [--csv] [--keep FOLDER]
// Records are made up, in millions: attendances of a year in 50 districts of 252 communities, as Parquet.
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { root } from '../../demo/prepare.mjs';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '1,5' },
    csv: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

const CLI = join(root, 'dist/gongfu-cli.js');
const [DISTRICTS, STREETS, COMMUNITIES] = [50, 12, 21];
const two = (number) => String(number).padStart(2, '0');

/** The list of divisions: a province, districts, streets, communities. */
function divisions() {
  const rows = ['id,name,level,parent', '39,甲省,province,'];
  for (let d = 1; d <= DISTRICTS; d++) {
    const district = `39${two(d)}`;
    rows.push(`${district},第${d}区,district,39`);
    for (let s = 1; s <= STREETS; s++) {
      rows.push(`${district}${two(s)},第${s}街道,street,${district}`);
      for (let c = 1; c <= COMMUNITIES; c++)
        rows.push(`${district}${two(s)}${two(c)},第${c}社区,community,${district}${two(s)}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

const indicator = (id, unit, kind, aggregation, more = {}) => ({
  id,
  name: id,
  unit,
  kind,
  aggregation,
  direction: 'higher',
  ...more,
});
const SUM = { region: 'sum', time: 'sum' };
const measure = (id, more = {}) => ({ indicator: id, frequency: ['M'], source: 'visits', ...more });

const configuration = (file) => ({
  publish: '1.0',
  document: {
    dataset: {
      id: 'bench',
      title: '{region}',
      publisher: { name: '甲省' },
      published: '2025-01-20',
      sample: true,
      suppression: { threshold: 5 },
    },
    indicators: [
      indicator('attended', 'person-time', 'flow', SUM),
      indicator('finished', 'person-time', 'flow', SUM),
      indicator('hours', 'item', 'flow', SUM),
      indicator('trainees', 'person', 'distinct-count', { region: 'none', time: 'none' }),
      indicator(
        'rate',
        'percent',
        'ratio',
        { region: 'ratio', time: 'ratio' },
        {
          ratio: { numerator: 'finished', denominator: 'attended', factor: 100 },
        },
      ),
    ],
  },
  divisions: { file: 'divisions.csv', id: 'id', name: 'name', level: 'level', parent: 'parent' },
  districts: 'district',
  from: '2024-01',
  until: '2024-12',
  sources: [
    {
      id: 'visits',
      files: [file],
      region: 'community',
      time: 'day',
      person: 'person',
      fixed: ['born'],
      noRecords: 'zero',
    },
  ],
  measures: [
    measure('attended'),
    measure('finished', { where: [{ column: 'finished', is: ['1'] }] }),
    measure('hours', { count: 'sum', column: 'hours' }),
    measure('trainees', { count: 'persons' }),
  ],
});

/** Records, the same each time: a community has its own persons, and some have few. */
async function writeRecords(path, records) {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' });
  const connection = await instance.connect();
  const communities = DISTRICTS * STREETS * COMMUNITIES;
  const per = Math.max(20, Math.round(records / communities / 6));
  const place = (name, from, below) =>
    `lpad(CAST(c // ${from} % ${below} + 1 AS VARCHAR), 2, '0') /* ${name} */`;
  await connection.run(`COPY (
    SELECT 'P' || lpad(CAST(c * 10000 + p AS VARCHAR), 10, '0') AS person,
      '39' || ${place('district', STREETS * COMMUNITIES, DISTRICTS)} || ${place('street', COMMUNITIES, STREETS)} || ${place('community', 1, COMMUNITIES)} AS community,
      DATE '2024-01-01' + CAST(hash(i, 1) % 366 AS INTEGER) AS day,
      CAST(hash(i, 2) % 5 < 4 AS INTEGER) AS finished,
      CAST(1 + hash(i, 3) % 8 AS DECIMAL(4, 1)) / 2 AS hours,
      1950 + (c * 10000 + p) % 60 AS born
    FROM (SELECT i, CAST(floor(power(hash(i, 4) % 1000003 / 1000003.0, 1.3) * ${communities}) AS BIGINT) AS c,
      CAST(hash(i, 5) % ${per} AS BIGINT) AS p FROM range(${records}) r(i)) x
  ) TO '${path}' ${options.csv ? '(FORMAT csv, HEADER)' : '(FORMAT parquet)'}`);
  connection.closeSync();
  instance.closeSync();
}

/** Runs the command; its seconds, those of the processor, and its memory at the peak, as Linux tells them. */
function run(folder, ...args) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, [CLI, 'publish', ...args], { cwd: folder });
    let [peak, ticks, said] = [0, 0, ''];
    const look = setInterval(() => {
      try {
        const [, kilobytes] =
          /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
        peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
        ticks = Number(fields[13]) + Number(fields[14]);
      } catch {
        // It has ended, or this is no Linux.
      }
    }, 20);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) done({ seconds, processor: ticks / 100, peak });
      else fail(new Error(said));
    });
  });
}

const sizeOf = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;

const [load] = loadavg();
if (load > 1)
  console.log(
    `Busy: ${load.toFixed(1)} tasks on ${availableParallelism()} cores; measure again.\n`,
  );
console.log('| records | file | time | processor | memory peak | release | gzip | brotli |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const millions of options.records.split(',').map(Number)) {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'gf-bench-publish-'));
  mkdirSync(folder, { recursive: true });
  const file = `visits.${options.csv ? 'csv' : 'parquet'}`;
  await writeRecords(join(folder, file), millions * 1e6);
  writeFileSync(join(folder, 'divisions.csv'), divisions());
  writeFileSync(join(folder, 'publish.json'), JSON.stringify(configuration(file)));
  const { seconds, processor, peak } = await run(folder);
  const release = join(folder, 'release/current');
  const cells = [
    `${millions} million`,
    `${(statSync(join(folder, file)).size / 1e6).toFixed(0)} MB`,
    `${seconds.toFixed(1)} s`,
    `${processor.toFixed(1)} s`,
    `${peak.toFixed(0)} MB`,
    ...['.json', '.gz', '.br'].map((ending) => `${sizeOf(release, ending).toFixed(1)} MB`),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
}
