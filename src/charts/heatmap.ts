import { textWidth } from './text-width.js';

/** How the cells of a matrix share the room. */
export interface HeatLayout {
  /** True where rows stand as columns and columns as rows, because the room is narrow. */
  turned: boolean;
  /** The width of the names of the rows, in em. */
  names: number;
  /** The least width of a column, in pixels; where the room is less, the matrix scrolls. */
  least: number;
  /** True where it does. */
  wide: boolean;
  /** The width of a cell, in pixels, and the height of a row, in em. */
  cell: number;
  high: number;
  /** Every so many columns have their name printed. */
  every: number;
  /** Which cells have their figure printed: all, where each has room for its own; else the highest and lowest. */
  numbers: 'all' | 'ends' | 'none';
}

/** The names along a side of a matrix. */
export interface HeatNames {
  short: readonly string[];
  /** True where they count on (8时, 3月), so that not each has to stand. */
  counts: boolean;
}

export interface HeatTexts {
  rows: HeatNames;
  columns: HeatNames;
  figures: readonly string[];
  /** The figures of the highest and the lowest. */
  ends: readonly string[];
  /** The room that a mark before a figure takes, in em. */
  mark: number;
}

interface Room {
  /** CSS pixels. */
  width: number;
  /** The size of the type, in pixels. */
  em: number;
  /** How many times its usual size it has, because a reader has set it so. */
  enlarged?: number;
}

/** Size of the texts, in em of the card: the `--size-foot` of the theme. */
const SMALL = 0.75;
/** Names of rows and columns may take so many lines. */
const LINES = 2;
const GAP = 2;
/** In em: a room that is narrower may turn the matrix, a cell that is wider is high as well. */
const [NARROW, LARGE] = [28, 2.5];
/** In em: rows of small cells, which a finger still hits, and of many rows. */
const LOW = 1.8;
/** What a finger can hit, in pixels. */
const FINGER = 24;
/** More rows than these would be a column higher than the screen. */
const MANY = 12;

/** What lies around a figure in its cell, in em. */
const PAD = 0.05;

/** Points and commas of figures are narrower than their digits. */
const figureWidth = (figure: string) =>
  textWidth(figure) - 0.28 * (figure.match(/[.,]/g)?.length ?? 0);

const widestFigure = (figures: readonly string[]) =>
  Math.max(0, ...figures.map(figureWidth)) * SMALL;

/** Words of Latin letters break less evenly than Chinese. */
const isLatin = (texts: readonly string[]) => texts.some((text) => /[a-z]{2}/i.test(text));

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth)) * SMALL;

/**
 * The arrangement of a matrix in a room. In a narrow one, where the figures have no room or the cells are too small
 * for a finger, it is turned if that gives them both: a week of fourteen hours stands in seven columns. Where
 * neither way does, nothing shrinks below what can be read and hit: it scrolls sideways, as little as it can. So it
 * does in a wide room where the figures would stand but for the type that a reader has enlarged.
 */
export function heatLayout(texts: HeatTexts, room: Room): HeatLayout {
  const asGiven = arranged(texts, room);
  const isWide = room.width >= NARROW * room.em;
  if (isRoomy(asGiven) || (isWide && !isBereft(asGiven, texts, room))) return asGiven;
  // There a mark stands above its figure.
  const across = { ...texts, rows: texts.columns, columns: texts.rows, mark: 0 };
  const turned = arranged(across, room);
  if (isRoomy(turned)) return { ...turned, turned: true };
  const widthOf = ({ names, cell }: HeatLayout, { columns }: HeatTexts) =>
    names * room.em + (cell + GAP) * columns.short.length;
  const [whole, wholeTurned] = [texts, across].map((one) =>
    arranged(one, room, readable(one, room)),
  );
  return widthOf(wholeTurned!, across) < widthOf(whole!, texts)
    ? { ...wholeTurned!, turned: true }
    : whole!;
}

/** The width of a column, in pixels, in which every figure can be read and every cell be hit. */
const readable = ({ figures, mark }: HeatTexts, { em }: Room) =>
  Math.max(FINGER, (widestFigure(figures) + mark + PAD) * em);

const isRoomy = ({ numbers, wide, cell }: HeatLayout) =>
  numbers === 'all' && !wide && cell >= FINGER;

/** True where enlarged type has taken figures that the usual one shows. */
const isBereft = ({ numbers }: HeatLayout, texts: HeatTexts, { width, em, enlarged = 1 }: Room) =>
  numbers !== 'all' && arranged(texts, { width, em: em / enlarged }).numbers === 'all';

/**
 * Names that count (8时, 3月) may be thinned out, since a reader can count on between two of them;
 * any other name has to stand, so its column gets the room that it needs.
 */
function arranged(
  { rows, columns, figures, ends, mark }: HeatTexts,
  { width, em }: Room,
  floor = 0,
): HeatLayout {
  const longest = widest(rows.short);
  const names = Math.min(longest > 6 ? Math.max(6, longest / LINES + 1) : longest, 8) + 0.6;
  const count = columns.short.length;
  const column = (width - names * em) / Math.max(1, count) - GAP;
  const label = widest(columns.short);
  const slack = isLatin(columns.short) ? 0.9 : 0.3;
  const named = Math.max(1.6, label > 3 ? label / LINES + slack : label + 0.2) * em;
  const least = Math.max(floor, columns.counts ? 0 : named);
  const room = Math.max(column, least);
  const fits = (shown: readonly string[]) => (widestFigure(shown) + mark + PAD) * em <= room;
  return {
    turned: false,
    names,
    least,
    wide: least > 0 && (least + GAP) * count > width - names * em,
    cell: room,
    high: room >= LARGE * em && rows.short.length <= MANY ? LARGE : LOW,
    every: columns.counts
      ? Math.max(1, Math.ceil(((label + 0.4) * em) / Math.max(1, room + GAP)))
      : 1,
    numbers: fits(figures) ? 'all' : fits(ends) ? 'ends' : 'none',
  };
}
