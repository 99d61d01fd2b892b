// Opens pages one at a time and reads clocks, counters and pictures from them.
import { launch } from '../support/browser.mjs';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const LIMIT = 60_000;

/** In the page, before anything else: every violation of its policy. */
function watchViolations() {
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__violations.push(event.effectiveDirective);
  });
}

/** Waits until the page says that all of it is drawn; false where it never does. */
async function isDrawn(page, limit) {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    if (await page.evaluate(() => window.__ready === true)) return true;
    await sleep(50);
  }
  return false;
}

export async function openBrowser(origin) {
  const browser = await launch({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    defaultViewport: { width: 1280, height: 900 },
    // Without a language the browser names none that Intl knows, and uPlot draws nothing.
    env: { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  });
  // Stays open: the first tab of a window costs a second beside whatever is being timed.
  const [keeper = await browser.newPage()] = await browser.pages();
  await keeper.bringToFront();
  await sleep(1500);

  /** One cold tab with one page, until all of it is drawn; then `use` looks at it. */
  async function visit(path, { slow = false, policy, waits = true, before } = {}, use) {
    const page = await browser.newPage();
    const seen = { paths: [], errors: [] };
    page.on('request', (request) => seen.paths.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => seen.errors.push(String(error?.message ?? error)));
    try {
      const client = await page.createCDPSession();
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluateOnNewDocument(watchViolations);
      if (before) await page.evaluateOnNewDocument(before);
      await sleep(200);
      if (slow) {
        await client.send('Network.enable');
        await client.send('Network.emulateNetworkConditions', SLOW);
        await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      }
      const query = policy ? `?policy=${policy}` : '';
      await page.goto(`${origin}${path}${query}`, { waitUntil: 'domcontentloaded' });
      const ready = waits && (await isDrawn(page, policy ? 10_000 : LIMIT));
      if (waits && !ready && !policy) {
        throw new Error(`never drawn: ${path} ${seen.errors[0] ?? ''}`);
      }
      return await use({ page, client, seen, ready });
    } finally {
      await page.close();
    }
  }
  return { visit, version: await browser.version(), close: () => browser.close() };
}

export const drawnAt = (page) =>
  page.evaluate(() => performance.getEntriesByName('drawn')[0].startTime);

/** Figures of the browser's own: `JSHeapUsedSize`, `TaskDuration` … */
export async function metric(client, name) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}

export async function heap(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  return (await metric(client, 'JSHeapUsedSize')) / 2 ** 20;
}

/** Shows `count` states of the page, one after another, for at most `seconds`; says how many. */
export const update = (page, count, seconds = 120) =>
  page.evaluate(
    async (count, seconds) => {
      const end = performance.now() + seconds * 1000;
      let k = 0;
      for (; k < count && performance.now() < end; k++) await window.__update(k);
      return k;
    },
    count,
    seconds,
  );

/** Moves the pointer over every picture. */
export async function hover(page) {
  const boxes = await page.$$eval('[data-chart]', (found) =>
    found.map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  for (const { x, y, width, height } of boxes) {
    for (const [across, down] of [
      [30, 30],
      [50, 50],
      [52, 55],
      [40, 70],
      [35, 20],
    ]) {
      await page.mouse.move(x + (width * across) / 100, y + (height * down) / 100, { steps: 3 });
      await sleep(50);
    }
  }
  await sleep(200);
}

/** In the page: which boxes hold a picture, by the ink of a canvas, the marks of an SVG, or text. */
function lookAtPictures() {
  const COLOURLESS = 24;
  const ink = (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = data.subarray(i, i + 3);
      if (data[i + 3] > 60 && Math.max(r, g, b) - Math.min(r, g, b) > COLOURLESS) count++;
    }
    return count;
  };
  const area = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  };
  return [...document.querySelectorAll('[data-chart]')].map((box) => {
    const root = box.shadowRoot ?? box;
    const canvas = root.querySelector('canvas');
    if (canvas) return { box: box.dataset.chart, drawn: ink(canvas) > 100, detail: ink(canvas) };
    const paths = [...root.querySelectorAll('svg path[d]')].filter((path) => area(path) > 0);
    const commands = paths.reduce(
      (sum, path) => sum + path.getAttribute('d').match(/[A-Za-z]/g).length,
      0,
    );
    const parts = [...root.querySelectorAll('[part]')];
    const marks = parts.filter((one) => /row|tile|bullet|number/.test(one.part) && area(one) > 0);
    const plain = box.querySelector('.kpi-value')?.textContent ? 1 : 0;
    const needed = box.localName === 'gf-trend' ? commands : marks.length + plain;
    return { box: box.dataset.chart, drawn: needed > 0, detail: commands + marks.length + plain };
  });
}

export const pictures = (page) => page.evaluate(lookAtPictures);

/** In the page: tables, and the buttons that lead to them, in whatever shadow tree. */
function findTables(press) {
  const roots = [document];
  const [tables, buttons] = [[], []];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName === 'table') tables.push(element);
      const words = `${element.getAttribute('aria-label')} ${element.textContent}`;
      if (element.matches('button, [role=button]') && /table/i.test(words)) buttons.push(element);
    }
  }
  if (press) for (const button of buttons) button.click();
  return { tables: tables.length, buttons: buttons.length };
}

/** The buttons that lead to a table, and the tables that are there once all are pressed. */
export async function tables(page) {
  const { buttons } = await page.evaluate(findTables, true);
  await sleep(300);
  return { buttons, tables: (await page.evaluate(findTables, false)).tables };
}

/** What the picture of the single number says. */
export const numberShown = (page) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-chart=kpi]');
    const number = box.shadowRoot?.querySelector('[part~=number]');
    return (number ?? box).textContent.replace(/\s+/g, ' ');
  });

/** In the page: the picture that has the focus, and a number for the focused place in it. */
function focusedPlace() {
  let place = document.activeElement;
  while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
  let chart = place;
  while (chart && !chart.closest?.('[data-chart]')) chart = chart.getRootNode().host;
  const box = chart?.closest('[data-chart]')?.dataset.chart;
  if (!box) return undefined;
  window.__places ??= new Map();
  if (!window.__places.has(place)) window.__places.set(place, window.__places.size);
  return `${box} ${window.__places.get(place)}`;
}

/** Places inside pictures that Tab reaches, and how many pictures have one. */
export async function tabStops(page) {
  const stops = new Set();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedPlace);
    if (stop) stops.add(stop);
  }
  return { stops: stops.size, charts: new Set([...stops].map((stop) => stop.split(' ')[0])).size };
}
