import { m4 } from '../core/series/m4.js';
import { usualLength, yearOf } from '../core/time/period.js';
import type { Qualifier } from '../core/contract/contract.generated.js';
import { isBounded } from '../core/contract/qualifier.js';
import { qualifierAt } from '../core/model/series.js';
import type { Series } from '../core/series/resolve.js';
import { Flag, PRELIMINARY } from '../core/contract/status.js';
import { placeOn, pointsOf, type Frame } from './axes.js';
import type { Taken } from './labels.js';
import { group, type Group, type Mark } from './marks.js';
import type { Token } from '../theme/palettes.js';

/** The colour of a line: one of the palette, with its dash, the grey of context, or what a subject is held against. */
export type Tone = Extract<Token, `series-${number}` | 'context' | 'comparison'>;

/** The tone of the category with that number, counted from 0. */
export const categoryTone = (index: number): Tone => `series-${index + 1}` as Tone;

/** True for a line that stands behind others. */
const isBeside = (tone: Tone) => tone === 'context' || tone === 'comparison';

/**
 * One line: solid where final, dashed towards a preliminary point beside others, open where a value is
 * missing. No line leads to a bound or from it: 34, then 30余, need not be a fall.
 */
export function drawLine(
  series: Series,
  tone: Tone,
  { x, y, left, right }: Pick<Frame, 'x' | 'y' | 'left' | 'right'>,
): Group {
  const { axis, values, flags } = series;
  const place = placeOn(axis, x);
  const kept = m4(values, right - left);
  const dense = kept.length > 400;
  const startsAnew = (i: number) =>
    series.accumulation === 'ytd' && i > 0 && yearOf(axis.period(i)) > yearOf(axis.period(i - 1));
  const hasValue = (i = -1) => !Number.isNaN(values[i] ?? NaN);
  const bound = (i: number) => hasValue(i) && isBounded(qualifierAt(series, i));
  const joined = (i: number, before = i - 1) =>
    !bound(before) &&
    !bound(i) &&
    (dense || axis.count > 2000 || (axis.follows(i) && !startsAnew(i) && !(flags[i]! & Flag.B)));
  const isLoose = looseIn(series);
  const at = (i: number) => `${place(i).toFixed(1)},${y(values[i]!).toFixed(1)}`;
  let [solid, dashed] = ['', ''];
  for (const [k, i] of kept.entries()) {
    if (!hasValue(i)) continue;
    const before = kept[k - 1];
    const leads = hasValue(before) && joined(i, before);
    const loose = isLoose(i) && !dense;
    if (leads && loose) dashed += `M${at(before!)}L${at(i)}`;
    solid += (leads && !loose ? 'L' : 'M') + at(i);
  }
  const plain = !dense && !isBeside(tone);
  const isMarked = markedIn(series, joined, isLoose);
  const points = [...kept].filter((i) => bound(i) || (plain && isMarked(i)));
  const isMixed = axis.count <= 400 && axis.lengths.some((length) => length !== axis.lengths[0]);
  const wide = isMixed ? [...kept].filter((i) => isWide(series, i)) : [];
  const role = dense ? 'line-dense' : isBeside(tone) ? 'line-beside' : 'line';
  const towards: Mark[] = dashed
    ? [
        {
          mark: 'path',
          role: isBeside(tone) ? 'line-beside-preliminary' : 'line-preliminary',
          tone,
          d: dashed,
        },
      ]
    : [];
  return group('series', [
    { mark: 'path', role, tone, d: solid },
    ...towards,
    ...wide.map((i): Mark => {
      const [from, height] = [axis.starts[i]!, y(values[i]!)];
      const to = from + axis.lengths[i]!;
      return { mark: 'line', role, tone, x1: x(from), x2: x(to), y1: height, y2: height };
    }),
    ...points.map((i) =>
      pointMark(qualifierAt(series, i), isLoose(i), tone, { x: place(i), y: y(values[i]!) }),
    ),
  ]);
}

/** Words keep clear of a line, of a long one by the points that its pixels can show. */
export function passLine(series: Series, frame: Frame, taken: Taken): void {
  const { values } = series;
  const { at } = pointsOf(series, frame);
  const pieces: { x: number; y: number }[][] = [[]];
  for (const i of m4(values, frame.right - frame.left)) {
    if (Number.isNaN(values[i]!)) pieces.push([]);
    else pieces[pieces.length - 1]!.push(at(i));
  }
  for (const piece of pieces) taken.pass(piece);
}

/**
 * A point: solid, hollow while preliminary. A bound is an arrow to the side where the value may lie,
 * an approximate figure a short band.
 */
function pointMark(
  qualifier: Qualifier,
  isLoose: boolean,
  tone: Tone,
  { x, y }: { x: number; y: number },
): Mark {
  if (!isBounded(qualifier)) {
    const role = isLoose ? 'point-preliminary' : 'point-final';
    return { mark: 'circle', role, tone, cx: x, cy: y, r: 3 };
  }
  const up = qualifier === 'at-most' ? 1 : -1;
  const d =
    qualifier === 'about' || qualifier === 'nearly'
      ? `M${x - 2},${y - 5}h4v10h-4z`
      : `M${x - 4},${y}h8m-4,0v${9 * up}m-3,${-4 * up}l3,${4 * up}l3,${-4 * up}`;
  return { mark: 'path', role: 'bound', tone, d };
}

/** Months published together cover their whole width, which tells them from single ones beside them. */
function isWide({ axis, values }: Series, i: number): boolean {
  return axis.lengths[i]! > usualLength(axis.frequency) && !Number.isNaN(values[i]!);
}

/** Which points are preliminary, beside others that are not: where all are, the card says so once. */
function looseIn({ values, flags }: Series): (i: number) => boolean {
  const isFinal = (value: number, i: number) => !Number.isNaN(value) && !(flags[i]! & PRELIMINARY);
  const isMixed = values.some(isFinal);
  return (i) => isMixed && (flags[i]! & PRELIMINARY) !== 0;
}

/** Marked: the last point, preliminary ones, and points with no neighbour; bounds are in any case. */
function markedIn(
  { axis, values }: Series,
  joined: (i: number) => boolean,
  isLoose: (i: number) => boolean,
): (i: number) => boolean {
  const hasValue = (i: number) => !Number.isNaN(values[i] ?? NaN);
  let last = axis.count - 1;
  while (last > 0 && !hasValue(last)) last--;
  return (i) => {
    if (!hasValue(i)) return false;
    const isAlone = !(hasValue(i - 1) && joined(i)) && !(hasValue(i + 1) && joined(i + 1));
    return isAlone || i === last || isLoose(i);
  };
}
