import { TimeAxis } from '../core/time/axis.js';
import type { Series } from '../core/series/resolve.js';
import { pointsOf, tickLabels, timeAxis, valueAxis, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { drawLine } from './line.js';
import type { Mark } from './marks.js';
import { areWhole, extentOf, linear, niceTicks } from './scale.js';
import { targetLine } from './targets.js';
import { withheld } from './withheld.js';

/** One scale of values and one of time for all the small drawings. */
export interface SharedScale {
  axis: TimeAxis;
  domain: [number, number];
  ticks: number[];
  /** What the values are counted in. */
  unit: string;
}

/** As many columns side by side as leave each of them room, in even rows. */
export function columnsFor(count: number, width: number, em: number): number {
  const fit = Math.max(1, Math.floor((width + 1.25 * em) / (9.5 * em)));
  if (fit >= count) return count;
  return count === 4 && fit >= 2 ? 2 : fit;
}

/** The scale that holds every one of the series, and the lines they are judged by. */
export function sharedScale(
  series: readonly Series[],
  goals: readonly number[],
  fromZero: boolean,
  unit: string,
): SharedScale {
  const values = series.flatMap((line) => [...line.values].filter((value) => !Number.isNaN(value)));
  const shown = [...values, ...goals, ...(fromZero ? [0] : [])];
  const { domain, ticks } = niceTicks(...extentOf(shown), 3, areWhole(shown));
  const first = series[0]!.axis;
  const periods = series.flatMap(({ axis }) =>
    Array.from({ length: axis.count }, (_, i) => axis.period(i)),
  );
  return { axis: TimeAxis.of(first.frequency, periods), domain, ticks, unit };
}

/** One of the small drawings. */
export function smallMultiple(
  series: Series,
  shared: SharedScale,
  goals: readonly number[],
  env: Environment,
): { picture: readonly Mark[]; geometry: Geometry } {
  const { width, height, em } = env;
  const { axis, domain, ticks } = shared;
  const { labels, unit, larger, left } = tickLabels(ticks, domain, env, shared.unit);
  const right = width - 0.6 * em;
  const above = larger || !ticks.includes(0);
  const [top, bottom] = [(above ? 1.5 : 0.6) * em, height - 1.7 * em];
  const frame: Frame = {
    left,
    right,
    top,
    bottom,
    x: linear(axis.span, [left, right]),
    y: linear(domain, [bottom, top]),
  };
  const picture = [
    valueAxis(frame, env, ticks, labels, larger ? unit : ''),
    timeAxis(frame, env, axis),
    ...goals.map((goal) => targetLine(frame.y(goal), left, right)),
    ...withheld(series, frame),
    drawLine(series, 'series-1', frame),
  ];
  return { picture, geometry: pointsOf(series, frame, axis.span) };
}

/** Bars that stand on one zero line. */
export interface Uprights {
  domain: [number, number];
  /** Where zero lies, in percent of the height. */
  zero: number;
  /** Where a value lies, likewise. */
  share(value: number): number;
}

/** The scale of bars side by side: zero is always in it. */
export function uprights(values: readonly number[]): Uprights {
  const { domain } = niceTicks(...extentOf([0, ...values]), 4, areWhole(values));
  const [low, high] = domain;
  const share = (value: number) => ((value - low) / (high - low || 1)) * 100;
  return { domain, zero: share(0), share };
}
