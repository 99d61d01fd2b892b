import { classOf, type Classes } from '../core/derive/classes.js';
import { textWidth } from './text-width.js';

/** A text in the key of classes, with its place in percent of the strip. */
export interface KeyLabel {
  at: number;
  text: string;
}

/**
 * The strip that tells what shades mean: a box for each class, as wide as what it spans. Where one of them would be
 * too narrow to be seen, the boxes are alike and stand apart, for then they are no scale on which a figure could lie.
 */
export interface ClassKey {
  steps: readonly number[];
  isScale: boolean;
  /** Where each box begins, and where the last one ends, in percent. */
  places: readonly number[];
  /** All edges in words, where the boxes do not show how wide they are and some edge has no room. */
  unlabelled: readonly string[];
  /** The edges of the classes, as many as have room; of classes of one value that value, in the middle. */
  labels: KeyLabel[];
  /** Where each of the values lies, in percent; equal ones once. */
  ticks: number[];
  /** Where the line lies that a diverging palette is about. */
  line?: number;
  /** The width of the strip in em of its type. */
  width: number;
}

/** The least and the usual width of a box, in em; and what it has at least where it is as wide as its class. */
const [BOX, NARROWEST] = [3, 1];

/** What lies between two labels at least, in em. */
const BETWEEN = 0.4;

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
  const longest = Math.max(...texts.map(textWidth));
  const box = Math.min(Math.max(BOX, longest + 2 * BETWEEN), room / count);
  const width = box * count;
  const [places, isScale] = placesOf(classes, width);
  const lineAt = line ? edges.indexOf(line.at) : -1;
  const all = texts.map((text, i): KeyLabel => {
    return { text, at: isOfSingles ? (places[i]! + places[i + 1]!) / 2 : places[i]! };
  });
  const labels = labelsOf(
    all,
    lineAt,
    (one, other) => (Math.abs(one.at - other.at) / 100) * width >= longest + BETWEEN,
  );
  const different = isScale ? [...new Set(values)] : [];
  return {
    steps,
    isScale,
    places,
    labels,
    unlabelled: isScale || labels.length === all.length ? [] : texts,
    ticks:
      different.length > MOST_TICKS ? [] : different.map((value) => tickAt(classes, places, value)),
    ...(line ? { line: places[lineAt]! } : {}),
    width,
  };
}

/** Where the boxes part in a strip of so many em, and whether they are as wide as their classes. */
function placesOf({ edges, isEven }: Classes, width: number): [places: number[], isScale: boolean] {
  const count = edges.length - 1;
  const alike = edges.map((_edge, i) => (i / count) * 100);
  if (isEven) return [alike, true];
  const [first, last] = [edges[0]!, edges[count]!];
  const places = edges.map((edge) => ((edge - first) / (last - first)) * 100);
  const narrowest = Math.min(...places.slice(1).map((place, i) => place - places[i]!));
  return (narrowest / 100) * width >= NARROWEST ? [places, true] : [alike, false];
}

/** The labels that have room: that of the line, and from the first on what is far enough from those before it. */
function labelsOf(
  all: readonly KeyLabel[],
  lineAt: number,
  areApart: (one: KeyLabel, other: KeyLabel) => boolean,
): KeyLabel[] {
  const kept = new Set(all.filter((_label, i) => i === lineAt));
  for (const label of all) {
    if ([...kept].every((one) => areApart(one, label))) kept.add(label);
  }
  return all.filter((label) => kept.has(label));
}

/** Where a value lies, in percent. */
function tickAt(classes: Classes, places: readonly number[], value: number): number {
  const { edges, isOfSingles } = classes;
  const index = classOf(classes, value);
  const [from, to] = [edges[index]!, edges[index + 1]!];
  const [start, end] = [places[index]!, places[index + 1]!];
  return start + (end - start) * (isOfSingles ? 0.5 : (value - from) / (to - from));
}
