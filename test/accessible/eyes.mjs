// Opens the built book as different eyes have it: small screens, large type, wide spacing, the reader's own
// colours, grey paper. Every mode is something that a reader sets, and is undone for the next.
import { entries, openBook, serveBook } from '../support/book.mjs';
import { launch } from '../support/browser.mjs';

/** Stories of no picture: they wait for ever, or are of a fault. */
const PICTURELESS = /--(?:loading|not-found|broken|stale)$/;

/** An open menu lies over its card. */
const isCovered = (id) => id.startsWith('menu--');

/** A wall is read from afar, has one size, and makes its scene fit in steps of its own. */
const isWall = (id) => id.startsWith('gf-wall--');

/**
 * @typedef {object} Seen
 * @property {string} id
 * @property {boolean} isWhole false for a wall, a fault, and what is left after steps were played: there is nothing
 *   that could be the same in each mode
 */

/** @returns {Seen[]} all stories */
export const allStories = () =>
  entries()
    .filter(({ type }) => type === 'story')
    .map(({ id, tags }) => ({
      id,
      isWhole: !isWall(id) && !isCovered(id) && !tags?.includes('play-fn') && !PICTURELESS.test(id),
    }));

/** Puts a style sheet into every tree of the page, as tools do that change a reader's text. Runs in the page. */
function wear(text) {
  window.takeOff?.();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  window.takeOff = () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
}

/** The spacing that WCAG 2.2 names (1.4.12). */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** No browser paints these where a reader leaves backgrounds out, unless the page insists. */
const GREY = 'html{filter:grayscale(1)}html,body,.gf-story{background:none!important}';

/**
 * @typedef {object} Mode
 * @property {string} name
 * @property {number} [width] of the window
 * @property {string} [media]
 * @property {{ name: string, value: string }[]} [features] of the reader's system
 * @property {string} [sheet] that is put into every tree
 * @property {string} [text] size of the text of the page
 */

/** @type {Mode[]} */
export const MODES = [
  { name: '320 px', width: 320 },
  { name: '200 % text', text: '200%' },
  { name: 'text spacing', sheet: SPACING },
  { name: 'forced colours', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'grey print', media: 'print', sheet: GREY },
  { name: 'reduced motion', features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
];

/** The page as it is without any. */
export const PLAIN = { name: 'as it is' };

const WIDE = 1280;

/** Two frames: what is drawn by its size is drawn again once that is known. */
const rest = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/**
 * @param {object} [options]
 * @param {string} [options.globals] of the book, as an address writes them
 * @param {number} [options.width]
 * @param {number} [options.scale] pixels of a picture for one of the page
 */
export async function openEyes({ globals = '', width = WIDE, scale = 1 } = {}) {
  const server = await serveBook();
  const browser = await launch();
  const book = await openBook(browser, server.url, {
    width,
    globals: ['a11y.manual:!true', globals].filter(Boolean).join(';'),
  });
  const { page } = book;
  const client = await page.createCDPSession();
  const look = async (of) => {
    await page.setViewport({ width: of, height: 900, deviceScaleFactor: scale });
  };
  await look(width);
  // Large text is one thing here, and what a portal shows older readers another.
  await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement('meta'), { name: 'gf-elder', content: 'none' }),
    );
  });
  const bench = await browser.newPage();
  return {
    page,
    bench,
    show: (id) => book.show(id),
    /** @param {Mode} mode */
    async wear({ width: narrow = width, media = '', features = [], sheet = '', text = '' }) {
      await look(narrow);
      await client.send('Emulation.setEmulatedMedia', { media, features });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      await page.evaluate(wear, sheet);
      await page.evaluate(rest);
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await page.evaluate(rest);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
