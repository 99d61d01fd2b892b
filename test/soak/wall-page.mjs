// A page of demo/wall.html that is fed and watched.
import { serve } from '../../demo/serve.mjs';
import { sleep } from '../bench/measure.mjs';
import { answerTo, feed, FAULTS, NAME, figureOf } from './feed.mjs';
import { turnClock } from './clock.mjs';
import { countRequests, driveWall, hearErrors, readWall } from './watch.mjs';

const PATH = '/data/sample-district.json';

/** The day on which virtual time begins, soon after the data of the sample. */
const START = Date.UTC(2025, 0, 25);

/** Seconds after which a late answer comes. */
const LATE = 10;

export async function openFeed() {
  const fed = feed(PATH);
  const server = await serve({ before: fed.before });
  return { ...server, counts: fed.counts };
}

/** A page of its own with one wall, drawn; `virtual` puts our clock in place of the browser's. */
export async function openWall(browser, { url }, options = {}) {
  const { width = 1920, height = 1080, virtual = true, start = START } = options;
  const { refresh = 5, dwell = 10, only, place = '', spoil = '' } = options;
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(`exception: ${error}`));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.setViewport({ width, height });
  if (virtual) await page.evaluateOnNewDocument(turnClock, start);
  await page.evaluateOnNewDocument(
    `window.soakAnswerTo = ${answerTo}; window.soakFigureOf = ${figureOf};`,
  );
  const watched = { path: PATH, name: NAME, faults: FAULTS, seconds: LATE };
  for (const watch of [countRequests, hearErrors, readWall, driveWall]) {
    await page.evaluateOnNewDocument(watch, watched);
  }
  const query = only === undefined ? '' : `?only=${only}`;
  await page.goto(`${url}/wall.html${query}${place}`, { waitUntil: 'load' });
  await page.evaluate(
    async (refresh, dwell, spoil) => {
      const wall = window.soak.wall();
      await customElements.whenDefined('gf-wall');
      Object.assign(wall, { refresh, dwell, drift: 2 });
      if (spoil) window.soak.spoil(spoil);
    },
    refresh,
    dwell,
    spoil,
  );
  await drawn(page, virtual);
  return { page, said };
}

/** Waits until the figure of the first document stands on the wall. */
async function drawn(page, virtual) {
  for (let look = 0; look < 400; look++) {
    const shown = await page.evaluate(async (virtual) => {
      const { soak } = window;
      if (virtual) await soak.advance(50, soak.settle);
      return soak.shown() !== undefined;
    }, virtual);
    if (shown) return;
    await sleep(25);
  }
  throw new Error('the wall was never drawn');
}

/** Lets the browser lay out and paint twice, whatever the time is said to be. */
export const painted = (page) =>
  page.evaluate(async () => {
    const { soak } = window;
    const frame = soak.raf ?? requestAnimationFrame;
    for (let i = 0; i < 2; i++) await new Promise((done) => frame(done));
    if (soak.advance) await soak.advance(50, soak.settle);
  });
