import { TimeAxis } from '../core/time/axis.js';
import { indexAt, type Cohort } from '../core/derive/cohort.js';
import { usualLength } from '../core/time/period.js';
import { Flag } from '../core/contract/status.js';
import { latestIndex } from '../core/series/resolve.js';
import { axisWord, placeOn, tickLabels, valueAxis, valueWords, type Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { Taken, type Label } from './labels.js';
import { categoryTone, drawLine, passLine, type Tone } from './line.js';
import { drawEnds, endTone, gutterOf, stackOf, worded, ROW_SIZE, type End } from './line-ends.js';
import { group, type Group, type Mark, type Text } from './marks.js';
import { areWhole, extentOf, fewTicks, linear } from './scale.js';
import { BOLD } from './text-width.js';

export interface CohortModel {
  /** The youngest first. */
  cohorts: readonly Cohort[];
  /** The name of each, and its last figure in words. */
  names: readonly string[];
  lasts: readonly string[];
  ages: number;
  fromZero: boolean;
  unit: string;
  /** What the numbers along the foot count. */
  ageTitle: string;
}

export interface CohortDrawing {
  picture: readonly Mark[];
  geometry: Geometry;
  /** The colour of each line. */
  tones: Tone[];
  /** True where each line has its name at its end, so that no legend is needed. */
  named: boolean;
}

/** Names take no more of the width than this. */
const MOST_GUTTER = 0.34;

/** The room for the unit above the plot, and for the ages and what they count below it, in em. */
const ABOVE = 1.5;
const BELOW = 3;

/**
 * One line a cohort over its age; the oldest lies below, the youngest above. The youngest has the accent
 * and the one before it the colour of what it is held against; the others are grey where their names
 * stand at their ends, and have tones of their own where a legend has to name them.
 */
export function cohortLines(model: CohortModel, env: Environment): CohortDrawing {
  const { cohorts, ages } = model;
  const { width, height, em } = env;
  const [top, bottom] = [ABOVE * em, height - BELOW * em];
  const { domain, ticks } = scaleOf(model, (bottom - top) / em);
  const { labels, unit, left } = tickLabels(ticks, domain, env, model.unit);
  const y = linear(domain, [bottom, top]);
  const axis = TimeAxis.range(cohorts[0]!.aged.axis.frequency, 0, ages);
  const ends = cohorts.map((_cohort, i) => endOf(model, i, y));
  const isLong = (i: number) => lastAge(cohorts[i]!) >= axis.span[1];
  const outer = worded(
    ends.filter((end, i): end is End => end !== undefined && isLong(i)),
    (width / em) * MOST_GUTTER,
  );
  const beside = outer && stackOf(outer) <= (bottom - top) / em ? outer : undefined;
  const right = width - gutterOf(beside ?? []) * em;
  const frame: Frame = { left, right, top, bottom, x: linear(axis.span, [left, right]), y };
  const taken = new Taken(valueWords(frame, env, ticks, labels, unit));
  for (const { aged } of cohorts) passLine(aged, frame, taken);
  const short = [...ends.keys()].filter((i) => ends[i] && !isLong(i));
  const inner = short.map((i) => placeName(ends[i]!, cohorts[i]!, frame, em, taken));
  const named = beside !== undefined && inner.every((name) => name !== undefined);
  const tones = cohorts.map((_cohort, i) => toneOf(i, named));
  const place = placeOn(axis, frame.x);
  const picture = [
    valueAxis(frame, env, ticks, labels, unit),
    ageAxis(frame, env, axis, model.ageTitle),
    ...cohorts.flatMap((cohort, i) => withheld(cohorts, cohort, tones[i]!, frame)),
    ...cohorts.map(({ aged }, i) => drawLine(aged, tones[i]!, frame)).reverse(),
    ...(named ? [...drawEnds(beside, frame, em), drawNames(inner)] : []),
  ];
  const at = (index: number) => {
    const value = cohorts
      .map(({ aged }) => aged.values[indexAt(aged, index + 1)] ?? NaN)
      .find((figure) => !Number.isNaN(figure));
    return { x: place(index), y: value === undefined ? bottom : y(value) };
  };
  const step = (right - left) / ages;
  const nearest = (px: number) =>
    Math.max(0, Math.min(ages - 1, Math.floor((px - left) / Math.max(1e-9, step))));
  return { picture, geometry: { count: ages, at, nearest }, tones, named };
}

function scaleOf({ cohorts, fromZero }: CohortModel, height: number) {
  const values = cohorts.flatMap(({ aged }) => [...aged.values].filter((v) => !Number.isNaN(v)));
  const [low, high] = extentOf([...values, ...(fromZero ? [0] : [])]);
  return fewTicks(low, high, height, areWhole(values));
}

function toneOf(place: number, named: boolean): Tone {
  if (place === 0) return categoryTone(0);
  if (!named) return categoryTone(place);
  return place === 1 ? 'comparison' : 'context';
}

/** The age at which a cohort ends, in the counting unit of the axis. */
function lastAge({ aged }: Cohort): number {
  const { axis } = aged;
  const last = latestIndex(aged);
  return last < 0 ? 0 : axis.starts[last]! + axis.lengths[last]!;
}

/** What stands at the end of a line; undefined where no figure of it is told. */
function endOf(
  { cohorts, names, lasts }: CohortModel,
  i: number,
  y: (value: number) => number,
): End | undefined {
  const { aged } = cohorts[i]!;
  const last = latestIndex(aged);
  if (last < 0) return undefined;
  const kind = i === 0 ? 'last' : 'name';
  const [name, figure] = [names[i]!, lasts[i]!];
  return {
    y: y(aged.values[last]!),
    tone: endTone(toneOf(i, true)),
    forms: [
      [{ kind, text: `${name} ${figure}` }],
      [
        { kind, text: name },
        { kind, text: figure },
      ],
      [{ kind, text: name }],
    ],
  };
}

/** A name inside the plot. */
interface Name extends Label, Pick<Text, 'role' | 'tone'> {}

/** The name of a line that ends inside the plot: above its end or below it, where that is clear. */
function placeName(
  { y, tone, forms }: End,
  { aged }: Cohort,
  frame: Frame,
  em: number,
  taken: Taken,
): Name | undefined {
  const x = placeOn(aged.axis, frame.x)(latestIndex(aged));
  const places = [0.8, 1.4, 2, 3].flatMap((far) => [y - far * em, y + (far + 0.7) * em]);
  for (const [row] of [forms[0]!, forms[2]!]) {
    const { kind, text } = row!;
    const size = ROW_SIZE[kind] * em;
    const name = places
      .flatMap((height): Label[] =>
        (['middle', 'start', 'end'] as const).map((anchor) => ({
          text,
          x,
          y: height,
          anchor,
          size: size * BOLD,
        })),
      )
      .find((label) => taken.isClear(label, frame));
    if (!name) continue;
    taken.take(name);
    return { ...name, role: `end-${kind}`, tone };
  }
  return undefined;
}

const drawNames = (names: readonly (Name | undefined)[]): Group =>
  group(
    'ends',
    names.flatMap((name): Mark[] => {
      if (!name) return [];
      const { role, tone, x, y, anchor, text } = name;
      return [{ mark: 'text', role, tone, x, y, anchor, text }];
    }),
  );

/** 1, 2, 3 …, or every so many where they would touch, and what they count. */
function ageAxis(frame: Frame, { em }: Environment, axis: TimeAxis, title: string): Group {
  const { left, right, bottom, x } = frame;
  const place = placeOn(axis, x);
  const room = (right - left) / axis.count;
  const every = [1, 2, 3, 6, 12, 24, 60].find((n) => n * room > 2 * em) ?? 120;
  const shown = Array.from({ length: axis.count }, (_, i) => i).filter(
    (i) => i === 0 || (i + 1) % every === 0,
  );
  const apart = shown.filter((i, k) => k === 0 || place(i) - place(shown[k - 1]!) > 1.6 * em);
  const marks = apart.map((i) => `M${place(i)},${bottom}v${0.3 * em}`).join('');
  const y = bottom + 1.3 * em;
  return group('axis', [
    { mark: 'path', role: 'base-line', d: `M${left},${bottom}H${right}${marks}` },
    ...apart.map((i) => axisWord({ x: place(i), y, anchor: 'middle', text: String(i + 1) })),
    axisWord({ x: right, y: bottom + 2.6 * em, anchor: 'end', text: title }),
  ]);
}

/** Hatched where a figure is suppressed, in the tone of its cohort; cohorts of one age share the height. */
function withheld(cohorts: readonly Cohort[], { aged }: Cohort, tone: Tone, frame: Frame): Mark[] {
  const { axis, flags } = aged;
  const { x, top, bottom } = frame;
  const places = [...flags.keys()].filter((i) => flags[i]! & Flag.Q);
  return places.map((i): Mark => {
    const age = (axis.starts[i]! + axis.lengths[i]!) / usualLength(axis.frequency);
    const alike = cohorts.filter((other) => {
      const at = indexAt(other.aged, age);
      return at >= 0 && other.aged.flags[at]! & Flag.Q;
    });
    const share = (bottom - top) / alike.length;
    const from = x(axis.starts[i]!);
    const width = x(axis.starts[i]! + axis.lengths[i]!) - from;
    const y = top + share * alike.findIndex((other) => other.aged === aged);
    return { mark: 'hatch', role: 'withheld-of', tone, x: from, y, width, height: share };
  });
}
