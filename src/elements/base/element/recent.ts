import type { Series } from '../../../core/series/resolve.js';
import { windowOf } from '../../../core/series/window.js';
import type { Period } from '../../../core/time/period.js';
import type { Figure } from './view.js';

/** So many periods are drawn beside a number. */
const RECENT = 24;

/** Fewer make no course. */
const LEAST = 3;

/**
 * The course up to a figure, as far back as a small line beside its number shows it, and to the later one that is not
 * there; undefined where it is too short for one. `from`: the beginning of what is asked for.
 */
export function recentCourse(
  { series, observation, later }: Pick<Figure, 'series' | 'observation' | 'later'>,
  from: Period | undefined,
): Series | undefined {
  const course = windowOf(series, from, (later ?? observation).period);
  const { axis } = course;
  if (axis.count < LEAST) return undefined;
  return windowOf(course, axis.period(Math.max(0, axis.count - RECENT)), undefined);
}
