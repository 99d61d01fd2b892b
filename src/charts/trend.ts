import type { Series } from '../core/series/resolve.js';
import { axisWords, pointsOf, tickLabels, timeAxis, valueAxis } from './axes.js';
import type { Frame } from './axes.js';
import type { Environment, Geometry } from './environment.js';
import { drawEvents, type PlotEvent } from './events.js';
import { Taken } from './labels.js';
import { drawEnds, endTone, gutterOf, stackOf, worded } from './line-ends.js';
import type { End, Row } from './line-ends.js';
import { categoryTone, drawLine, passLine, type Tone } from './line.js';
import type { Mark } from './marks.js';
import { areWhole, extentOf, fewTicks, linear } from './scale.js';
import { drawTargets, targetEnd, type TargetSpan } from './targets.js';
import { placedTicks } from './time-ticks.js';
import { withheld } from './withheld.js';

export interface TrendLine {
  series: Series;
  name: string;
  /** What it is to the reader: what the picture is of, what that is held against, or one of several others. */
  role: 'subject' | 'comparison' | 'context';
  /** Its last figure, where it has one. */
  last?: LastFigure | undefined;
}

/** The last figure of a line, as it stands at its end. */
export interface LastFigure {
  value: number;
  /** Without the unit, which the axis has, and with it, where that has a larger one. */
  bare: string;
  whole: string;
  /** Its period, where the line ends before its axis does. */
  when: string;
}

/** The first line is the subject: its points are the ones that can be visited. */
export type TrendLines = [TrendLine, ...TrendLine[]];

export interface TrendModel {
  lines: TrendLines;
  /** The latest first, each from the start to the end of the periods that it is for. */
  targets: TargetSpan[];
  /** In the order of time. */
  events: PlotEvent[];
  /** Counts start at zero, rates and stocks need not. */
  fromZero: boolean;
  /** The unit of the values, for the axis. */
  unit: string;
}

export interface TrendDrawing {
  picture: readonly Mark[];
  geometry: Geometry;
  /** The names and tones of the lines, where they have no room at their ends. */
  legend: { name: string; tone: Tone }[];
  /** For each event the numeral of its note, '' for one whose words were cut, undefined where it needs none. */
  notes: (string | undefined)[];
  /** Targets whose own words stand nowhere in the drawing. */
  unnamed: TargetSpan[];
}

/** Words at the ends of lines take no more of a drawing than this. */
const MOST_GUTTER = 0.34;

/** The room of the words above and below a plot, in em. */
const ABOVE = 1.5;
const BELOW = 1.7;

/**
 * Lines over time. A missing period is a gap, a preliminary one beside others is hollow and dashed,
 * running totals start anew each January, a break is a vertical rule, and a long line is drawn by the
 * points that its pixels can show (core/m4). Last figures, names and targets stand at the ends of their
 * lines, events beside their rules, and no two words meet.
 */
