import { TimeAxis } from '../core/time/axis.js';
import type { StockFlow } from '../core/derive/stock-flow.js';
import { placeOn, pointsOf, tickLabels, timeAxis, valueAxis, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { group, type Mark } from './marks.js';
import { areWhole, extentOf, linear, niceTicks } from './scale.js';

/**
 * A stock and what comes and goes, month by month: what came stands above the zero line, what went
 * below it, the stock at the end is a line. A month that does not balance is marked ≠.
 */
export function flowChart(
  flows: readonly StockFlow[],
  unit: string,
  env: Environment,
): { picture: readonly Mark[]; geometry: Geometry } {
  const { width, height, em } = env;
  const axis = TimeAxis.of(
    flows[0]!.period.frequency,
    flows.map(({ period }) => period),
  );
  const ends = flows.flatMap(({ inflow, outflow, closing }) => [inflow, -outflow, closing]);
  const { domain, ticks } = niceTicks(...extentOf([0, ...ends]), 6, areWhole(ends));
  const { labels, unit: scale, left } = tickLabels(ticks, domain, env, unit);
  // Both directions count things, so neither side of the zero line is negative, unless a figure is.
  const negative = flows.some((flow) => Math.min(flow.inflow, flow.outflow, flow.closing) < 0);
  const amounts = negative ? labels : labels.map((label) => label.replace('−', ''));
  const [right, bottom] = [width - 0.6 * em, height - 1.7 * em];
  const frame: Frame = {
    left,
    right,
    top: 1.5 * em,
    bottom,
    x: linear(axis.span, [left, right]),
    y: linear(domain, [bottom, 1.5 * em]),
  };
  const place = placeOn(axis, frame.x);
  const zero = frame.y(0);
  const thickness = Math.max(2, ((right - left) / axis.count) * 0.7);
  const bars = flows.flatMap(({ inflow, outflow, preliminary }, i) => {
    const bar = (name: 'inflow' | 'outflow', value: number) =>
      drawBar(preliminary ? `${name}-preliminary` : name, place(i), thickness, [
        frame.y(value),
        zero,
      ]);
    return [bar('inflow', inflow), bar('outflow', -outflow)];
  });
  const unbalanced = flows.flatMap(({ closing, difference }, i): Mark[] => {
    if (difference === 0) return [];
    const y = Math.max(0.9 * em, frame.y(closing) - 0.5 * em);
    return [{ mark: 'text', role: 'unbalanced', x: place(i), y, anchor: 'middle', text: '≠' }];
  });
  const picture = [
    valueAxis(frame, env, ticks, amounts, scale),
    timeAxis(frame, env, axis),
    group('bars', bars),
    { mark: 'path', role: 'closing', d: closingPath(flows, frame, axis, place) } as const,
    ...unbalanced,
  ];
  const values = Float64Array.from(flows, ({ closing }) => closing);
  return { picture, geometry: pointsOf({ axis, values }, frame) };
}

/** A bar around `x` from the zero line to the place of its value, whichever is higher. */
function drawBar(
  role: 'inflow' | 'outflow' | 'inflow-preliminary' | 'outflow-preliminary',
  x: number,
  thickness: number,
  [y, zero]: readonly [number, number],
): Mark {
  const [top, height] = [Math.min(y, zero), Math.abs(y - zero)];
  return { mark: 'rect', role, x: x - thickness / 2, y: top, width: thickness, height };
}

/** What is left at the end of each period, broken where periods do not follow. */
function closingPath(
  flows: readonly StockFlow[],
  frame: Frame,
  axis: TimeAxis,
  place: (index: number) => number,
): string {
  return flows
    .map(({ closing }, i) => {
      const isJoined = i > 0 && axis.follows(i);
      return `${isJoined ? 'L' : 'M'}${place(i).toFixed(1)},${frame.y(closing).toFixed(1)}`;
    })
    .join('');
}
