import { UNITS_PER_EM, type Place } from './place.js';

/** How long the words above a map and in its key are, in em of their own type. */
export interface MapText {
  title: number;
  where: number;
  key: number;
  /** The longest name. */
  name: number;
}

/** In units: what is around a map, and the scale of its key. */
const AROUND = { across: 2.5, down: 2.4 } as const;
const SCALE = 7.2;

/** The type above a map and the height of its lines, in units. */
const TITLE = { size: 2.8, line: 3.7 } as const;
const WHERE = { size: UNITS_PER_EM, line: 3.1 } as const;
const GAP = 1.6;
const LOOSE = 1.06;
/** Names are set a little tighter where they must be. */
const TIGHT = 0.95;
/** The height of a figure in a tile, with a key and without. */
const FIGURE = { keyed: 4.6, plain: 3.4 } as const;

/** No tile is larger: a few regions are no poster. */
const MOST = 24;

/** Between tiles. */
export const TILE_GAP = 0.35;

/** Narrower tiles have no room for names: they are then no squares, but so wide. */
const NAME = 8.8;

/** The tiles of a map: so many units wide and high, and whether there is room for their key. */
export interface TileType {
  width: number;
  height: number;
  hasKey: boolean;
  /** False for names that have no room in a tile with their figure. */
  hasNames: boolean;
}

/** So many columns and rows of squares in the place of a map; the key goes before the names. */
export function tileType(
  { width, height }: Place,
  columns: number,
  rows: number,
  text: MapText,
): TileType {
  const room = width - AROUND.across;
  const lines = (length: number, { size, line }: { size: number; line: number }) =>
    Math.ceil((length * size * LOOSE) / room) * line;
  const key = SCALE + lines(text.key, WHERE);
  const above = lines(text.title, TITLE) + lines(text.where, WHERE) + GAP;
  const side = (space: number, count: number) => (space + TILE_GAP) / count - TILE_GAP;
  const wide = Math.min(MOST, side(room, columns));
  const high = (hasKey: boolean) =>
    Math.min(MOST, side(height - AROUND.down - above - (hasKey ? key : 0), rows));
  const hasKey = high(true) >= Math.min(wide, NAME);
  const square = Math.min(wide, high(hasKey));
  const tile = Math.min(wide, Math.max(square, NAME));
  const nameLines = Math.ceil((text.name * UNITS_PER_EM * TIGHT) / tile);
  const hasNames =
    nameLines <= 2 &&
    nameLines * WHERE.line * 0.9 + (hasKey ? FIGURE.keyed : FIGURE.plain) <= square;
  return { width: tile, height: square, hasKey, hasNames };
}
