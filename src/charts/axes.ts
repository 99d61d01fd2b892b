import { svg } from 'lit';
import type { TimeAxis } from '../core/time/axis.js';
import type { Series } from '../core/series/resolve.js';
import type { Environment, Geometry } from './environment.js';
import { quotient } from '../core/model/decimal.js';
import { textWidth, tickDecimals, type Scale, WORD_SIZE } from './scale.js';
import { placedTicks } from './time-ticks.js';

/** Where a plot lies inside its drawing, in pixels, and how values become places. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: Scale;
  y: Scale;
}

/** The middle of the period with that index, in pixels. */
export type Place = (index: number) => number;

export const placeOn =
  ({ starts, lengths }: TimeAxis, x: Scale): Place =>
  (i) =>
    x(starts[i]! + lengths[i]! / 2);

/**
 * Where the points of a series lie; one without a value lies at the bottom. `span` is what the width
 * stands for, where that is more than the series.
 */
export function pointsOf(
  { axis, values }: Pick<Series, 'axis' | 'values'>,
  frame: Frame,
  [start, end] = axis.span,
): Geometry {
  const { left, right, bottom, x, y } = frame;
  const place = placeOn(axis, x);
  return {
    count: axis.count,
    at: (i) => ({ x: place(i), y: Number.isNaN(values[i]!) ? bottom : y(values[i]!) }),
    nearest: (px) => {
      const time = start + ((px - left) / Math.max(1, right - left)) * (end - start);
      return Math.max(0, Math.min(axis.count - 1, axis.last(Math.floor(time))));
    },
  };
}

/** What stands at the ticks of a scale, and the unit that all of them share. */
export interface TickLabels {
  labels: string[];
  unit: string;
  /** True where that is a larger unit than the figures have: 万人 for 人. */
  larger: boolean;
  /** The room that the labels take at the left, in pixels. */
  left: number;
}

/** What stands at the ticks, in one unit for all of them. */
export function tickLabels(
  ticks: readonly number[],
  domain: readonly number[],
  env: Environment,
  ownUnit: string,
): TickLabels {
  const [divisor, unit] = env.scale(Math.max(...domain.map(Math.abs)), ownUnit);
  const decimals = tickDecimals(ticks, divisor);
  const labels = ticks.map((tick) => env.number(quotient(tick, divisor), decimals));
  const left = (Math.max(...labels.map(textWidth)) * WORD_SIZE + 0.6) * env.em;
  return { labels, unit, larger: divisor !== 1, left };
}

/** Grid lines with their values; above stand the unit that all share, and that zero is left out. */
export function valueAxis(
  frame: Frame,
  env: Environment,
  ticks: number[],
  labels: string[],
  unit: string,
) {
  const { left, right, top, y } = frame;
  const rule = (tick: number) => `M${left},${y(tick)}H${right}`;
  const rules = ticks.filter((tick) => tick !== 0).map(rule);
  const zero = ticks.includes(0);
  const above = [unit, zero ? '' : env.cut].filter(Boolean).join(' · ');
  return svg`<g class="axis">
    <path d=${rules.join('')} />
    ${zero ? svg`<path class="zero" d=${rule(0)} />` : ''}
    ${ticks.map(
      (tick, i) =>
        svg`<text x=${left - 0.4 * env.em} y=${y(tick)} dy="0.32em" text-anchor="end">${labels[i]}</text>`,
    )}
    ${above ? svg`<text x="0" y=${top - 0.7 * env.em}>${above}</text>` : ''}
  </g>`;
}

/** The line of time below a plot, with the names that fit (time-ticks.ts). */
export function timeAxis({ left, right, bottom, x }: Frame, env: Environment, axis: TimeAxis) {
  const shown = placedTicks(axis, x, env);
  const marks = shown.map((tick) => `M${tick.x},${bottom}v${0.3 * env.em}`);
  return svg`<g class="axis">
    <path class="base" d=${`M${left},${bottom}H${right}${marks.join('')}`} />
    ${shown.map(
      (tick) =>
        svg`<text x=${tick.textX} y=${bottom + 1.3 * env.em} text-anchor="middle">${tick.label}</text>`,
    )}
  </g>`;
}
