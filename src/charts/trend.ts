import { svg, type SVGTemplateResult } from 'lit';
import type { Series } from '../core/series/resolve.js';
import { Flag } from '../core/contract/status.js';
import type { Environment, Geometry } from './environment.js';
import { placeOn, pointsOf, tickLabels, timeAxis, valueAxis, type Frame } from './axes.js';
import { drawLine } from './line.js';
import { areWhole, extentOf, linear, niceTicks, textWidth, WORD_SIZE } from './scale.js';

export interface TrendLine {
  series: Series;
  name: string;
  /** 1–8: a colour and dash of the palette; 0 for a line that only gives context. */
  tone: number;
}

/** The first line is the subject: its points are the ones that can be visited. */
export type TrendLines = [TrendLine, ...TrendLine[]];

export interface TargetSpan {
  value: number;
  label: string;
  from: number;
  to: number;
}

export interface TrendModel {
  lines: TrendLines;
  /** The latest first, each from the start to the end of the periods that it is for. */
  targets: TargetSpan[];
  /** Breaks and annotations, numbered in the order given; the numbers are explained elsewhere. */
  events: { index: number; kind: 'break' | 'event' }[];
  /** Counts start at zero, rates and stocks need not. */
  fromZero: boolean;
  /** The unit of the values, for the axis. */
  unit: string;
}

/** Names stand at the end of their lines where there is room for them. */
const LABELLED_FROM = 30;

/** True where the names of the lines fit beside them, so that no legend is needed. */
export function isLabelled(model: TrendModel, { width, em }: Environment): boolean {
  const { lines } = model;
  const room = Math.max(LABELLED_FROM, nameRoom(lines) * 4) * em;
  return lines.length > 1 && width >= room;
}

/** The room that the longest name takes beside its line, in em. */
const nameRoom = (lines: readonly TrendLine[]) =>
  Math.max(...lines.map(({ name }) => textWidth(name))) * WORD_SIZE + 1;

/**
 * Lines over time. A missing period is a gap, a preliminary one is hollow and dashed, running totals
 * start anew each January, a break is a vertical rule, and a long line is drawn by the points that
 * its pixels can show (core/m4).
 */
export function trend(
  model: TrendModel,
  env: Environment,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const [subject] = model.lines;
  const { axis } = subject.series;
  const labelled = isLabelled(model, env);
  const count = env.height > 12 * env.em ? 5 : 3;
  const { domain, ticks } = niceTicks(...extent(model), count, isWhole(model));
  const { labels, unit, left } = tickLabels(ticks, domain, env, model.unit);
  const frame = layout(model, env, left, domain, labelled);
  const place = placeOn(axis, frame.x);
  const places = model.lines.map(({ series }) => pointsOf(series, frame));
  const picture = svg`
    ${valueAxis(frame, env, ticks, labels, unit)} ${timeAxis(frame, env, axis)}
    ${model.targets.map((target, i) => targetLine(target, i === 0, places, frame, env))}
    ${withheld(subject!.series, frame)}
    ${model.events.map(({ index, kind }, i) => rule(frame, env, place(index), numeral(i), kind))}
    ${[...model.lines].reverse().map((line) => drawLine(line.series, line.tone, frame))}
    ${labelled ? endLabels(model, frame, env) : ''}`;
  return { picture, geometry: places[0]! };
}

/** The lowest and highest value of all lines and targets. */
function extent({ lines, targets, fromZero }: TrendModel): [number, number] {
  const drawn = lines.filter(({ series }) => series.values.some((value) => !Number.isNaN(value)));
  const ends = drawn.flatMap(({ series }) => extentOf(series.values));
  const shown = [...ends, ...targets.map(({ value }) => value), ...(fromZero ? [0] : [])];
  const [low, high] = extentOf(shown);
  // At the foot of the plot a target would look like its base.
  const foot = low < 0 ? -Infinity : 0;
  const under = targets.map(({ value }) => Math.max(foot, value - (high - low) / 25));
  return extentOf([...shown, ...under]);
}

