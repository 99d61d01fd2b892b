// The contrast of texts as they are painted: the page with its texts, and the same without them, pixel by
// pixel. So it holds for what no style sheet says: words of a drawing, over bars, with an edge of paper, half
// transparent, in a colour of the site.
import { textsIn } from './texts.mjs';

/** Pixels of the picture for one of the page, so that thin strokes have a pixel of their whole colour. */
export const SCALE = 2;

/** Letters of a text that are looked at. */
const LETTERS = 8;

/** Contrast that all text has, and that of the looks that promise more (WCAG 2.2, 1.4.3 and 1.4.6). */
export const LEAST = 4.5;
export const LEAST_STRICT = 7;

/** How often a page that is still moving is measured. */
const TRIES = 5;

/** What the steps from one painted colour to the next may take from a contrast that is met exactly. */
const ROUNDING = 0.05;

/** Takes the paint of all texts away, in every tree, and answers how to give it back. Runs in the page. */
function unpaint() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*,::before,::after{-webkit-text-fill-color:transparent!important;text-decoration-color:transparent!important}' +
      'text,tspan{fill:transparent!important}',
  );
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  window.repaint = () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
}

/** Runs in a page of its own: the least contrast of the letters of each text. */
async function compare(withTexts, without, texts, origin, scale) {
  const pixelsOf = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const channel = Array.from({ length: 256 }, (_, i) => {
    const value = i / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const luminance = ({ data }, at) =>
    0.2126 * channel[data[at]] + 0.7152 * channel[data[at + 1]] + 0.0722 * channel[data[at + 2]];
  const [shown, ground] = [await pixelsOf(withTexts), await pixelsOf(without)];

  function ofLetter({ x, y, width, height }) {
    const left = Math.max(0, Math.floor((x - origin.x) * scale));
    const top = Math.max(0, Math.floor((y - origin.y) * scale));
    const right = Math.min(shown.width, Math.ceil((x + width - origin.x) * scale));
    const bottom = Math.min(shown.height, Math.ceil((y + height - origin.y) * scale));
    if (right <= left || bottom <= top) return undefined;
    let best = 1;
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = (row * shown.width + column) * 4;
        const [a, b] = [luminance(shown, at), luminance(ground, at)];
        best = Math.max(best, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
      }
    }
    return best;
  }

  return texts.map(({ letters }) => {
    const ratios = letters.map(ofLetter).filter((ratio) => ratio !== undefined);
    return ratios.length === 0 ? undefined : Math.min(...ratios);
  });
}

/**
 * @typedef {object} Measured
 * @property {string} text
 * @property {string} where
 * @property {number} ratio that its faintest letter has
 * @property {number} least that it should have
 */

/**
 * Measures every text of a part of a page.
 *
 * @param {import('puppeteer-core').Page} page of `SCALE` pixels for one; it stays as it is
 * @param {import('puppeteer-core').Page} bench an empty page, in which pictures are compared
 * @param {string} within a selector
 * @returns {Promise<Measured[]>}
 */
export async function contrastsIn(page, bench, within) {
  await page.bringToFront();
  for (let tries = 1; ; tries++) {
    const texts = await page.evaluate(textsIn, within);
    const ratios = await ratiosOf(page, bench, within, texts);
    // What has moved since it was looked for has not been measured.
    const after = await page.evaluate(textsIn, within);
    if (JSON.stringify(after) !== JSON.stringify(texts) && tries < TRIES) continue;
    return texts.flatMap(({ text, where, isStrict }, i) =>
      typeof ratios[i] !== 'number'
        ? []
        : [{ text, where, ratio: ratios[i], least: isStrict ? LEAST_STRICT : LEAST }],
    );
  }
}

/** The least contrast of the letters of each text; none of a text outside the picture. */
async function ratiosOf(page, bench, within, texts) {
  const box = await page.evaluate((within) => {
    const { left, top, width, height } = document.querySelector(within).getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  }, within);
  const clip = {
    x: Math.max(0, Math.floor(box.x)),
    y: Math.max(0, Math.floor(box.y)),
    width: Math.ceil(box.width) + 1,
    height: Math.ceil(box.height) + 1,
  };
  const take = () => page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
  const shown = await take();
  await page.evaluate(unpaint);
  const ground = await take();
  await page.evaluate(() => window.repaint());
  const small = texts.map(({ letters }) => ({ letters: letters.slice(0, LETTERS) }));
  return bench.evaluate(compare, shown, ground, small, clip, SCALE);
}

/** @param {Measured[]} all */
export const faintOf = (all) =>
  all
    .filter(({ ratio, least }) => ratio < least - ROUNDING)
    .map(({ text, where, ratio }) => `${where} “${text.slice(0, 24)}” ${ratio.toFixed(2)} : 1`);
