import type { Span } from './rows.js';

/** As many columns as there are. */
const LINE = Infinity;

/**
 * How wide each tag reads on a board, in columns of about a hundred pixels: natural, least and most. A tag
 * that is not named here, and whatever else stands on a board, has a line of its own.
 */
const WIDTHS: Readonly<Record<string, readonly [natural: number, least: number, most: number]>> = {
  'gf-stat': [3, 2.4, 6],
  'gf-progress': [4, 3, 6],
  'gf-ranking': [4, 4, 6],
  'gf-composition': [6, 4, 7],
  'gf-funnel': [6, 4, 7],
  'gf-distribution': [6, 4, 7],
  'gf-tiles': [6, 4, 8],
  'gf-map': [6, 5, 8],
  'gf-compare': [6, 5, 8],
  'gf-cohort': [6, 5, 8],
  'gf-trend': [8, 5, 8],
  'gf-brief': [6, 4, 8],
  'gf-programme': [6, 4, 8],
  'gf-flow': [8, 8, 12],
  'gf-heatmap': [8, 6, 12],
  'gf-timeline': [8, 6, 12],
  'gf-facts': [12, 8, LINE],
  'gf-alerts': [12, 8, 16],
  'gf-listing': [12, 8, 16],
  'gf-reach': [12, 8, 16],
  'gf-table': [12, 6, 16],
};

/** A message in place of a picture needs no more than this. */
const MESSAGE: Span = { natural: 4, least: 3, most: 6 };

/** What stands on a board: a tag, what it was asked for, and whether it has something to draw. */
export interface Standing {
  readonly tag: string;
  /** True with a `mode`, in which a card is a list as wide as the board. */
  readonly inMode: boolean;
  readonly isEmpty: boolean;
}

/** The tags that have a width of their own. */
export const measured: readonly string[] = Object.keys(WIDTHS);

/** The width of what stands on a board; undefined for what has a line of its own. */
export function spanOf({ tag, inMode, isEmpty }: Standing): Span | undefined {
  const width = inMode ? undefined : WIDTHS[tag];
  if (!width) return undefined;
  if (isEmpty) return MESSAGE;
  const [natural, least, most] = width;
  return { natural, least, most };
}
