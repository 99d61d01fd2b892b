import type { Token } from '../theme/palettes.js';
import { group, type Group, type Text } from './marks.js';
import { BOLD, textWidth } from './text-width.js';

/** A line of words at the end of a line: its last figure, its name, a date. */
export interface Row {
  kind: 'last' | 'name' | 'when';
  text: string;
}

/** What stands at the end of a line. */
export interface End {
  /** The height of the line there. */
  y: number;
  /** The colour of its words. */
  tone: Token;
  /** Its wordings, the fullest first. */
  forms: readonly (readonly Row[])[];
}

/** An end in one of its wordings. */
export interface WordedEnd extends Omit<End, 'forms'> {
  rows: readonly Row[];
}

/** Sizes of the type in em, as in the style sheet. */
export const ROW_SIZE = { last: 0.875, name: 0.8125, when: 0.75 } as const;

/** Between a line and the words at its end, in em. */
const GAP = 0.6;

const rowWidth = ({ kind, text }: Row) =>
  textWidth(text) * ROW_SIZE[kind] * (kind === 'when' ? 1 : BOLD);

const rowHeight = ({ kind }: Row) => ROW_SIZE[kind] * 1.2;

const heightOf = ({ rows }: WordedEnd) => rows.reduce((sum, row) => sum + rowHeight(row), 0);

/** The ends in the fullest wording for which all of them have room, in em; undefined where there is none. */
export function worded(ends: readonly End[], width: number): WordedEnd[] | undefined {
  const most = Math.min(...ends.map(({ forms }) => forms.length));
  for (let form = 0; form < most; form++) {
    const chosen = ends.map(({ y, tone, forms }) => ({ y, tone, rows: forms[form]! }));
    if (gutterOf(chosen) <= width) return chosen;
  }
  return undefined;
}

/** The room that ends take beside a plot, in em. */
export const gutterOf = (ends: readonly WordedEnd[]): number =>
  Math.max(GAP, ...ends.flatMap(({ rows }) => rows.map((row) => rowWidth(row) + GAP)));

/** The height that ends take above one another, in em. */
export const stackOf = (ends: readonly WordedEnd[]): number =>
  ends.reduce((sum, end) => sum + heightOf(end), 0);

/** The words at the ends of lines, moved apart where they would overlap, between two heights. */
export function drawEnds(
  ends: readonly WordedEnd[],
  { right, top, bottom }: { right: number; top: number; bottom: number },
  em: number,
): Group[] {
  if (ends.length === 0) return [];
  const stack = ends
    .map((end) => ({ ...end, height: heightOf(end) * em }))
    .sort((a, b) => a.y - b.y);
  const tops = stack.map(({ y, height }) => y - height / 2);
  stack.forEach((_end, i) => {
    tops[i] = Math.max(tops[i]!, i > 0 ? tops[i - 1]! + stack[i - 1]!.height : top);
  });
  for (let i = stack.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, (tops[i + 1] ?? bottom) - stack[i]!.height);
  }
  return [
    group(
      'ends',
      stack.flatMap(({ tone, rows }, i) => drawRows(rows, tone, right + GAP * em, tops[i]!, em)),
    ),
  ];
}

function drawRows(rows: readonly Row[], tone: Token, x: number, top: number, em: number): Text[] {
  let bottom = top;
  return rows.map(({ kind, text }): Text => {
    bottom += rowHeight({ kind, text }) * em;
    const y = bottom - 0.28 * ROW_SIZE[kind] * em;
    return { mark: 'text', role: `end-${kind}`, tone, x, y, anchor: 'start', text };
  });
}

/** The words of a grey line are as dark as other words. */
export const endTone = (tone: Token): Token => (tone === 'context' ? 'quiet' : tone);
