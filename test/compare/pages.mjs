// What is looked at: every demo page, at which sizes, and how its tags are told to look.
import { PRESS } from '../support/look.mjs';

const PAGE_SIZES = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
];
const WALL_SIZES = [...PAGE_SIZES, { width: 3840, height: 1080 }, { width: 1080, height: 1920 }];

/** The sizes at which a page is looked at. */
export const sizesOf = (name) => (name === 'wall.html' ? WALL_SIZES : PAGE_SIZES);

/** What a page is asked for with, so that it is the same each time. */
export const queryOf = (name) => (name === 'drill.html' ? '?id=compare&poll&no-keep' : '');

/**
 * A look at a page that was opened for it alone.
 *
 * @typedef {object} Look
 * @property {string} name
 * @property {Record<string, string>} attributes what the tags of the page are told
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] what is then done to it
 * @property {string} [of] selects the part that is looked at; all of it if left out
 */

/** @type {Look[]} */
const LOOKS = [
  { name: 'light', attributes: { theme: 'light' } },
  { name: 'dark', attributes: { theme: 'dark' } },
  { name: 'contrast', attributes: { theme: 'contrast' } },
  { name: 'elder', attributes: { elder: '' } },
];

/** Words are the same at all sizes, so one will do. */
const WIDTH_OF_WORDS = 1280;
const pressAll = (page) => page.evaluate(PRESS);
/** @type {Look[]} */
const WORDS = [
  { name: 'english', attributes: { lang: 'en' } },
  { name: 'tables', attributes: {}, act: pressAll },
  { name: 'english tables', attributes: { lang: 'en' }, act: pressAll },
];

/** Scenes of the wall of the sample. */
const SCENES = [1, 2, 3];

/** Faults at which a wall keeps its last good data and says so; the last one ends them. */
const FAULTS = ['error', 'html', 'cut', 'older', 'well'];

async function breakFeed(page, fault) {
  await page.evaluate((name) => document.querySelector(`[data-fault=${name}]`).click(), fault);
  // The answer, and what the wall makes of it.
  await page.waitForNetworkIdle({ idleTime: 600 });
}

/** A feed that is broken after its first answer. */
const broken = (fault) => ({
  name: `feed ${fault}`,
  attributes: {},
  act: (page) => breakFeed(page, fault),
});

/** The tour does not run, or each look would find another scene. */
const still = (look, scene) => ({
  ...look,
  name: `${look.name}, scene ${scene}`,
  attributes: { ...look.attributes, scene: String(scene), 'no-tour': '' },
});

/**
 * The looks at a page at one size.
 *
 * @returns {Look[]}
 */
export function looksOf(name, { width }) {
  const looks = width === WIDTH_OF_WORDS ? [...LOOKS, ...WORDS] : LOOKS;
  if (name === 'wall.html') {
    return looks.flatMap((look) => SCENES.map((scene) => still(look, scene)));
  }
  if (name !== 'drill.html') return looks;
  const faults = width === WIDTH_OF_WORDS ? FAULTS.map(broken) : [];
  // The log of the drill says when things came, which is never the same.
  return [...looks, ...faults].map((look) => ({ ...still(look, 1), of: 'gf-wall' }));
}
