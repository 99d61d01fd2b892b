import { svg } from 'lit';
import type { TimeAxis } from '../core/time/axis.js';
import type { Series } from '../core/series/resolve.js';
import type { Environment, Geometry } from './environment.js';
import { quotient } from '../core/model/decimal.js';
import { textWidth, tickDecimals, type Scale } from './scale.js';

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
  const left = (Math.max(...labels.map(textWidth)) * 0.8 + 0.6) * env.em;
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

/** Labels at the starts of years, or of every period where they fit. */
export function timeAxis(frame: Frame, env: Environment, axis: TimeAxis, place: Place) {
  const { left, right, bottom } = frame;
  const room = (right - left) / Math.max(1, axis.count);
  const indexes =
    axis.count > 2000 ? spread(axis.count, 6) : Array.from({ length: axis.count }, (_, i) => i);
  // A month beside a year must leave it its room.
  const widest = textWidth(env.tick(axis.period(0), true)) * 0.8 * env.em + 0.8 * env.em;
  const yearly = room < widest && axis.count <= 2000;
  const shown: { x: number; label: string }[] = [];
  for (const i of indexes) {
    const period = axis.period(i);
    // Totals of a year may start with its second month.
    const newYear = (axis.starts[i - 1] ?? period.start - 2) < period.start - (period.start % 12);
    if (yearly && !newYear) continue;
    const label = env.tick(period, newYear || axis.count > 2000);
    const x = yearly ? frame.x(period.start) : place(i);
    const width = textWidth(label) * 0.8 * env.em;
    const before = shown[shown.length - 1];
    const edge = before
      ? before.x + textWidth(before.label) * 0.4 * env.em + 0.5 * env.em
      : -Infinity;
    if (x - width / 2 > edge && x + width / 2 < env.width) shown.push({ x, label });
  }
  const marks = shown.map((tick) => `M${tick.x},${bottom}v${0.3 * env.em}`);
  return svg`<g class="axis">
    <path class="base" d=${`M${left},${bottom}H${right}${marks.join('')}`} />
    ${shown.map(
      (tick) =>
        svg`<text x=${tick.x} y=${bottom + 1.3 * env.em} text-anchor="middle">${tick.label}</text>`,
    )}
  </g>`;
}

const spread = (count: number, steps: number) =>
  Array.from({ length: steps }, (_, i) => Math.floor((i * (count - 1)) / (steps - 1)));