export function trend(model: TrendModel, env: Environment): TrendDrawing {
  const { lines } = model;
  const { width, height, em } = env;
  const { axis } = lines[0].series;
  // A room without width or height has nothing in it, and nothing turned inside out.
  const top = ABOVE * em;
  const bottom = Math.max(top, height - BELOW * em);
  const { domain, ticks } = fewTicks(...extent(model), (bottom - top) / em, isWhole(model));
  const { labels, unit, larger, left } = tickLabels(ticks, domain, env, model.unit);
  const y = linear(domain, [bottom, top]);
  const { ends, ended, named, unnamed } = endsOf(model, larger, y, env);
  const right = Math.max(left, width - gutterOf(ends) * em);
  const frame: Frame = { left, right, top, bottom, x: linear(axis.span, [left, right]), y };
  const times = placedTicks(axis, frame.x, env);
  const taken = new Taken(axisWords(frame, env, ticks, { labels, unit }, times));
  for (const { series } of lines) passLine(series, frame, taken);
  const targets = drawTargets(model.targets, ended, frame, em, taken);
  const events = drawEvents(model.events, frame, env, taken);
  const tones = tonesOf(lines, named);
  const drawn = lines.map(({ series }, i) => drawLine(series, tones[i]!, frame));
  const picture = [
    valueAxis(frame, env, ticks, labels, unit),
    timeAxis(frame, env, axis, times),
    ...targets.picture,
    ...withheld(lines[0].series, frame),
    ...drawn.reverse(),
    ...events.picture,
    ...drawEnds(ends, frame, em),
  ];
  return {
    picture,
    geometry: pointsOf(lines[0].series, frame),
    legend: named ? [] : lines.map(({ name }, i) => ({ name, tone: tones[i]! })),
    notes: events.notes,
    unnamed: [...unnamed, ...targets.unnamed],
  };
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

/** What stands beside the plot, which targets end there, which of them without their names, and whether lines are named. */
function endsOf(
  { lines, targets }: TrendModel,
  larger: boolean,
  y: (value: number) => number,
  { width, height, em }: Environment,
) {
  const room = (width / em) * MOST_GUTTER;
  const tall = height / em - ABOVE - BELOW;
  const [, until] = lines[0].series.axis.span;
  const lasting = targets.filter(({ name, to }) => name && to >= until);
  const goals = lasting.flatMap((target) => worded([targetEnd(target, y)], room) ?? []);
  const isAlone = lines.length === 1;
  const full = worded(lineEnds(lines, larger, y, !isAlone), room);
  const isNamed = full !== undefined && stackOf([...full, ...goals]) <= tall;
  const subject = worded(lineEnds(lines.slice(0, 1), larger, y, false), room) ?? [];
  const all = [...(isNamed ? full : subject), ...goals];
  const ends = goals.length === lasting.length && stackOf(all) <= tall ? all : [];
  const ended = new Set(ends.length > 0 ? lasting : []);
  const isSaid = ({ name }: TargetSpan, i: number) =>
    goals[i]!.rows.some(({ text }) => text.startsWith(name));
  return {
    ends,
    ended,
    unnamed: [...ended].filter((target, i) => !isSaid(target, i)),
    named: isAlone || (isNamed && ends.length > 0),
  };
}

/** The last figures of lines, with their names where there are several. */
function lineEnds(
  lines: readonly TrendLine[],
  larger: boolean,
  y: (value: number) => number,
  named: boolean,
): End[] {
  return lines.flatMap(({ name, role, last }): End[] => {
    if (!last) return [];
    const figure = larger ? last.whole : last.bare;
    const isSubject = role === 'subject';
    const end = { y: y(last.value), tone: endTone(TONES[role]) };
    const kind = isSubject ? 'last' : 'name';
    const dated: Row[] = isSubject && last.when ? [{ kind: 'when', text: last.when }] : [];
    // A figure of another time than the subject's has no place beside it.
    const value = isSubject || !last.when ? [figure] : [];
    if (!named) return [{ ...end, forms: [[{ kind, text: figure }, ...dated]] }];
    const inOne: Row[] = [{ kind, text: [name, ...value].join(' ') }];
    const inTwo: Row[] = [
      { kind: 'name', text: name },
      ...value.map((text): Row => ({ kind, text })),
    ];
    return [{ ...end, forms: [inOne, inTwo].map((rows) => [...rows, ...dated]) }];
  });
}

/** The tone of what the subject is held against, and of the others where their names stand beside them. */
const TONES = { subject: 'series-1', comparison: 'comparison', context: 'context' } as const;

/** One accent on grey; where a legend has to name several others, each has a colour and a dash of its own. */
function tonesOf(lines: readonly TrendLine[], named: boolean): Tone[] {
  const others = lines.filter(({ role }) => role === 'context');
  return lines.map((line) =>
    line.role === 'context' && !named && others.length > 1
      ? categoryTone(others.indexOf(line) + 1)
      : TONES[line.role],
  );
}
