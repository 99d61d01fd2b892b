/**
 * Random numbers that depend on nothing but the seed and the words they are drawn for, so the same sample comes
 * out on every machine.
 */
import { DISTRICT } from './places.mjs';
import { streetOf } from './regions.mjs';

export const SEED = 20240614;

const hash = (text) => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};

const mulberry32 = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/**
 * The code under which the figures were first drawn. They still are, so that the district can be given another
 * code without a change of its figures.
 */

const DRAWN_AS = '330105';

const drawn = (words) => hash(words.join('|').replaceAll(DISTRICT, DRAWN_AS));

/** Even, from 0 to 1, the same for the same words. */
const even = (...words) => mulberry32(SEED ^ drawn(words))();

/** Bell-shaped around 0: the sum of four even numbers, so no logarithm that could differ between machines. */
export const bell = (...words) => {
  const next = mulberry32(SEED ^ drawn(words));
  return (next() + next() + next() + next() - 2) * 1.7;
};

/** Neighbouring months resemble each other. */
export const drift = (key, month) =>
  0.6 * bell(key, month) + 0.3 * bell(key, month - 1) + 0.2 * bell(key, month - 2);

/** What a whole street and the whole district share in a month, so that their lines are not flat sums of noise. */
export const sharedDrift = (series, id, month) =>
  0.025 * drift(`${series} district`, month) + 0.05 * drift(`${series} ${streetOf[id]}`, month);

export const between = (low, high, ...words) => low + (high - low) * even(...words);
