import { sum } from './boxes.js';
import { BEST } from './panels.js';
import type { Seams } from './seams.js';

/** In em: the least width of a card in a scene of the page, and what is between cards and beside them. */
export const CARD = 22;
export const GAP = 1;
export const SIDE = 1.25;

/** So many rows at most in a panel. */
const MOST_ROWS = 6;

/** What it costs to have twice as many columns as cards have room for. */
const TIGHT = 4;

/** How many columns each panel has, and how many rows; no rows where these may be as they come. */
interface Deal {
  columns: readonly number[];
  rows: readonly number[];
}

/** The tracks of a grid whose gaps lie on the seams, as CSS. */
export interface SlottedGrid {
  columns: string;
  rows: string;
}

/**
 * The grid for so many cards of a scene of the page on a wall of panels that is `wide` em wide, none
 * of them on a seam; or undefined where there are no seams, or fewer cards than panels side by side.
 */
export function slottedGrid(count: number, seams: Seams, wide: number): SlottedGrid | undefined {
  const best = deal(count, seams, wide);
  return (
    best && {
      columns: tracks([...seams.across, 1], best.columns, SIDE),
      rows: tracks([...seams.down, 1], best.rows, GAP / 2),
    }
  );
}

/** The deal that leaves the fewest places empty and comes closest to the shape that is read best. */
function deal(count: number, { across, down, aspect }: Seams, wide: number): Deal | undefined {
  const [xs, ys] = [across.length + 1, down.length + 1];
  if (xs * ys === 1 || count < xs) return undefined;
  // Rows that would leave a whole row of panels empty are no rows.
  const isFree = ys === 1 || Math.ceil(count / xs) < ys;
  // So many cards have room beside one another in a panel.
  const room = Math.max(1, (wide / xs - 2 * SIDE + GAP) / (CARD + GAP));
  const ways = Array.from({ length: MOST_ROWS }, (_, i) => {
    const lines = (i + 1) * (isFree ? 1 : ys);
    const columns = shared(Math.max(xs, Math.ceil(count / lines)), xs);
    const places = sum(columns) * lines;
    const shape = (aspect * lines) / sum(columns);
    const tight = Math.max(0, Math.max(...columns) / room - 1);
    const cost = Math.abs(Math.log(shape / BEST)) + Math.log(places / count) + TIGHT * tight;
    return { columns, rows: isFree ? [] : Array<number>(ys).fill(i + 1), cost };
  });
  return ways.sort((a, b) => a.cost - b.cost)[0];
}

/** So many things in so many parts, as evenly as can be. */
const shared = (count: number, parts: number) =>
  Array.from(
    { length: parts },
    (_, i) => Math.floor((count * (i + 1)) / parts) - Math.floor((count * i) / parts),
  );

/**
 * The tracks of the panels that end at `ends`, from 0 to 1: in each as many as `each` says. Half a
 * gap lies on either side of a seam, and `side` em before the first track and after the last one.
 */
function tracks(ends: readonly number[], each: readonly number[], side: number): string {
  return each
    .flatMap((count, i) => {
      const part = ends[i]! - (ends[i - 1] ?? 0);
      const outer = Number(i === 0) + Number(i === each.length - 1);
      const less = GAP * count + outer * (side - GAP / 2);
      const track = `calc(((100% + ${2 * side}em) * ${part} - ${less}em) / ${count})`;
      return Array<string>(count).fill(track);
    })
    .join(' ');
}
