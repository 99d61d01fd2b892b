// A page on which nothing moves by itself: date, chance, motion and network are the same each time.

/** Soon after the data of the sample, and half a minute from where a minute turns. */
export const NOW = Date.UTC(2025, 0, 25, 1, 0, 30);

/** What both sides are called, as some sentences say where data come from. */
const HOST = 'board.localhost';

/** So many looks in a row find the same page before it counts as drawn, so many milliseconds apart. */
const CALM = 5;
const PAUSE = 60;
const PATIENCE = 60_000;

/** What makes a browser draw the same page the same way, and find the server under the same name. */
export const steadyArgs = (port) => [
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`,
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-new-content-rendering-timeout',
  '--disable-threaded-animation',
  '--disable-threaded-scrolling',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--run-all-compositor-stages-before-draw',
];

/** Sent to the page as text, before any script of its own. */
function holdStill(now, attributes) {
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [now]));
    }
    static now() {
      return now;
    }
  };
  // A generator of Lehmer: chance that is the same each time.
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  Math.random = next;
  crypto.getRandomValues = (array) => array.fill(Math.floor(next() * 2 ** 31));
  crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';

  // A wall fits its scenes to their places by a step a second; a tenth of it will do.
  const wait = setTimeout;
  window.setTimeout = (work, ms = 0, ...args) =>
    wait(work, ms >= 500 && ms <= 1000 ? ms / 10 : ms, ...args);

  const isTag = ({ localName }) => localName?.startsWith('gf-');
  const isInTag = (node) => {
    let parent = node.parentElement;
    while (parent && !isTag(parent)) parent = parent.parentElement;
    return parent !== null;
  };
  // Before their script comes, the tags that stand in no other are told how to look.
  new MutationObserver((records) => {
    for (const tag of records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isTag)) {
      if (isInTag(tag)) continue;
      for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Opens a page in a context of its own, as if nobody had been there before, and waits until it is drawn.
 *
 * @param {import('puppeteer-core').Browser} browser one that was started with `steadyArgs`
 * @param {string} path of the page, with its query
 * @param {{ width: number, height: number }} size
 * @param {Record<string, string>} attributes of all tags that stand in no other
 */
export async function openStill(browser, path, size, attributes) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  await page.emulateTimezone('Asia/Shanghai');
  await page.evaluateOnNewDocument(holdStill, NOW, attributes);
  await page.goto(`http://${HOST}/${path}`, { waitUntil: 'load' });
  await calm(page);
  if (await page.$('gf-wall')) await hangAnew(page, size);
  return { page, close: () => context.close() };
}

/** How small the type of a wall gets may depend on what came first; of another size it is fitted anew. */
async function hangAnew(page, { width, height }) {
  await page.setViewport({ width, height: height - 1 });
  await calm(page);
  await page.setViewport({ width, height });
  await calm(page);
}

/** How far the tags are: which are busy, and a sum of all that they hold. Sent to the page as text. */
function progress() {
  const busy = [];
  let sum = 0;
  const add = (text) => {
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  };
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot, localName } = element;
      if (localName.startsWith('gf-')) {
        if (!shadowRoot?.firstElementChild || shadowRoot.querySelector('[aria-busy]')) {
          busy.push(localName);
        }
      }
      if (!shadowRoot) continue;
      add(shadowRoot.innerHTML);
      walk(shadowRoot);
    }
  };
  walk(document);
  return { busy, sum: `${sum} ${document.documentElement.scrollHeight}` };
}

/** Waits until nothing is asked for, every tag is drawn, and looks one after the other are alike. */
export async function calm(page) {
  const end = performance.now() + PATIENCE;
  let before = '';
  for (let same = 0; same < CALM;) {
    await page.waitForNetworkIdle({ idleTime: PAUSE, timeout: PATIENCE });
    const { busy, sum } = await page.evaluate(progress);
    same = busy.length === 0 && sum === before ? same + 1 : 0;
    before = sum;
    if (performance.now() > end) throw new Error(`never came to rest: ${page.url()} ${busy}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
