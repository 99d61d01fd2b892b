import type { Layout, Ratio } from '../layout/layout.js';
import { prune } from '../layout/prune.js';

/** Height in em of the line that says that nothing asks for attention. */
const CALM = 4.4;

/** What the overview has to place: so many domains and pictures, and a finding or none. */
export interface OverviewParts {
  domains: number;
  /** 0 to 2: `ap` beside what needs attention, `ti` the regions below. */
  pictures: number;
  hasFinding: boolean;
}

/**
 * Where the parts of the overview stand: what needs attention (`at`) first and largest, its course
 * (`ap`) beside it; then the domains (`d0`, `d1` …).
 */
export function overviewLayouts({
  domains,
  pictures,
  hasFinding,
}: OverviewParts): Record<Ratio, Layout> {
  const each = Array.from({ length: domains }, (_, i) => `d${i}`);
  /** The height of what needs attention and of the picture below it, which has what a calm one spares. */
  const heights = (attention: number, picture: number) =>
    hasFinding ? [attention, picture] : [CALM, attention + picture - CALM];
  const upright = uprightLayout(each, pictures > 1, heights);
  if (pictures === 0) {
    return {
      portrait: prune(upright, new Set(['at', ...each])),
      square: plainLayout(each, 40),
      wide: plainLayout(each, 46),
      cinema: plainLayout(each, 44),
      ribbon: plainLayout(each, 42),
    };
  }
  const hasTiles = pictures > 1;
  return {
    portrait: upright,
    square: bandLayout(each, hasTiles, [...heights(10.2, 11.8), 18.5]),
    wide: bandLayout(each, hasTiles, [...heights(11, 12.5), 23]),
    cinema: cinemaLayout(each, hasTiles, hasFinding),
    ribbon: ribbonLayout(each, hasTiles, heights(20.7, 21.8)),
  };
}

type Heights = (attention: number, picture: number) => number[];

/** The same area above each of the domains. */
const aboveAll = (each: readonly string[], area: string) => each.map(() => area).join(' ');

/** The domains in pairs below the pictures; the tiles fill the place that is left, or a row of theirs. */
function uprightLayout(each: readonly string[], hasTiles: boolean, heights: Heights): Layout {
  const pairs = Array.from({ length: Math.ceil(each.length / 2) }, (_, i) => {
    const [first, second = hasTiles ? 'ti' : first] = each.slice(i * 2, i * 2 + 2);
    return `${first} ${second}`;
  });
  const tiles = hasTiles && each.length % 2 === 0 ? ['ti ti'] : [];
  return {
    columns: [1, 1],
    rows: [...heights(10.9, 13.2), ...pairs.map(() => 17.9), ...tiles.map(() => 15)],
    areas: ['at at', 'ap ap', ...pairs, ...tiles],
  };
}

/** Without pictures the domains have all the room. */
function plainLayout(each: readonly string[], height: number): Layout {
  return {
    columns: each.map(() => 1),
    rows: [CALM, height - CALM],
    areas: [aboveAll(each, 'at'), each.join(' ')],
  };
}

/** The domains in one row below what needs attention, with the tiles beside that. */
function bandLayout(each: readonly string[], hasTiles: boolean, rows: readonly number[]): Layout {
  // A domain alone is as wide as both pictures above it.
  const columns = hasTiles && each.length === 1 ? [...each, ...each] : each;
  const split = hasTiles
    ? Math.min(columns.length - 1, Math.ceil(each.length * 0.6))
    : columns.length;
  const besideTiles = (area: string) => columns.map((_, i) => (i < split ? area : 'ti')).join(' ');
  return {
    columns: columns.map(() => 1),
    rows,
    areas: [besideTiles('at'), besideTiles('ap'), columns.join(' ')],
  };
}

/** What needs attention and its course in a column, the domains beside it above the tiles. */
function cinemaLayout(each: readonly string[], hasTiles: boolean, hasFinding: boolean): Layout {
  const columns = [2.3, ...each.map(() => 1)];
  const names = each.join(' ');
  const below = hasTiles ? aboveAll(each, 'ti') : names;
  if (hasFinding) return { columns, rows: [24.3, 20.2], areas: [`at ${names}`, `ap ${below}`] };
  return {
    columns,
    rows: [CALM, 24.3 - CALM, 20.2],
    areas: [`at ${names}`, `ap ${names}`, `ap ${below}`],
  };
}

/** A column for each: what needs attention with its course, the domains, the tiles. */
function ribbonLayout(each: readonly string[], hasTiles: boolean, rows: readonly number[]): Layout {
  const names = hasTiles ? `${each.join(' ')} ti` : each.join(' ');
  return {
    columns: [2.6, ...each.map(() => 1), ...(hasTiles ? [1.9] : [])],
    rows,
    areas: [`at ${names}`, `ap ${names}`],
  };
}
