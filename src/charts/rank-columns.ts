import { textWidth } from './text-width.js';

/** The columns of a ranking, in pixels: what stands in a row from its place to its bar. */
export interface RankColumns {
  /** Between two columns, and at both ends of a row. */
  gap: number;
  pad: number;
  place: number;
  name: number;
  value: number;
  track: number;
  /** Where the track begins. */
  start: number;
  /** So many ticks of its scale have room, two at least. */
  ticks: number;
}

export interface RankTexts {
  names: readonly string[];
  figures: readonly string[];
  /** True where rows are numbered, and where a figure has a mark before it. */
  hasPlaces: boolean;
  hasMarks: boolean;
}

/** A ranking is no wider than it reads: 560 px in type of 16, in em of the card. */
const WIDEST = 35;

/** The type of the rows, in em of the card: the `--size-axis` of the theme. */
const SIZE = 0.875;

/** In em of the rows: what lies between two columns, and at both ends of a row. */
const [GAP, PAD] = [0.6, 0.25];

/** In em of the rows: a place, the mark of a miss, the widest figure, the narrowest name and track. */
const [PLACE, MARK, FIGURE, NAME, TRACK] = [1.6, 1.1, 7.5, 4, 4];

/** The room of a tick, in em of the rows. */
const TICK = 4;

/** Names take at most so much of a row. */
const SHARE = 0.36;

/** The columns in a room of so many pixels: figures stand beside their names, and bars have what is left. */
export function rankColumns(
  { names, figures, hasPlaces, hasMarks }: RankTexts,
  { width, em }: { width: number; em: number },
): RankColumns {
  const size = em * SIZE;
  const total = Math.min(width || Infinity, WIDEST * em);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const place = hasPlaces ? Math.round(PLACE * size) : 0;
  const value = Math.round(
    (Math.min(FIGURE, widest(figures) + 0.3) + (hasMarks ? MARK : 0)) * size,
  );
  const taken = place + value + (4 * GAP + TRACK) * size;
  const most = Math.max(NAME * size, Math.min(total * SHARE, total - taken));
  const name = Math.round(Math.min(most, (widest(names) + 0.3) * size));
  const [gap, pad] = [GAP, PAD].map((length) => Math.round(length * size)) as [number, number];
  const columns = [place, name, value].filter((column) => column > 0);
  const start = columns.reduce((sum, column) => sum + column + gap, pad);
  const track = Math.max(Math.round(size), Math.floor(total - start - pad));
  const ticks = Math.max(2, Math.min(4, Math.floor(track / (TICK * size))));
  return { gap, pad, place, name, value, track, start, ticks };
}
