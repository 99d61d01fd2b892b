import { svg, type SVGTemplateResult } from 'lit';
import type { TimeAxis } from '../core/time/axis.js';
import type { Happening } from '../core/derive/timeline.js';
import type { Environment, Geometry } from './environment.js';
import { numeral } from './trend.js';

/**
 * The numbered marks over a trend: a rule at a month, a band over a year, since nothing says where in
 * the year it was. `geometry` is that of the trend, whose scale of time is straight.
 */
export function happeningMarks(
  happenings: readonly Happening[],
  axis: TimeAxis,
  geometry: Geometry,
  { height, em }: Environment,
): SVGTemplateResult {
  const middle = (i: number) => axis.starts[i]! + axis.lengths[i]! / 2;
  const last = axis.count - 1;
  const [first, end] = [geometry.at(0).x, geometry.at(last).x];
  const slope = (end - first) / (middle(last) - middle(0));
  const x = (time: number) => first + (time - middle(0)) * slope;
  const [top, bottom] = [1.2 * em, height - 1.7 * em];
  const marks = happenings.flatMap(({ kind, place }) => {
    if (!place) return [];
    return [{ kind, place, x: x((place.from + place.to) / 2), label: numeral(place.number) }];
  });
  const spots = apart(
    marks.map((mark) => mark.x),
    1.05 * em,
  );
  return svg`${marks.map((mark, i) => {
    const { kind, place } = mark;
    const [left, right] = [x(place.from), x(place.to)];
    return svg`<g class="mark ${kind === 'break' ? 'break' : 'event'}">
      ${
        place.wide
          ? svg`<rect x=${left} y=${top} width=${right - left} height=${bottom - top} />
              <path d=${`M${left},${top + 0.4 * em}V${top}H${right}V${top + 0.4 * em}`} />`
          : svg`<line x1=${mark.x} x2=${mark.x} y1=${top} y2=${bottom} />`
      }
      <text x=${spots[i]} y=${top - 0.3 * em} text-anchor="middle">${mark.label}</text>
    </g>`;
  })}`;
}

/** Places moved right until none stands on another. */
function apart(places: readonly number[], least: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let edge = -Infinity;
  for (const i of order) {
    moved[i] = Math.max(places[i]!, edge);
    edge = moved[i]! + least;
  }
  return moved;
}
