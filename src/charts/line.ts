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
import { tenths } from './path.js';
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
  const { axis, values } = series;
  const place = placeOn(axis, x);
  const kept = m4(values, right - left);
  const dense = kept.length > 400;
  const joined = joinedIn(series, dense);
  const isLoose = dense ? () => false : looseIn(series);
  const { solid, dashed } = pathsOf(series, kept, joined, isLoose, (i) => {
    return `${tenths(place(i))},${tenths(y(values[i]!))}`;
  });
  const isBound = boundIn(series);
  const isMarked = dense || isBeside(tone) ? () => false : markedIn(series, joined, isLoose);
  const points = kept.filter((i) => isBound(i) || isMarked(i));
  const isMixed = axis.count <= 400 && axis.lengths.some((length) => length !== axis.lengths[0]);
  const wide = isMixed ? kept.filter((i) => isWide(series, i)) : [];
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
    ...Array.from(wide, (i): Mark => {
      const [from, height] = [axis.starts[i]!, y(values[i]!)];
      const to = from + axis.lengths[i]!;
      return { mark: 'line', role, tone, x1: x(from), x2: x(to), y1: height, y2: height };
    }),
    ...Array.from(points, (i) =>
      pointMark(qualifierAt(series, i), isLoose(i), tone, {
        x: place(i),
        y: y(values[i]!),
      }),
    ),
  ]);
}

/** The solid and the dashed pieces of a line through some of its points; `at` writes where one lies. */
function pathsOf(
  { values }: Series,
  kept: Uint32Array,
  joined: Joined,
  isLoose: (i: number) => boolean,
  at: (i: number) => string,
): { solid: string; dashed: string } {
  let [solid, dashed] = ['', ''];
  let before = -1;
  for (const i of kept) {
    const value = values[i]!;
    if (Number.isNaN(value)) {
      before = -1;
      continue;
    }
    const leads = before >= 0 && joined(i, before);
    const loose = isLoose(i);
    const here = at(i);
    if (leads && loose) dashed += `M${at(before)}L${here}`;
    solid += (leads && !loose ? 'L' : 'M') + here;
    before = i;
  }
  return { solid, dashed };
}

/** Whether a line leads to a point from the one before it. */
type Joined = (i: number, before?: number) => boolean;

function joinedIn(series: Series, dense: boolean): Joined {
  const { axis, flags, accumulation } = series;
  const isBound = boundIn(series);
  const startsAnew = (i: number) =>
    accumulation === 'ytd' && i > 0 && yearOf(axis.period(i)) > yearOf(axis.period(i - 1));
  const isNext = (i: number) => axis.follows(i) && !startsAnew(i) && !(flags[i]! & Flag.B);
  const isOne = dense || axis.count > 2000;
  return (i, before = i - 1) => !isBound(before) && !isBound(i) && (isOne || isNext(i));
}

/** Which points have no exact value; most lines have none of them. */
function boundIn(series: Series): (i: number) => boolean {
  if (series.special.size === 0) return () => false;
  return (i) => !Number.isNaN(series.values[i] ?? NaN) && isBounded(qualifierAt(series, i));
}

/** Words keep clear of a line, of a long one by the points that its pixels can show. */
export function passLine(series: Series, frame: Frame, taken: Taken): void {
  const { values } = series;
  taken.passLater(() => {
    const { at } = pointsOf(series, frame);
    const pieces: { x: number; y: number }[][] = [[]];
    for (const i of m4(values, frame.right - frame.left)) {
      if (Number.isNaN(values[i]!)) pieces.push([]);
      else pieces[pieces.length - 1]!.push(at(i));
    }
    return pieces;
  });
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
  joined: Joined,
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
