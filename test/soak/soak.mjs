// Lets a wall run for days in minutes, with everything going wrong that may, and counts what it keeps.
import { sleep } from '../bench/measure.mjs';
import { openWall, painted } from './wall-page.mjs';
import { judgeTrend } from './trend.mjs';

/**
 * What must not rise, and by what part of its level it may seem to over a run. In a short run the
 * browser still compiles what is used the first time, and heap and nodes waver besides; one dataset
 * kept at every tenth refresh, or a node at every second one, is more than that.
 */
const KEPT = { heap: 0.01, nodes: 0.005, listeners: 0.005, timers: 0.25 };
const SHORT = { refreshes: 5000, kept: { heap: 0.25, nodes: 0.02 } };

/** How often a wall that was just hung is looked at until its pictures are there. */
const LOOKS = 100;

/** After so many wrong pictures there is nothing more to learn. */
const ENOUGH = 3;

const SIZES = [
  [1920, 1080],
  [3840, 1080],
  [1080, 1920],
  [390, 844],
  [1024, 768],
];

/** Minutes by which the date is set forward or back. */
const JUMPS = [60, -60, 24 * 60, -24 * 60, 7];

async function sample(page, client) {
  await client.send('Runtime.discardConsoleEntries');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const read = (name) => metrics.find((one) => one.name === name).value;
  const { timers, requests, scenes } = await page.evaluate(() => ({
    timers: window.soak.timers(),
    requests: window.soak.requests,
    scenes: window.soak.scenes,
  }));
  return {
    requests,
    scenes,
    timers,
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  };
}

/** One of the things that happen to a wall between two looks. */
async function disturb(page, turn) {
  const kind = ['jump', 'hide', 'resize', 'key', 'none'][turn % 5];
  const round = Math.floor(turn / 5);
  if (kind === 'jump') {
    const minutes = JUMPS[round % JUMPS.length];
    await page.evaluate((ms) => window.soak.jump(ms), minutes * 60_000);
  } else if (kind === 'hide') {
    await page.evaluate(async () => {
      const { soak } = window;
      soak.hide(true);
      const before = soak.requests;
      await soak.advance(600_000, soak.settle);
      if (soak.requests > before + 1) soak.errors.push('asked while hidden');
      soak.hide(false);
      await soak.settle();
    });
  } else if (kind === 'resize') {
    const [width, height] = SIZES[(round + 1) % SIZES.length];
    await page.setViewport({ width, height });
    await painted(page);
  } else if (kind === 'key') {
    await page.keyboard.press(['ArrowRight', 'ArrowDown', 'Home', '1'][round % 4]);
    await page.evaluate(() => window.soak.wall().resume());
  }
  return kind;
}

/** Waits until what a wall says stays as it is: after a new size, cards are fitted anew one by one. */
async function steady(page) {
  let before = '';
  for (let look = 0; look < LOOKS; look++) {
    await painted(page);
    const words = await page.evaluate(() => window.soak.words().join());
    if (words === before) return;
    before = words;
  }
}

/** The pictures of the scene on show beside those of a wall that has seen nothing else. */
async function compare(browser, server, page) {
  await steady(page);
  const { good, place, now, words } = await page.evaluate(() => ({
    good: window.soak.good,
    place: window.soak.wall().place,
    now: Date.now(),
    words: window.soak.words(),
  }));
  const { width, height } = page.viewport();
  const hash = `#gf-scene=${place.scene + 1}.${place.step + 1}`;
  const other = await openWall(browser, server, {
    width,
    height,
    start: now,
    only: good,
    place: hash,
    refresh: 0,
    dwell: 600,
  });
  try {
    let fresh = [];
    let wrong = words;
    // What a scene needs comes in files of its own.
    for (let look = 0; look < LOOKS && wrong.length > 0; look++) {
      await painted(other.page);
      fresh = await other.page.evaluate(() => window.soak.words());
      wrong = words.length === fresh.length ? words.filter((one, i) => one !== fresh[i]) : words;
    }
    if (words.length > 0 && wrong.length === 0) return [];
    const beside = wrong.map((one) => fresh[words.indexOf(one)]);
    return [{ good, place, words: wrong.slice(0, 2), fresh: beside.slice(0, 2) }];
  } finally {
    await other.page.close();
    await page.bringToFront();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, counts: object }} server
 * @param {{ refreshes: number, block: number, looks?: number, spoil?: string,
 *   tell?: (line: string) => void }} options refreshes in all and between two samples; how often the
 *   pictures are compared with a fresh wall's
 */
