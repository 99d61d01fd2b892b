import type { TimeAxis } from '../core/time/axis.js';
import { isMonthly, periodAt, spanIn, usualLength, type Period } from '../core/time/period.js';
import type { Environment } from './environment.js';
import { WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** A label of a time axis, and where it belongs, in the counting unit of the axis. */
export interface TimeTick {
  at: number;
  period: Period;
}

/** A tick as it is drawn: pixels, and a text that names what the tick before it has not. */
export interface PlacedTick {
  /** Where the mark stands. */
  x: number;
  /** The middle of the text, which keeps inside the drawing. */
  textX: number;
  label: string;
}

/** The sizes of a tick's text, in em of the drawing. */
const GAP = 0.6;

/** More labels than these are never read, so a finer step is not tried. */
const MOST = 80;

const DAY = 1440;
const MINUTES = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720];
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Days of a month that are labelled: each, the first of each five or ten (旬), or of each half. */
const DAYS = [
  Array.from({ length: 31 }, (_, i) => i + 1),
  [1, 6, 11, 16, 21, 26],
  [1, 11, 21],
  [1, 16],
];

/**
 * The ticks of a time axis: every period where all names have room, else the starts of the smallest unit
 * whose names have it (minutes, hours, days, months, quarters, halves, years), and the start of the axis
 * where there is room for that as well. A name says of its time what the one before it has not said, so
 * each year and each day is named once. `x` places a time in pixels.
 */
export function placedTicks(
  axis: TimeAxis,
  x: (time: number) => number,
  env: Pick<Environment, 'width' | 'em' | 'tick'>,
): PlacedTick[] {
  if (axis.count === 0) return [];
  let last: PlacedTick[] = [];
  for (const ticks of candidates(axis)) {
    const placed = place(ticks, x, env);
    last = placed;
    if (hasRoom(placed, env.em)) return placed;
    const [, ...rest] = ticks;
    const without = place(rest, x, env);
    // What starts between two units may go; a unit may not.
    if (rest.length > 0 && !isUnitStart(ticks) && hasRoom(without, env.em)) return without;
  }
  return last.slice(0, 1);
}

const isUnitStart = ([first, second, third]: readonly TimeTick[]) =>
  !first || !second || !third || second.at - first.at >= third.at - second.at;

/** Sets of ticks, from the finest to the coarsest. */
function* candidates(axis: TimeAxis): Generator<TimeTick[]> {
  const { frequency } = axis;
  const [start, end] = axis.span;
  const size = usualLength(frequency);
  if (axis.count <= MOST && !overlaps(axis)) yield ownPeriods(axis);
  if (isYears(axis)) {
    for (const every of [2, 5, 10, 20, 50, 100]) {
      if (axis.count / every > MOST) continue;
      yield ownPeriods(axis).filter(
        (tick, i) => i === 0 || Number(tick.period.code.slice(0, 4)) % every === 0,
      );
    }
    return;
  }
  if (frequency === 'N') {
    for (const step of MINUTES) {
      if ((end - start) / step <= MOST) {
        yield withStart(
          axis,
          multiples(start, end, step).map((at) => ({ at, period: periodAt('N', at) })),
        );
      }
    }
  }
  if (!isMonthly(frequency)) {
    for (const days of DAYS) {
      const most = ((end - start) / (frequency === 'N' ? DAY : 1) / 30) * days.length;
      if (most <= MOST) yield withStart(axis, daysOf(axis, days));
    }
  }
  for (const step of MONTHS) {
    if (isMonthly(frequency) && step <= size) continue;
    const ticks = monthsOf(axis, step);
    if (ticks.length <= MOST) yield withStart(axis, ticks);
  }
}

/** True where the periods are years, from whatever month on. */
function isYears({ frequency, starts, lengths }: TimeAxis): boolean {
  return (
    isMonthly(frequency) &&
    lengths.every((length) => length === 12) &&
    starts.every((at) => at % 12 === starts[0]! % 12)
  );
}

