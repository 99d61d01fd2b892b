import { UNITS_PER_EM, type Place } from './place.js';

/** The size of a line that leads a list, in units; a line of least text below it. */
export const LINE_SIZE = 3.5;

/** In units: what is around a list and its title. */
const AROUND = { across: 2.5, down: 2.2 } as const;
const TITLE = 4;
const HIGH = 1.32;
const BETWEEN = 1.9;
const LOOSE = 1.08;

/** What an item of a list says, in em: large, and small below it. */
export interface LineText {
  large: number;
  small: number;
}

/** How many items of a list stand whole in its place, of `most` at most and one at least. */
export function linesIn(
  { width, height }: Place,
  texts: readonly LineText[],
  most: number,
): number {
  const room = width - AROUND.across - 1.5;
  let left = height - AROUND.down - TITLE;
  let count = 0;
  for (const { large, small } of texts.slice(0, most)) {
    left -= high(large, LINE_SIZE, room) + high(small, UNITS_PER_EM, room) + BETWEEN;
    if (left < 0) break;
    count++;
  }
  return Math.max(1, count);
}

const high = (length: number, size: number, room: number) =>
  Math.ceil((length * size * LOOSE) / room) * size * HIGH;
