import { classOf, type Classes } from '../core/derive/classes.js';
import { textWidth } from './text-width.js';

/** A text in the key of classes, with its place in percent of the strip. */
export interface KeyLabel {
  at: number;
  text: string;
}

/** The strip that tells what shades mean: a box for each class, all equally wide, whatever it spans. */
export interface ClassKey {
  steps: readonly number[];
  /** The edges of the classes, as many as have room; of classes of one value that value, in the middle. */
  labels: KeyLabel[];
  /** Where each of the values lies, in percent; equal ones once. */
  ticks: number[];
  /** Where the line lies that a diverging palette is about. */
  line?: number;
  /** The width of the strip in em of its type. */
  width: number;
}

/** The least and the usual width of a box, in em. */
const BOX = 3;

/** More ticks than these would be a block of ink. */
const MOST_TICKS = 40;

/** The key of classes and the values in them, in a room of so many em of its type. */
export function classKey(
  classes: Classes,
  values: readonly number[],
  { number, room }: { number(value: number, decimals: number): string; room: number },
): ClassKey {
  const { edges, steps, decimals, line } = classes;
  const count = steps.length;
  const isOfSingles = classes.isOfSingles && !line;
  const texts = (isOfSingles ? edges.slice(0, -1) : edges).map((edge) => number(edge, decimals));
  const box = Math.min(Math.max(BOX, Math.max(...texts.map(textWidth)) + 0.8), room / count);
  const every = Math.ceil((Math.max(...texts.map(textWidth)) + 0.4) / box);
  const at = (index: number) => (index / count) * 100;
  const lineAt = line ? edges.indexOf(line.at) : -1;
  const isShown = (i: number) => i === lineAt || (i % every === 0 && isApart(i - lineAt));
  const isApart = (distance: number) => lineAt < 0 || Math.abs(distance) >= every;
  const different = [...new Set(values)];
  return {
    steps,
    labels: texts.flatMap((text, i) =>
      isShown(i) ? [{ text, at: at(isOfSingles ? i + 0.5 : i) }] : [],
    ),
    ticks:
      different.length > MOST_TICKS ? [] : different.map((value) => at(placeOf(classes, value))),
    ...(line ? { line: at(lineAt) } : {}),
    width: box * count,
  };
}

/** Where a value lies, in classes from the first on: 1.5 is in the middle of the second. */
function placeOf(classes: Classes, value: number): number {
  const { edges, isOfSingles } = classes;
  const index = classOf(classes, value);
  const [from, to] = [edges[index]!, edges[index + 1]!];
  return index + (isOfSingles ? 0.5 : (value - from) / (to - from));
}
