import { svg, type SVGTemplateResult } from 'lit';
import { TimeAxis } from '../core/axis.js';
import type { Series } from '../core/series.js';
import { Flag } from '../core/status.js';
import { decimalsOf, placeOn, pointsOf, timeAxis, valueAxis, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { drawLine } from './line.js';
import { extentOf, linear, niceTicks, textWidth } from './scale.js';

/** One scale of values and one of time for all the small drawings. */
export interface SharedScale {
  axis: TimeAxis;
  domain: [number, number];
  ticks: number[];
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
): SharedScale {
  const values = series.flatMap((one) => [...one.values].filter((value) => !Number.isNaN(value)));
  const { domain, ticks } = niceTicks(
    ...extentOf([...values, ...goals, ...(fromZero ? [0] : [])]),
    3,
  );
  const first = series[0]!.axis;
  const periods = series.flatMap(({ axis }) =>
    Array.from({ length: axis.count }, (_, i) => axis.period(i)),
  );
  return { axis: TimeAxis.of(first.frequency, periods), domain, ticks };
}

/** One of the small drawings. `serial` keeps its texture apart from that of the others. */
export function smallMultiple(
  series: Series,
  shared: SharedScale,
  goals: readonly number[],
  env: Environment,
  serial: number,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const { width, height, em } = env;
  const { axis, domain, ticks } = shared;
  const [divisor, unit] = env.scale(Math.max(...domain.map(Math.abs)));
  const labels = ticks.map((tick) => env.number(tick / divisor, decimalsOf(ticks, divisor)));
  const [left, right] = [
    Math.max(...labels.map(textWidth)) * 0.8 * em + 0.6 * em,
    width - 0.6 * em,
  ];
  const [top, bottom] = [(unit ? 1.5 : 0.6) * em, height - 1.7 * em];
  const frame: Frame = {
    ...{ left, right, top, bottom },
    x: linear(axis.span, [left, right]),
    y: linear(domain, [bottom, top]),
  };
  const [start, end] = axis.span;
  const nearest = (px: number) => {
    const time = start + ((px - left) / Math.max(1, right - left)) * (end - start);
    return Math.max(0, Math.min(series.axis.count - 1, series.axis.last(Math.floor(time))));
  };
  const picture = svg`
    ${valueAxis(frame, env, ticks, labels, unit)} ${timeAxis(frame, env, axis, placeOn(axis, frame.x))}
    ${goals.map((goal) => {
      const y = frame.y(goal);
      return svg`<g class="target"><line x1=${left} x2=${right} y1=${y} y2=${y} /></g>`;
    })}
    ${withheld(series, frame, serial)} ${drawLine(series, 1, frame)}`;
  return { picture, geometry: { ...pointsOf(series, frame), nearest } };
}

/** Hatched columns where figures are suppressed. */
function withheld({ axis, flags }: Series, { x, top, bottom }: Frame, serial: number) {
  const columns = [...flags.keys()].filter((i) => flags[i]! & Flag.Q);
  if (columns.length === 0) return '';
  const id = `hatch-${serial}`;
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatching" y2="5" />
    </pattern>
    ${columns.map((i) => {
      const from = x(axis.starts[i]!);
      const width = x(axis.starts[i]! + axis.lengths[i]!) - from;
      return svg`<rect fill="url(#${id})" x=${from} y=${top} width=${width} height=${bottom - top} />`;
    })}`;
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
  const { domain } = niceTicks(...extentOf([0, ...values]), 4);
  const [low, high] = domain;
  const share = (value: number) => ((value - low) / (high - low || 1)) * 100;
  return { domain, zero: share(0), share };
}
