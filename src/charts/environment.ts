/*
 * The layer `charts`: from a model to marks, one drawing a file. It has geometry and nothing else: what a figure
 * means is core's, what is said i18n's, how a mark looks theme's. Size, type and the ways to write a number are
 * given as an environment, so that a drawing is the same wherever it is made.
 */
import type { Period } from '../core/time/period.js';

/** What a drawing needs to know of its place: given as arguments, never looked up. */
export interface Environment {
  /** CSS pixels. */
  width: number;
  height: number;
  /** The font size in pixels, which sets every other size. */
  em: number;
  /** A number for an axis. */
  number(value: number, decimals: number): string;
  /** One unit for a whole axis and what its values are divided by: `[10000, '万人']`. */
  scale(max: number, unit: string): [number, string];
  /** A number with its unit behind it. */
  withUnit(number: string, unit: string): string;
  /** The name of a time on an axis: what the tick before it has not said already. */
  tick(period: Period, before: Period | undefined): string;
  /** What is said of a scale that leaves out zero. */
  cut: string;
}

/** What the pointer and the keyboard need to know of a drawing. */
export interface Geometry {
  /** How many places there are. */
  count: number;
  /** The middle of a place, in pixels. */
  at(index: number): { x: number; y: number };
  /** The place nearest to a point. */
  nearest(x: number, y: number): number;
}
