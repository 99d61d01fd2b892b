import { UNITS_PER_EM, type Place } from './place.js';

/** In units: what is around a figure, and the height of a line of the least text. */
const AROUND = { across: 2.5, down: 1.9 } as const;
const LINE = UNITS_PER_EM * 1.4;

/** The size of a value, in units: what it has at least and at most, and its part of the height. */
const VALUE = { most: 12, least: 4.5, share: 0.4, line: 1.25 } as const;

/** A place of less height is a line of a list; its value has so much of that height. */
const ROW = { height: 10.5, share: 0.74, width: 0.5, most: 5 } as const;

/** The unit behind a value, by its size; never less than the least text. */
export const UNIT = 0.42;

/** Words come out somewhat longer than they are counted, and lines are not filled to their end. */
const LOOSE = 1.14;

/** Bold figures are somewhat wider than they are counted. */
const BOLD = 1.1;

/** The mark before the name of a domain, in em. */
const KICKER_MARK = 0.6;

/** What a figure says, in em: of its own type, or of the least text. */
export interface FigureText {
  value: number;
  unit: number;
  name: number;
  /** The name of its domain. */
  kicker: number;
  /** What stands behind the name, each whole. */
  remarks: readonly number[];
}

/** A figure of a front page in its place, in units. */
export interface FigureType {
  value: number;
  /** The unit has no room behind the value. */
  isUnitBelow: boolean;
  /** The name of the domain has a line of its own. */
  hasKicker: boolean;
  /** All of it stands in one line, its value at the end. */
  isRow: boolean;
  /** So many lines the longest name has. */
  nameLines: number;
  /** So many lines of status at most, each so many em long. */
  lines: number;
  line: number;
}

/** A figure that is a line of a list. */
const PLAIN = {
  isUnitBelow: false,
  isRow: true,
  hasKicker: false,
  nameLines: 1,
  lines: 0,
} as const;

/**
 * How figures side by side stand, alike: their values as large as the longest allows; the name of the
 * domain goes where it has no line or one is too few for it, and of the status what has no line.
 */
export function figureType({ width, height }: Place, texts: readonly FigureText[]): FigureType {
  const room = width - AROUND.across;
  const high = height - AROUND.down;
  const line = room / UNITS_PER_EM / LOOSE;
  if (height < ROW.height) {
    const across = texts.map((text) => (room * ROW.width) / (text.value * BOLD + text.unit * UNIT));
    const value = Math.max(UNITS_PER_EM, Math.min(ROW.most, high * ROW.share, ...across));
    return { ...PLAIN, value, line };
  }
  const fit = (isUnitBelow: boolean) =>
    Math.min(
      VALUE.most,
      high * VALUE.share,
      ...texts.map(
        ({ value, unit }) => room / (value * BOLD + (isUnitBelow ? 0 : unit * UNIT + 0.2)),
      ),
    );
  const isUnitBelow = fit(false) < Math.min(VALUE.least + 1, high * VALUE.share);
  const value = Math.max(UNITS_PER_EM, fit(isUnitBelow));
  const nameLines = Math.max(1, ...texts.map((text) => linesOf(text, line)));
  const left = (high - value * VALUE.line) / LINE - nameLines - (isUnitBelow ? 1 : 0);
  // Of two lines it would take the status' place, and part the figures of the row.
  const isOneLine = texts.every(({ kicker }) => kicker + KICKER_MARK <= line);
  const hasKicker = isOneLine && left >= 2;
  const lines = Math.max(0, Math.min(3, Math.floor(left - (hasKicker ? 1 : 0))));
  return { value, isUnitBelow, isRow: false, hasKicker, nameLines, lines, line };
}

/** The lines of a name and its remarks: a remark that has no room behind it begins a new one. */
function linesOf({ name, remarks }: FigureText, line: number): number {
  let lines = Math.max(1, Math.ceil(name / line));
  let end = name - (lines - 1) * line;
  for (const remark of remarks) {
    const isBehind = end + remark + 0.3 <= line;
    lines += isBehind ? 0 : Math.max(1, Math.ceil(remark / line));
    end = isBehind ? end + remark + 0.3 : remark;
  }
  return lines;
}

/** The first of some texts, the longest first, that has room in so many lines; undefined for none. */
export function fittingText(
  widths: readonly number[],
  { lines, line }: Pick<FigureType, 'lines' | 'line'>,
): number | undefined {
  const place = widths.findIndex((width) => Math.ceil(width / line) <= lines);
  return place < 0 ? undefined : place;
}
