import { svg, type SVGTemplateResult } from 'lit';
import { TimeAxis } from '../core/time/axis.js';
import { indexAt, type Cohort } from '../core/derive/cohort.js';
import { usualLength } from '../core/time/period.js';
import { Flag } from '../core/contract/status.js';
import { placeOn, tickLabels, valueAxis, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { drawLine } from './line.js';
import { areWhole, extentOf, linear, niceTicks, textWidth, WORD_SIZE } from './scale.js';

export interface CohortModel {
  /** The youngest first; their places are the tones. */
  cohorts: readonly Cohort[];
  /** What stands at the end of each line, where there is room. */
  names: readonly string[];
  ages: number;
  fromZero: boolean;
  unit: string;
  /** What the numbers along the foot count. */
  ageTitle: string;
}

/** One line a cohort over its age; the oldest lies below, the youngest above. */
export function cohortLines(
  { cohorts, names, ages, fromZero, unit, ageTitle }: CohortModel,
  env: Environment,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const { width, height, em } = env;
  const values = cohorts.flatMap(({ aged }) => [...aged.values].filter((v) => !Number.isNaN(v)));
  const { domain, ticks } = niceTicks(
    ...extentOf([...values, ...(fromZero ? [0] : [])]),
    5,
    areWhole(values),
  );
  const { labels, unit: scaleUnit, left } = tickLabels(ticks, domain, env, unit);
  const { frequency } = cohorts[0]!.aged.axis;
  const axis = TimeAxis.range(frequency, 0, ages);
  const longest = Math.max(0, ...names.map(textWidth)) * WORD_SIZE * em;
  const named = longest <= width / 4;
  const right = width - 0.6 * em - (named ? longest : 0);
  const frame: Frame = {
    left,
    right,
    top: 1.5 * em,
    bottom: height - 3 * em,
    x: linear(axis.span, [left, right]),
    y: linear(domain, [height - 3 * em, 1.5 * em]),
  };
  const place = placeOn(axis, frame.x);
  const picture = svg`
    ${valueAxis(frame, env, ticks, labels, scaleUnit)}
    ${ageAxis(frame, env, axis, ageTitle)}
    ${cohorts.map((cohort, i) => withheld(cohorts, cohort, i, frame))}
    ${[...cohorts.entries()].reverse().map(([i, { aged }]) => drawLine(aged, i + 1, frame))}
    ${named ? endNames(cohorts, names, frame, env) : ''}`;
  const at = (index: number) => {
    const value = cohorts
      .map(({ aged }) => aged.values[indexAt(aged, index + 1)] ?? NaN)
      .find((value) => !Number.isNaN(value));
    return { x: place(index), y: value === undefined ? frame.bottom : frame.y(value) };
  };
  const step = (frame.right - left) / ages;
  const nearest = (px: number) =>
    Math.max(0, Math.min(ages - 1, Math.floor((px - left) / Math.max(1e-9, step))));
  return { picture, geometry: { count: ages, at, nearest } };
}

/** A name at the end of each line, moved apart; above the end where other lines run past it. */
function endNames(
  cohorts: readonly Cohort[],
  names: readonly string[],
  { x, y, right }: Frame,
  { em }: Environment,
) {
  const ends = cohorts.flatMap(({ aged: { axis, values } }, i) => {
    let last = axis.count - 1;
    while (last >= 0 && Number.isNaN(values[last]!)) last--;
    const end = axis.starts[last]! + axis.lengths[last]!;
    const over = x(end) < right ? 0.9 * em : 0;
    return last < 0 ? [] : [{ i, x: placeOn(axis, x)(last), y: y(values[last]!) - over }];
  });
  ends.sort((a, b) => a.y - b.y);
  for (const [k, end] of ends.entries()) {
    if (k > 0) end.y = Math.max(end.y, ends[k - 1]!.y + 0.95 * em);
  }
  return svg`<g class="names">
    ${ends.map((end) => svg`<text class=${`tone-${end.i + 1}`} x=${end.x + 0.5 * em} y=${end.y} dy="0.32em">${names[end.i]}</text>`)}
  </g>`;
}

/** 1, 2, 3 …, or every so many where they would touch, and what they count. */
function ageAxis(frame: Frame, { em }: Environment, axis: TimeAxis, title: string) {
  const { left, right, bottom, x } = frame;
  const place = placeOn(axis, x);
  const room = (right - left) / axis.count;
  const every = [1, 2, 3, 6, 12, 24, 60].find((n) => n * room > 2 * em) ?? 120;
  const shown = Array.from({ length: axis.count }, (_, i) => i).filter(
    (i) => i === 0 || (i + 1) % every === 0,
  );
  const apart = shown.filter((i, k) => k === 0 || place(i) - place(shown[k - 1]!) > 1.6 * em);
  return svg`<g class="axis">
    <path class="base" d=${`M${left},${bottom}H${right}${apart.map((i) => `M${place(i)},${bottom}v${0.3 * em}`).join('')}`} />
    ${apart.map((i) => svg`<text x=${place(i)} y=${bottom + 1.3 * em} text-anchor="middle">${i + 1}</text>`)}
    <text x=${right} y=${bottom + 2.6 * em} text-anchor="end">${title}</text>
  </g>`;
}

/** Hatched where a figure is suppressed, in the tone of its cohort; cohorts of one age share the height. */
function withheld(cohorts: readonly Cohort[], { aged }: Cohort, tone: number, frame: Frame) {
  const { axis, flags } = aged;
  const { x, top, bottom } = frame;
  const places = [...flags.keys()].filter((i) => flags[i]! & Flag.Q);
  if (places.length === 0) return '';
  const id = `hatch-${tone + 1}`;
  return svg`<pattern id=${id} class=${`tone-${tone + 1}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="5" />
    </pattern>
    ${places.map((i) => {
      const age = (axis.starts[i]! + axis.lengths[i]!) / usualLength(axis.frequency);
      const alike = cohorts.filter((other) => {
        const at = indexAt(other.aged, age);
        return at >= 0 && other.aged.flags[at]! & Flag.Q;
      });
      const share = (bottom - top) / alike.length;
      const from = x(axis.starts[i]!);
      const width = x(axis.starts[i]! + axis.lengths[i]!) - from;
      const y = top + share * alike.findIndex((other) => other.aged === aged);
      return svg`<rect fill=${`url(#${id})`} stroke="none" x=${from} y=${y} width=${width} height=${share} />`;
    })}`;
}