function overlaps({ starts, lengths }: TimeAxis): boolean {
  return starts.some((start, i) => i > 0 && starts[i - 1]! + lengths[i - 1]! > start);
}

/** Each period at its middle, where its figure stands. */
function ownPeriods(axis: TimeAxis): TimeTick[] {
  return Array.from(axis.starts, (start, i) => ({
    at: start + axis.lengths[i]! / 2,
    period: axis.period(i),
  }));
}

const multiples = (start: number, end: number, step: number): number[] => {
  const first = Math.ceil(start / step) * step;
  return Array.from(
    { length: Math.max(0, Math.ceil((end - first) / step)) },
    (_, i) => first + i * step,
  );
};

/** Months that lie in the axis, whatever it counts. */
function monthsIn({ frequency, span: [start, end] }: TimeAxis): [from: number, to: number] {
  if (isMonthly(frequency)) return [start, end];
  const first = periodAt(frequency, start);
  const last = periodAt(frequency, Math.max(start, end - 1));
  return [spanIn(first, 'M')[0], spanIn(last, 'M')[1]];
}

/** The starts of every so many months: where the axis counts smaller units, or one unit is a year. */
function monthsOf(axis: TimeAxis, step: number): TimeTick[] {
  const { frequency } = axis;
  const [start, end] = axis.span;
  const isOwn = isMonthly(frequency) && step < 12;
  const unit = isMonthly(frequency) ? frequency : 'M';
  return multiples(...monthsIn(axis), step)
    .map((month) => {
      const period = periodAt(unit, month);
      const [from] = spanIn(period, frequency);
      return { at: from + (isOwn ? usualLength(frequency) / 2 : 0), period };
    })
    .filter(({ at }) => at >= start && at < end);
}

/** Some days of each month: at noon where the axis counts days, whose figures stand there. */
function daysOf(axis: TimeAxis, days: readonly number[]): TimeTick[] {
  const { frequency } = axis;
  const [start, end] = axis.span;
  return multiples(...monthsIn(axis), 1).flatMap((month) => {
    const [first, next] = spanIn(periodAt('M', month), 'D');
    return days
      .map((day) => first + day - 1)
      .filter((day) => day < next)
      .map((day) => {
        const period = periodAt('D', day);
        return { at: frequency === 'D' ? day + 0.5 : spanIn(period, frequency)[0], period };
      })
      .filter(({ at }) => at >= start && at < end);
  });
}

/** The same after the first period of the axis, where none of them is its start. */
function withStart(axis: TimeAxis, ticks: TimeTick[]): TimeTick[] {
  const [start] = axis.span;
  const first = axis.period(0);
  const isThere = ticks[0] !== undefined && ticks[0].at < start + axis.lengths[0]!;
  return isThere ? ticks : [{ at: start + axis.lengths[0]! / 2, period: first }, ...ticks];
}

function place(
  ticks: readonly TimeTick[],
  x: (time: number) => number,
  { width, em, tick }: Pick<Environment, 'width' | 'em' | 'tick'>,
): PlacedTick[] {
  const placed = ticks.map(({ at, period }, i) => {
    const label = tick(period, ticks[i - 1]?.period);
    const half = (textWidth(label) * WORD_SIZE * em) / 2;
    const mark = x(at);
    const textX = Math.min(Math.max(mark, half), Math.max(half, width - half));
    return { x: mark, textX, label };
  });
  // A name that keeps inside the drawing at its end must not meet the one before it.
  const [before, last] = placed.slice(-2);
  const isMoved = last !== undefined && last.textX < last.x;
  return before && isMoved && !hasRoom([before, last], em) ? placed.slice(0, -1) : placed;
}

function hasRoom(ticks: readonly PlacedTick[], em: number): boolean {
  const half = ({ label }: PlacedTick) => (textWidth(label) * WORD_SIZE * em) / 2;
  return ticks.every((tick, i) => {
    const before = ticks[i - 1];
    return !before || tick.textX - half(tick) >= before.textX + half(before) + GAP * em;
  });
}
