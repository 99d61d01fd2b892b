import type { Point, Sort } from './points.js';

/** What is heard beside the points: the ends of the axis, a new year, the extremes, a target that is reached or missed. */
export type Cue = 'start' | 'end' | 'year' | 'lowest' | 'highest' | 'reached' | 'missed';

/** One sound. */
export interface Note {
  readonly kind: Sort | Cue;
  /** When it begins, in seconds from the beginning, and how long it lasts. */
  readonly time: number;
  readonly length: number;
  /** In hertz: of a figure, and of nothing else. */
  readonly pitch: number | undefined;
  /** From the left, -1, to the right, 1: where it lies in time. */
  readonly pan: number;
  /** The place in the series that is heard; undefined for a cue, and for periods that the series does not have. */
  readonly place: number | undefined;
}

/** What is heard of a course, from its beginning to its end in seconds. */
export interface Score {
  readonly notes: readonly Note[];
  readonly length: number;
}

/** How a course is heard. */
export interface Manner {
  /** True for what is drawn from zero: the lowest pitch then stands for zero. */
  fromZero: boolean;
  /** True where nothing that is not heard could be below the lowest figure or above the highest. */
  hasExtremes: boolean;
}

/** Two octaves from the A below middle C, where ears and loudspeakers are at their best, in hertz. */
const [LOWEST, HIGHEST] = [220, 880];

/** A beat is so long at most; all beats together are. In seconds. */
const [LONGEST_BEAT, LONGEST_COURSE] = [0.35, 7];

/** The cues at both ends, with the silence that parts them from the course. */
const [BEFORE, AFTER] = [0.5, 0.4];

/** Of a beat so much sounds, and so long at most. */
const [SOUNDING, LONGEST_TONE] = [0.8, 0.24];

/** How far to either side a course goes. */
const SIDE = 0.8;

/**
 * The pitch of a value between two ends: equal steps of value are equal steps of pitch to the ear, a larger value
 * never sounds lower, and the same value sounds the same.
 */
export function pitchOf(value: number, low: number, high: number): number {
  // Halved, for the whole range of numbers is more than a number can hold.
  const span = high / 2 - low / 2;
  const share = span > 0 ? (value / 2 - low / 2) / span : 0.5;
  return LOWEST * (HIGHEST / LOWEST) ** Math.max(0, Math.min(1, share));
}

/** The values that the lowest and the highest pitch stand for. */
function endsOf(points: readonly Point[], fromZero: boolean): [low: number, high: number] {
  const values = points.flatMap(({ value }) => value ?? []);
  const all = fromZero ? [0, ...values] : values;
  return [Math.min(...all), Math.max(...all)];
}

/** What is heard of some points, one after the other: each has a beat of its own, and no sound leads to the next. */
export function scoreOf(points: readonly Point[], { fromZero, hasExtremes }: Manner): Score {
  const beat = Math.min(LONGEST_BEAT, LONGEST_COURSE / Math.max(1, points.length));
  const [low, high] = endsOf(points, fromZero);
  const beside = cuesOf(points, hasExtremes);
  const notes = points.flatMap((point, i): Note[] => {
    const { sort: kind, place, value, at } = point;
    const time = BEFORE + i * beat;
    const pan = SIDE * (2 * at - 1);
    const pitch = value === undefined ? undefined : pitchOf(value, low, high);
    const length = Math.min(LONGEST_TONE, beat * SOUNDING);
    return [
      ...beside[i]!.map((cue) => cueAt(cue, time, pan, beat)),
      { kind, time, length, pitch, pan, place },
    ];
  });
  const end = BEFORE + points.length * beat;
  return {
    notes: [cueAt('start', 0, -SIDE), ...notes, cueAt('end', end, SIDE)],
    length: end + AFTER,
  };
}

/** How long cues last, in seconds. */
const CUE: Record<Cue, number> = {
  start: 0.2,
  end: 0.3,
  year: 0.03,
  lowest: 0.15,
  highest: 0.15,
  reached: 0.16,
  missed: 0.16,
};

/** A cue, which is over before the next point where it is given the beat. */
function cueAt(kind: Cue, time: number, pan: number, beat = Infinity): Note {
  const length = Math.min(CUE[kind], beat);
  return { kind, time, length, pitch: undefined, pan, place: undefined };
}

/**
 * The cues of each point: that a year begins, where a year has several points; that it is the lowest or the highest;
 * that it keeps its target after one that missed it, or misses it after one that kept it.
 */
function cuesOf(points: readonly Point[], hasExtremes: boolean): Cue[][] {
  const hasYears = new Set(points.map(({ year }) => year)).size < points.length;
  const extremes = hasExtremes ? extremesOf(points) : new Map<number, Cue>();
  let judged: Point['verdict'];
  return points.map(({ year, verdict }, i) => {
    const isNew = hasYears && i > 0 && year !== points[i - 1]!.year;
    const isTurned = verdict !== undefined && judged !== undefined && verdict !== judged;
    judged = verdict ?? judged;
    const extreme = extremes.get(i);
    return [
      ...(isNew ? ['year' as const] : []),
      ...(isTurned ? [verdict === 'met' ? ('reached' as const) : ('missed' as const)] : []),
      ...(extreme ? [extreme] : []),
    ];
  });
}

/** The places of the lowest and the highest figure, each the first of its value; none where all are alike. */
function extremesOf(points: readonly Point[]): Map<number, Cue> {
  const values = points.map(({ value }) => value);
  const known = values.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || low === high) return new Map();
  return new Map([
    [values.indexOf(low), 'lowest'],
    [values.indexOf(high), 'highest'],
  ]);
}
