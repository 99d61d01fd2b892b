// Takes pictures of stories that are the same on every machine: by the Chromium of the packages, in a font
// of the packages, at one hour of one day, with nothing moving.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../demo/prepare.mjs';
import { entries, openBook } from '../support/book.mjs';
import { launch, packagedBrowser } from '../support/browser.mjs';

const FONT = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');
const FAMILY = 'Noto Sans SC Variable';

/** A Monday morning in February, after the last month of the sample. */
const NOW = Date.UTC(2025, 1, 17, 1);

/** What the server of the book does for the camera: the font, and the hour, which a wall asks it for. */
export const SERVED = {
  folders: { '/font/': FONT },
  headers: { date: new Date(NOW).toUTCString() },
};

/** Between two looks at a wall, which goes on making its scene fit, ms; and how many at most. */
const LOOK_AGAIN = 400;
const LOOKS_AT_MOST = 20;

/** Half the pixels: a figure that changes is still seen, and all pictures of a release stay small. */
const SCALE = 0.5;

/** @param {Subject} subject */
export const isWall = ({ size }) => Array.isArray(size);

/** Stories that are about a look, which every sheet shows of every other story. */
const LOOKS = new Set(['Dark', 'Contrast', 'Elder', 'English', 'Narrow', 'Light']);

export const SHAPES = [
  [1280, 900],
  [1920, 1080],
  [1080, 1920],
  [3840, 1080],
  [7680, 2160],
];

/**
 * @typedef {object} Subject
 * @property {string} id of the story
 * @property {'360' | '1280' | [width: number, height: number]} size the panels of a sheet, or a whole wall
 * @property {string} name of the picture
 */

/** @returns {Subject[]} everything that is taken: sheets of two widths, walls in five shapes */
export function subjects() {
  const stories = entries().filter(
    ({ type, name, tags }) => type === 'story' && !LOOKS.has(name) && !tags.includes('play-fn'),
  );
  return stories.flatMap(({ id }) =>
    id.startsWith('gf-wall--')
      ? SHAPES.map((size) => ({ id, size, name: `${id}.${size.join('x')}` }))
      : ['360', '1280'].map((size) => ({ id, size, name: `${id}.${size}` })),
  );
}

/** Time stands still; runs in the page before anything else. */
function stopTime(now) {
  const Clock = Date;
  window.Date = class extends Clock {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(now);
    }
    static now() {
      return now;
    }
  };
}

/** Loads every piece of the font, so that none comes in the middle of a picture. Runs in the page. */
async function loadFont(sheet, family) {
  const style = document.createElement('style');
  style.textContent = `${sheet}
    html { --gf-font: '${family}'; font-family: '${family}' }
    *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }`;
  document.head.append(style);
  await Promise.all([...document.fonts].map((face) => face.load()));
}

/** The lower edge and the width of what is drawn, in pixels of the page. Runs in the page. */
function extent() {
  const { right, bottom } = document.querySelector('#root-inner > *').getBoundingClientRect();
  return { width: Math.ceil(right + scrollX) + 16, height: Math.ceil(bottom + scrollY) + 16 };
}

/** axe looks at stories elsewhere. */
const GLOBALS = 'a11y.manual:!true';

/** How text and colours become pixels, alike on every machine. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Where the book stands for the camera: some stories name their address. */
const HOST = 'book.test';

/**
 * A list of fonts with those alone that came with the browser: a sign that ours lacks looks alike on every
 * machine too.
 */
function ownFonts(folder) {
  const file = join(folder, 'own-fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/**
 * Starts the Chromium of the packages; nothing where there is none for this machine.
 *
 * @param {number} port of the served book
 */
export async function launchCamera(port) {
  const packaged = packagedBrowser();
  if (!packaged) return undefined;
  const place = `--host-resolver-rules=MAP ${HOST}:80 localhost:${port}`;
  const env = { ...packaged.env, FONTCONFIG_FILE: ownFonts(dirname(packaged.path)) };
  return launch({ executablePath: packaged.path, env, args: [...FLAGS, place] });
}

/** A picture that is the same as the one before. */
async function still(page) {
  let before = Buffer.alloc(0);
  for (let looks = 0; looks < LOOKS_AT_MOST; looks++) {
    const now = Buffer.from(await page.screenshot());
    if (now.equals(before)) return now;
    before = now;
    await new Promise((done) => setTimeout(done, LOOK_AGAIN));
  }
  throw new Error('it does not come to rest');
}

/**
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openCamera(browser) {
  const book = await openBook(browser, `http://${HOST}`, {
    globals: GLOBALS,
    async before(page) {
      await page.setBypassCSP(true);
      await page.emulateTimezone('Asia/Shanghai');
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluateOnNewDocument(stopTime, NOW);
    },
  });
  const { page } = book;
  const sheet = readFileSync(join(FONT, 'index.css'), 'utf8').replaceAll(
    './files/',
    '/font/files/',
  );
  await page.evaluate(loadFont, sheet, FAMILY);
  let shown = '';

  /** The size of the page and how it shows stories, where that changes. */
  async function setUp(size) {
    const key = String(size);
    if (key === shown) return;
    shown = key;
    const isSheet = !Array.isArray(size);
    const [width, height] = !isSheet ? size : [size === '360' ? 1928 : 1312, 900];
    await page.setViewport({ width, height, deviceScaleFactor: SCALE });
    await page.evaluate(
      (sheet) => {
        const globals = { sheet };
        window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
      },
      isSheet ? size : '',
    );
    await page.waitForFunction(
      (isSheet) =>
        window.__STORYBOOK_PREVIEW__.currentRender?.phase === 'finished' &&
        Boolean(document.querySelector('.sheet')) === isSheet,
      {},
      isSheet,
    );
  }

  return {
    /**
     * @param {Subject} subject
     * @returns {Promise<Uint8Array>} a PNG
     */
    async take({ id, size }) {
      await setUp(size);
      const { status, faults } = await book.show(id);
      if (status !== 'success') throw new Error(`${id}: ${status} ${faults.join('; ')}`);
      if (Array.isArray(size)) return still(page);
      const box = await page.evaluate(extent);
      return page.screenshot({ clip: { x: 0, y: 0, ...box }, captureBeyondViewport: true });
    },
    close: () => book.close(),
  };
}
