import { svg, type SVGTemplateResult } from 'lit';
import { TimeAxis } from '../core/axis.js';
import type { StockFlow } from '../core/derive/stock-flow.js';
import { decimalsOf, placeOn, timeAxis, valueAxis, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { linear, niceTicks, textWidth } from './scale.js';

/**
 * A stock and what comes and goes, month by month: what came stands above the zero line, what went
 * below it, the stock at the end is a line. A month that does not balance is marked ≠.
 */
export function flowChart(
  flows: readonly StockFlow[],
  unit: string,
  env: Environment,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const { width, height, em } = env;
  const axis = TimeAxis.of(
    flows[0]!.period.frequency,
    flows.map(({ period }) => period),
  );
  const top = Math.max(...flows.map(({ inflow, closing }) => Math.max(inflow, closing)));
  const { domain, ticks } = niceTicks(-Math.max(...flows.map(({ outflow }) => outflow)), top, 6);
  const [divisor, scale] = env.scale(Math.max(...domain.map(Math.abs)));
  // Both directions count things, so neither side of the zero line is negative.
  const labels = ticks.map((tick) =>
    env.number(Math.abs(tick) / divisor, decimalsOf(ticks, divisor)),
  );
  const left = Math.max(...labels.map(textWidth)) * 0.8 * em + 0.6 * em;
  const [right, bottom] = [width - 0.6 * em, height - 1.7 * em];
  const frame: Frame = {
    ...{ left, right, top: 1.5 * em, bottom },
    x: linear(axis.span, [left, right]),
    y: linear(domain, [bottom, 1.5 * em]),
  };
  const place = placeOn(axis, frame.x);
  const zero = frame.y(0);
  const thickness = Math.max(2, ((right - left) / axis.count) * 0.7);
  const bar = (i: number, value: number, name: string, preliminary: boolean) => {
    const y = frame.y(value);
    return svg`<rect
      class="${name} ${preliminary ? 'preliminary' : ''}"
      x=${place(i) - thickness / 2}
      y=${Math.min(y, zero)}
      width=${thickness}
      height=${Math.abs(y - zero)}
    />`;
  };
  const stock = flows
    .map(({ closing }, i) => {
      const joined = i > 0 && axis.follows(i);
      return `${joined ? 'L' : 'M'}${place(i).toFixed(1)},${frame.y(closing).toFixed(1)}`;
    })
    .join('');
  const picture = svg`
    ${valueAxis(frame, env, ticks, labels, scale + unit)} ${timeAxis(frame, env, axis, place)}
    ${flows.map((flow, i) => svg`${bar(i, flow.inflow, 'inflow', flow.preliminary)}${bar(i, -flow.outflow, 'outflow', flow.preliminary)}`)}
    <path class="closing" d=${stock} />
    ${flows.map(({ closing, difference }, i) =>
      difference === 0
        ? ''
        : svg`<text class="unbalanced" x=${place(i)} y=${Math.max(0.9 * em, frame.y(closing) - 0.5 * em)} text-anchor="middle">≠</text>`,
    )}`;
  const [start, end] = axis.span;
  return {
    picture,
    geometry: {
      count: axis.count,
      at: (i) => ({ x: place(i), y: frame.y(flows[i]!.closing) }),
      nearest: (px) => {
        const time = start + ((px - left) / Math.max(1, right - left)) * (end - start);
        return Math.max(0, Math.min(axis.count - 1, axis.last(Math.floor(time))));
      },
    },
  };
}
