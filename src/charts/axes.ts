import type { TimeAxis } from '../core/time/axis.js';
import type { Series } from '../core/series/resolve.js';
import type { Environment, Geometry } from './environment.js';
import type { Label } from './labels.js';
import { group, type Group, type Mark, type Text } from './marks.js';
import { minorTicks } from './minor-ticks.js';
import { quotient } from '../core/model/decimal.js';
import { tickDecimals, type Scale, WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';
import { placedTicks, type PlacedTick } from './time-ticks.js';

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
): Group {
  const { left, right, y } = frame;
  const rule = (tick: number) => `M${left},${y(tick)}H${right}`;
  const rules = ticks.filter((tick) => tick !== 0).map(rule);
  const zero: Mark[] = ticks.includes(0) ? [{ mark: 'path', role: 'base-line', d: rule(0) }] : [];
  return group('axis', [
    { mark: 'path', role: 'grid-line', d: rules.join('') },
    ...zero,
    ...valueWords(frame, env, ticks, labels, unit).map(axisWord),
  ]);
}

/** A word of an axis, as a mark. */
export const axisWord = ({ x, y, anchor, text }: Omit<Label, 'size'>): Text => ({
  mark: 'text',
  role: 'axis-word',
  x,
  y,
  anchor,
  text,
});

/** The values at the ticks and what stands above them. */
export function valueWords(
  { left, top, y }: Frame,
  env: Environment,
  ticks: readonly number[],
  labels: readonly string[],
  unit: string,
): Label[] {
  const { em } = env;
  const size = WORD_SIZE * em;
  const values = ticks.map((tick, i): Label => ({
    text: labels[i]!,
    x: left - 0.4 * em,
    y: y(tick) + 0.32 * size,
    anchor: 'end',
    size,
  }));
  const above = [unit, ticks.includes(0) ? '' : env.cut].filter(Boolean).join(' · ');
  const caption: Label = { text: above, x: 0, y: top - 0.7 * em, anchor: 'start', size };
  return above ? [caption, ...values] : values;
}

/** All words of the axes of a plot, which others must not meet. */
export function axisWords(
  frame: Frame,
  env: Environment,
  ticks: readonly number[],
  { labels, unit }: Pick<TickLabels, 'labels' | 'unit'>,
  times: readonly PlacedTick[],
): Label[] {
  return [...valueWords(frame, env, ticks, labels, unit), ...timeWords(frame, env, times)];
}

const timeWords = ({ bottom }: Frame, env: Environment, times: readonly PlacedTick[]): Label[] =>
  times.map(({ textX, label }) => ({
    text: label,
    x: textX,
    y: bottom + 1.3 * env.em,
    anchor: 'middle',
    size: WORD_SIZE * env.em,
  }));

/** The line of time below a plot, with the names that fit (time-ticks.ts) and shorter marks between them. */
export function timeAxis(
  frame: Frame,
  env: Environment,
  axis: TimeAxis,
  shown: readonly PlacedTick[] = placedTicks(axis, frame.x, env),
): Group {
  const { left, right, bottom, x } = frame;
  const marks = [
    ...shown.map((tick) => `M${tick.x},${bottom}v${0.35 * env.em}`),
    ...minorTicks(axis, x, shown).map((place) => `M${place},${bottom}v${0.2 * env.em}`),
  ];
  return group('axis', [
    { mark: 'path', role: 'base-line', d: `M${left},${bottom}H${right}${marks.join('')}` },
    ...timeWords(frame, env, shown).map(axisWord),
  ]);
}