export async function soak(
  browser,
  server,
  { refreshes, block, looks = 10, spoil, tell = () => undefined },
) {
  const { page, said } = await openWall(browser, server, { spoil });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const wrong = [];
  const samples = [];
  const events = {};
  const blocks = Math.ceil(refreshes / block);
  const every = Math.floor(blocks / looks);
  for (let turn = 0; turn < blocks; turn++) {
    const kind = await disturb(page, turn);
    events[kind] = (events[kind] ?? 0) + 1;
    wrong.push(...(await page.evaluate((n) => window.soak.run(n, n * 60), block)));
    if (turn % every === every - 1) {
      // That data could not be renewed is said in a line, which takes room from the pictures.
      for (let i = 0; i < LOOKS && (await page.evaluate(() => window.soak.isStale())); i++)
        wrong.push(...(await page.evaluate(() => window.soak.run(1, 60))));
      wrong.push(...(await compare(browser, server, page)));
    }
    if (kind === 'resize') {
      // Like is compared with like: another shape has other nodes.
      const [width, height] = SIZES[0];
      await page.setViewport({ width, height });
      await painted(page);
    }
    samples.push(await sample(page, client));
    const { requests, scenes, heap, nodes, listeners, timers } = samples.at(-1);
    const mb = (heap / 2 ** 20).toFixed(2);
    tell(`${requests} ${scenes} ${mb} MB ${nodes} ${listeners} ${timers} ${kind}`);
    if (wrong.length > ENOUGH) break;
  }
  const { errors, restarts } = await page.evaluate(() => window.soak);
  await page.close();
  return { samples, wrong, events, restarts, errors: [...errors, ...unexpected(said)] };
}

/** What Chromium and the wall say of the faults that were asked for, and of a screen too small. */
const EXPECTED = [
  /Failed to load resource/,
  /\[(network|timeout|http-status|bad-encoding|truncated-json|html-instead-of-json|empty-document)\]/,
  /^warn\w*: 共富看板 Gongfu Board gf-wall: /,
];
const unexpected = (said) => said.filter((line) => !EXPECTED.some((known) => known.test(line)));

/** The rows of the samples after the warm-up, each judged. */
export function trends(samples, warmUp = 0.3) {
  const counted = samples.slice(Math.floor(samples.length * warmUp));
  const row = (name) => counted.map((one) => [one.requests, one[name]]);
  const isShort = samples.at(-1).requests < SHORT.refreshes;
  return Object.entries({ ...KEPT, ...(isShort ? SHORT.kept : {}) }).map(([name, allowed]) => ({
    name,
    allowed,
    first: row(name)[0][1],
    last: row(name).at(-1)[1],
    ...judgeTrend(row(name), allowed),
  }));
}

/** What a run has to complain of, in words; nothing where the wall held. */
export function complaints({ samples, wrong, errors, restarts }, { refreshes }) {
  const { requests, scenes } = samples.at(-1);
  return [
    ...wrong.map((one) => `the picture disagrees with the data: ${JSON.stringify(one)}`),
    ...errors,
    ...(restarts > 0 ? [`the wall asked for a new start ${restarts} times`] : []),
    ...(requests < refreshes || scenes < refreshes / 2
      ? [`too little happened: ${requests} refreshes, ${scenes} scenes`]
      : []),
    ...(wrong.length > ENOUGH ? [] : trends(samples))
      .filter(({ rises }) => rises)
      .map(({ name, slope, noise }) => `${name} rises by ${slope} a refresh, noise ${noise}`),
  ];
}

/** The same in real time, with a real window that is put away and brought back. */
export async function realTime(browser, server, { seconds }) {
  const { page, said } = await openWall(browser, server, { virtual: false });
  const hidden = [];
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end; turn++) {
    await sleep(2000);
    if (turn % 3 === 1) {
      const other = await browser.newPage();
      await other.bringToFront();
      await sleep(1000);
      hidden.push(await page.evaluate(() => document.visibilityState));
      await other.close();
      await page.bringToFront();
    }
    if (turn % 3 === 2)
      await page.setViewport({ width: SIZES[turn % 5][0], height: SIZES[turn % 5][1] });
  }
  const result = await page.evaluate(async () => {
    const wrong = await window.soak.check();
    return { wrong, requests: window.soak.requests, errors: window.soak.errors };
  });
  await page.close();
  return { ...result, hidden, errors: [...result.errors, ...unexpected(said)] };
}