/** True where every figure and every target is a whole number. */
const isWhole = ({ lines, targets }: TrendModel): boolean =>
  lines.every(({ series }) => areWhole(series.values)) &&
  areWhole(targets.map(({ value }) => value));

function layout(
  { lines }: TrendModel,
  { width, height, em }: Environment,
  left: number,
  domain: [number, number],
  labelled: boolean,
): Frame {
  const { axis } = lines[0].series;
  const right = width - (labelled ? nameRoom(lines) : 0.6) * em;
  const [top, bottom] = [1.5 * em, height - 1.7 * em];
  return {
    left,
    right,
    top,
    bottom,
    x: linear(axis.span, [left, right]),
    y: linear(domain, [bottom, top]),
  };
}

/**
 * A target over its periods. Its name stands above its end or, clear of the points there, above its
 * start; an earlier one that has no room for its name has none.
 */
function targetLine(
  { value, label, from, to }: TargetSpan,
  latest: boolean,
  places: readonly Geometry[],
  { x, y }: Frame,
  { em }: Environment,
) {
  const [left, right, height] = [x(from), x(to), y(value)];
  const width = textWidth(label) * WORD_SIZE * em;
  const isFree = (end: number) =>
    !places.some(({ count, at }) => {
      for (let i = 0; i < count; i++) {
        const point = at(i);
        const inside = point.x > end - width - 4 && point.x < end + 4;
        if (inside && Math.abs(height - em - point.y) < em) return true;
      }
      return false;
    });
  const end = [right, left + width].find(isFree) ?? right;
  return svg`<g class="target">
    <line x1=${left} x2=${right} y1=${height} y2=${height} />
    <text x=${Math.min(end, right)} y=${height - 0.4 * em} text-anchor="end">${latest || width < right - left ? label : ''}</text>
  </g>`;
}

/** Hatched columns where figures are suppressed; `id` tells the hatching of several drawings apart. */
export function withheld(
  { axis, flags }: Series,
  { x, top, bottom }: Frame,
  id = 'hatch',
): SVGTemplateResult | '' {
  const columns = axis.count > 400 ? [] : [...flags.keys()].filter((i) => flags[i]! & Flag.Q);
  if (columns.length === 0) return '';
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatching" y2="5" />
    </pattern>
    ${columns.map((i) => {
      const from = x(axis.starts[i]!);
      const width = x(axis.starts[i]! + axis.lengths[i]!) - from;
      return svg`<rect fill="url(#${id})" x=${from} y=${top} width=${width} height=${bottom - top} />`;
    })}`;
}

/** ①, ②, … */
export function numeral(index: number): string {
  return index < 20 ? String.fromCharCode(0x2460 + index) : `(${index + 1})`;
}

/** A numbered vertical rule. */
function rule({ top, bottom }: Frame, { em }: Environment, x: number, label: string, kind: string) {
  return svg`<g class=${kind}>
    <line x1=${x} x2=${x} y1=${top - 0.3 * em} y2=${bottom} />
    <text x=${x} y=${top - 0.5 * em} text-anchor="middle">${label}</text>
  </g>`;
}

/** The names at the ends of the lines, moved apart where they would overlap. */
function endLabels({ lines }: TrendModel, { right, top, bottom, y }: Frame, { em }: Environment) {
  const size = 0.95 * em;
  const ends = lines
    .map(({ series, name, tone }) => {
      let last = series.axis.count - 1;
      while (last > 0 && Number.isNaN(series.values[last]!)) last--;
      return { name, tone, y: y(series.values[last] ?? 0) };
    })
    .filter((end) => !Number.isNaN(end.y))
    .sort((a, b) => a.y - b.y);
  ends.forEach((end, i) => {
    end.y = Math.max(end.y, i > 0 ? ends[i - 1]!.y + size : top);
  });
  for (let i = ends.length - 1; i >= 0; i--) {
    ends[i]!.y = Math.min(ends[i]!.y, (ends[i + 1]?.y ?? bottom + size) - size);
  }
  return svg`<g class="names">
    ${ends.map((end) => svg`<text class="tone-${end.tone}" x=${right + 0.5 * em} y=${end.y} dy="0.32em">${end.name}</text>`)}
  </g>`;
}
