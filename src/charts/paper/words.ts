import type { Token } from '../../theme/palettes.js';
import { typeOf, type Role } from '../../theme/paper.js';
import type { Anchor, Mark } from '../marks.js';
import { boldWidth, textWidth } from '../text-width.js';
import type { Block } from './block.js';

/** Signs that begin no line, and signs that end none. */
const NO_START = /^[\s，。、；：！？）】》〉」』”’…—–·%％‰℃,.;:!?)\]}/]/;
const NO_END = /[（【《〈「『“‘([{]$/;

/**
 * Pieces that never part: a few signs in brackets, such as a unit, a number with its unit (30余家, 1.2万人次, 36,500
 * persons), a word of letters as far as it may part, a sign.
 */
const PIECE =
  /（[^（）\s]{1,4}）|[+−±≥≤<>约近]?[\d０-９][\d０-９.,:/–-]*(?:[多余千百万亿]*(?:个百分点|平方米|人次|场次|分钟|小时|\p{Script=Han})?|%|‰|℃)(?: (?=[A-Za-z])[A-Za-z-]+)?|[A-Za-zÀ-ɏ'’–-]+\u200b?|\s+|./gu;

/** Parts of a text, each with what must stay beside it. */
function joined(parts: Iterable<string>): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole[whole.length - 1];
    if (last !== undefined && (NO_START.test(part) || NO_END.test(last))) {
      whole[whole.length - 1] = last + part;
    } else whole.push(part);
  }
  return whole;
}

const piecesOf = (text: string): string[] => joined(text.match(PIECE) ?? []);

/** A piece that is wider than a line, in parts that are not: at its spaces, where it has some, else between signs. */
function cut(piece: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const byWord = joined(piece.match(/\S+\s*/g) ?? []);
  if (byWord.length > 1)
    return packed(byWord, width, widthOf).flatMap((one) => cut(one, width, widthOf));
  const signs = joined(piece).flatMap((group) => (widthOf(group) > width ? [...group] : [group]));
  return packed(signs, width, widthOf);
}

/** Parts one after the other, as many at once as a width has room for. */
function packed(
  parts: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const rows: string[] = [];
  let row = '';
  for (const part of parts) {
    if (row && widthOf((row + part).trimEnd()) > width) {
      rows.push(row);
      row = '';
    }
    row += part;
  }
  return row ? [...rows, row] : rows;
}

/**
 * The lines of a text in a width, in em of its type. Chinese parts between characters, but never before a closing
 * sign, after an opening one, or between a number and its unit; other words part at spaces. A line break in the
 * text is one here.
 */
export function linesOf(text: string, width: number, isBold = false): string[] {
  const widthOf = isBold ? boldWidth : textWidth;
  return text
    .split('\n')
    .flatMap((row) => {
      const pieces = piecesOf(row.trim()).flatMap((piece) => cut(piece, width, widthOf));
      return packed(pieces, width, widthOf).map((line) => line.trim());
    })
    .filter(Boolean);
}

/** The piece of a text that is widest, and would be cut in a narrower line. */
export function widestPiece(text: string): string {
  const pieces = text.split('\n').flatMap((row) => piecesOf(row.trim()));
  return pieces.reduce(
    (widest, piece) => (textWidth(piece.trim()) > textWidth(widest) ? piece.trim() : widest),
    '',
  );
}

/** How words stand in their block. */
export interface WordsOptions {
  role: Role;
  tone?: Token | undefined;
  em: number;
  /** In pixels; without it a text is as wide as it is and has one line. */
  width?: number | undefined;
  anchor?: Anchor;
  /** From one baseline to the next, in sizes of the type. */
  leading?: number;
}

/** The height of type above its baseline, in its size. */
const ASCENT = 0.88;

/** The size of the type of a role in pixels, and how wide a text in it is. */
export function measured(text: string, role: Role, em: number): { size: number; width: number } {
  const { size, bold } = typeOf(role);
  return { size: size * em, width: (bold ? boldWidth : textWidth)(text) * size * em };
}

/** A text as a block, in as many lines as its width makes it. */
export function words(
  text: string,
  { role, tone, em, width, anchor = 'start', leading = 1.45 }: WordsOptions,
): Block {
  if (text.trim() === '') return { width: width ?? 0, height: 0, marks: [] };
  const { size, bold } = typeOf(role);
  const pixels = size * em;
  const lines = linesOf(text, width === undefined ? Infinity : width / pixels, bold);
  const across =
    width ?? Math.max(0, ...lines.map((line) => (bold ? boldWidth : textWidth)(line) * pixels));
  const x = across * { start: 0, middle: 0.5, end: 1 }[anchor];
  const row = leading * pixels;
  const first = (row - pixels) / 2 + ASCENT * pixels;
  const marks = lines.map((line, i): Mark => {
    // What may part a Latin word is not a sign.
    const shown = line.replace(/\u200b/g, '');
    return { mark: 'text', role, tone, x, y: first + i * row, anchor, text: shown };
  });
  return { width: across, height: lines.length * row, marks };
}

/** A text as a block that is as wide as it is, and parts in lines only where that is more than its width. */
export function fitted(text: string, options: WordsOptions & { width: number }): Block {
  const isWide = measured(text, options.role, options.em).width > options.width;
  return words(text, isWide ? options : { ...options, width: undefined });
}
