import { PADDING } from './lead-type.js';
import { UNITS_PER_EM, type Place } from './place.js';

/** How long the words of a region are, in em of their own type. */
export interface StreetText {
  name: number;
  /** The longest part of the name that stays whole. */
  word: number;
  figure: number;
  /** What is told beside the figure, a line or more each; the last goes first. */
  told: readonly { length: number; size: number }[];
}

/** The type of the region that a tour is at, and the height of the strip of dots, in units; 0 for none. */
export interface StreetType {
  name: number;
  figure: number;
  /** So much of what is told has room. */
  told: number;
  dots: number;
}

/** The size of what is told, and of what it is of, in units. */
export const TOLD = 2.7;
export const SMALL = UNITS_PER_EM;

/** In units: the label above a name, and between the parts. */
const LABEL = 3.4;
const GAP = 1.5;
const BESIDE = 3;

const LINE = 1.4;
const NAME_LINE = 1.2;
const LOOSE = 1.08;

const NAME = { most: 12, least: 4, high: 0.28 } as const;
const FIGURE = { most: 16, least: UNITS_PER_EM * 2, high: 0.5 } as const;

/** A strip of less height has no room for its dots and their labels. */
const DOTS = { least: 13, most: 26 } as const;

/** The part of the width that the figure has at most. */
const SHARE = 0.42;

/** The name as large as its place allows, then the figure; the strip of dots has what is left. */
export function streetType({ width, height }: Place, text: StreetText): StreetType {
  const room = width - 2 * PADDING.across;
  const high = height - 2 * PADDING.down - LABEL;
  const lines = room / text.name >= NAME.most * 0.6 ? 1 : 2;
  const name = clamp(
    Math.min(
      (room * lines) / (text.name * (lines === 1 ? 1 : 1.3)),
      room / text.word,
      high * NAME.high,
    ),
    NAME,
  );
  const left = high - name * NAME_LINE * lines - GAP;
  const figure = clamp(Math.min((room * SHARE) / text.figure, left * FIGURE.high), FIGURE);
  const across = room - figure * text.figure - BESIDE;
  let [told, used] = [0, 0];
  for (const { length, size } of text.told) {
    const next = used + Math.ceil((length * size * LOOSE) / across) * size * LINE;
    if (next > left) break;
    [told, used] = [told + 1, next];
  }
  const dots = left - Math.max(figure, used) - GAP;
  return { name, figure, told, dots: dots >= DOTS.least ? Math.min(dots, DOTS.most) : 0 };
}

const clamp = (value: number, { most, least }: { most: number; least: number }) =>
  Math.max(least, Math.min(most, value));
