/*
 * Where the cards of a board stand before its script has run. The board sets them into rows by rules of its own;
 * here the same rows are said in classes, one for each number of columns that a board may have, and the sheet gives
 * each class its width. So a board that is taken over by the script moves nothing.
 */
import { COLUMNS, TRACKS, placesOf, type Place } from '../elements/board/columns.js';
import { spanOf, type Standing } from '../elements/board/spans.js';

/** The numbers of columns that give cards places of their own, the fewest first. */
export const LAYOUTS: readonly (readonly [from: number, columns: number])[] = [
  ...COLUMNS,
].reverse();

const track = (end: number) => Math.round(end * TRACKS);
const tracksOf = ({ from, to }: Place) => track(to) - track(from);

/** What gives a card so many tracks on a board of so many columns. */
export const widthClass = (columns: number, tracks: number) => `gf-${columns}-${tracks}`;

/** What has a card begin a row on a board of so many columns. */
export const firstClass = (columns: number) => `gf-${columns}-first`;

/** The classes of the children of a board, in their order; undefined stands for what is no card of ours. */
export function columnClasses(children: readonly (Standing | undefined)[]): string[][] {
  const spans = children.map((child) => child && spanOf(child));
  const classes: string[][] = children.map(() => []);
  for (const [, columns] of LAYOUTS) {
    placesOf(spans, columns).forEach((place, i) => {
      const tracks = tracksOf(place);
      if (tracks === TRACKS) return;
      classes[i]!.push(widthClass(columns, tracks));
      if (place.from === 0) classes[i]!.push(firstClass(columns));
    });
  }
  return classes;
}

/** Every width in tracks that a card may have on a board of so many columns: of columns, and of an even share. */
export function widthsOf(columns: number): number[] {
  const whole = Array.from({ length: columns - 1 }, (_, i) => ((i + 1) * TRACKS) / columns);
  const shares = Array.from({ length: 7 }, (_, i) => TRACKS / (i + 2));
  const all = [...whole, ...shares.flatMap((share) => [Math.floor(share), Math.ceil(share)])];
  return [...new Set(all)].sort((a, b) => a - b);
}
