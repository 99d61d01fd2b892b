// Tries whether a wall lasts:
//   node test/soak/run.mjs            10,000 refreshes, about half an hour
//   node test/soak/run.mjs --quick    300 refreshes, about a minute
//   --refreshes 2000                  any other number
import { parseArgs } from 'node:util';
import { build } from '../../demo/prepare.mjs';
import { launch } from '../support/browser.mjs';
import { frameTimes, LONG, quantile } from './frames.mjs';
import { complaints, realTime, soak, trends } from './soak.mjs';
import { openFeed } from './wall-page.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, refreshes: { type: 'string' } },
});
const refreshes = Number(values.refreshes ?? (values.quick ? 300 : 10_000));
const block = values.quick ? 10 : 50;

const number = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const percent = (part) => `${number(part * 100, 2)}%`;
const size = (name, value) => (name === 'heap' ? value / 2 ** 10 : value);

function table(samples) {
  const unit = (name) => (name === 'heap' ? 'heap (KB)' : name);
  const rows = trends(samples).map(
    ({ name, first, last, slope, noise, gain, level, allowed, rises }) => [
      unit(name),
      number(size(name, first)),
      number(size(name, last)),
      number(size(name, slope), 4),
      `±${number(size(name, noise), 4)}`,
      percent(gain / level),
      percent(allowed),
      rises ? 'rises' : 'flat',
    ],
  );
  const head = [
    '',
    'after warm-up',
    'at the end',
    'slope a refresh',
    'noise (3 s.e.)',
    'over the run',
    'allowed',
    '',
  ];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

build();
const server = await openFeed();
const browser = await launch({ protocolTimeout: 600_000 });
const wrong = [];
try {
  console.log(`${await browser.version()}, ${number(refreshes)} refreshes in virtual time`);
  const start = performance.now();
  let told = start;
  const result = await soak(browser, server, {
    refreshes,
    block,
    tell(line) {
      if (performance.now() - told < 3e4) return;
      told = performance.now();
      console.log(`  ${line}`);
    },
  });
  const { requests, scenes } = result.samples.at(-1);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${number(requests)} refreshes, ${number(scenes)} scenes, ${number(seconds)} s`);
  const list = (counts) =>
    Object.entries(counts)
      .map((one) => one.join(' '))
      .join(', ');
  console.log(`answers: ${list(server.counts)}\nbetween them: ${list(result.events)}`);
  console.log(table(result.samples));
  wrong.push(...complaints(result, { refreshes }));

  const real = await realTime(browser, server, { seconds: values.quick ? 12 : 120 });
  console.log(
    `real time: ${real.requests} refreshes, put away ${real.hidden.filter((state) => state === 'hidden').length} times`,
  );
  wrong.push(...real.errors, ...real.wrong.map((one) => JSON.stringify(one)));

  const { frames, tasks, updates } = await frameTimes(browser, server, { updates: 60 });
  const [half, most] = [0.5, 0.95].map((part) => number(quantile(frames, part), 1));
  const longest = tasks.length > 0 ? `, the longest ${number(Math.max(...tasks))} ms` : '';
  console.log(
    `3840×1080, ${updates} updates, ${frames.length} frames: p50 ${half} ms, p95 ${most} ms, ` +
      `${tasks.length} tasks over ${LONG} ms${longest}`,
  );
} finally {
  await browser.close();
  await server.close();
}
for (const one of wrong.slice(0, 20)) console.error(`✗ ${one}`);
console.log(wrong.length > 0 ? `${wrong.length} failed` : 'The wall held.');
process.exitCode = wrong.length > 0 ? 1 : 0;
