import { svg, type SVGTemplateResult } from 'lit';
import { m4 } from '../core/m4.js';
import { usualLength } from '../core/period.js';
import { isBounded } from '../core/qualifier.js';
import { qualifierAt } from '../core/question.js';
import type { Series } from '../core/series.js';
import { Flag, PRELIMINARY } from '../core/status.js';
import { placeOn, type Frame } from './axes.js';

/**
 * One line: solid where final, dashed towards a preliminary point, open where a value is missing. No
 * line leads to a bound or from it: 34, then 30余, need not be a fall.
 */
export function drawLine(
  series: Series,
  tone: number,
  { x, y, left, right }: Pick<Frame, 'x' | 'y' | 'left' | 'right'>,
): SVGTemplateResult {
  const { axis, values, flags } = series;
  const place = placeOn(axis, x);
  const kept = m4(values, right - left);
  const dense = kept.length > 400;
  const startsAnew = (i: number) => series.accumulation === 'ytd' && axis.starts[i]! % 12 === 0;
  const bound = (i: number) => isBounded(qualifierAt(series, i));
  const joined = (i: number, before = i - 1) =>
    !bound(before) &&
    !bound(i) &&
    (dense || axis.count > 2000 || (axis.follows(i) && !startsAnew(i) && !(flags[i]! & Flag.B)));
  const solid: (number | null)[] = [];
  const dashed: number[] = [];
  for (const [k, i] of kept.entries()) {
    const before = kept[k - 1];
    const open = before !== undefined && !joined(i, before);
    if (open) solid.push(null);
    if (flags[i]! & PRELIMINARY && !dense) {
      if (before !== undefined && !open) dashed.push(before, i);
      solid.push(null);
    }
    solid.push(Number.isNaN(values[i]!) ? null : i);
  }
  const at = (i: number) => `${place(i).toFixed(1)},${y(values[i]!).toFixed(1)}`;
  const segments: string[] = [];
  for (let k = 0; k < dashed.length; k += 2) {
    const [from, to] = [dashed[k]!, dashed[k + 1]!];
    if (!Number.isNaN(values[from]!) && !Number.isNaN(values[to]!))
      segments.push(`M${at(from)}L${at(to)}`);
  }
  const points = [...kept].filter((i) =>
    dense || tone === 0 ? bound(i) : isMarked(series, i, joined),
  );
  const wide = axis.count > 400 ? [] : [...kept].filter((i) => isWide(series, i));
  return svg`<g class="series tone-${tone} ${dense ? 'dense' : ''}">
    <path d=${pathThrough(solid, at)} />
    ${segments.length > 0 ? svg`<path class="preliminary" d=${segments.join('')} />` : ''}
    ${wide.map((i) => {
      const [from, height] = [axis.starts[i]!, y(values[i]!)];
      return svg`<line x1=${x(from)} x2=${x(from + axis.lengths[i]!)} y1=${height} y2=${height} />`;
    })}
    ${points.map((i) => mark(series, i, place(i), y(values[i]!)))}
  </g>`;
}

/** An SVG path through the points, lifted at every null. */
function pathThrough(indexes: readonly (number | null)[], at: (i: number) => string): string {
  let path = '';
  let drawing = false;
  for (const i of indexes) {
    if (i !== null) path += `${drawing ? 'L' : 'M'}${at(i)}`;
    drawing = i !== null;
  }
  return path;
}

/**
 * A point: solid, hollow while preliminary. A bound is an arrow to the side where the value may lie,
 * an approximate figure a short band.
 */
function mark(series: Series, i: number, cx: number, cy: number): SVGTemplateResult {
  const qualifier = qualifierAt(series, i);
  if (!isBounded(qualifier)) {
    const look = series.flags[i]! & PRELIMINARY ? 'hollow' : 'solid';
    return svg`<circle class=${look} cx=${cx.toFixed(1)} cy=${cy.toFixed(1)} r="3" />`;
  }
  const up = qualifier === 'at-most' ? 1 : -1;
  const shape =
    qualifier === 'about' || qualifier === 'nearly'
      ? `M${cx - 2},${cy - 5}h4v10h-4z`
      : `M${cx - 4},${cy}h8m-4,0v${9 * up}m-3,${-4 * up}l3,${4 * up}l3,${-4 * up}`;
  return svg`<path class="bound" d="${shape}" />`;
}

/** Months published together cover their whole width. */
function isWide({ axis, values }: Series, i: number): boolean {
  return axis.lengths[i]! > usualLength(axis.frequency) && !Number.isNaN(values[i]!);
}

/** Marked: the last point, preliminary ones, bounds, and points with no neighbour. */
function isMarked(series: Series, i: number, joined: (i: number) => boolean): boolean {
  const { axis, values } = series;
  if (Number.isNaN(values[i]!)) return false;
  const isolated =
    (i === 0 || Number.isNaN(values[i - 1]!) || !joined(i)) &&
    (i === axis.count - 1 || Number.isNaN(values[i + 1]!) || !joined(i + 1));
  return (
    isolated ||
    i === axis.count - 1 ||
    (series.flags[i]! & PRELIMINARY) !== 0 ||
    isBounded(qualifierAt(series, i))
  );
}
