import type { Series } from '../../../../core/series/resolve.js';
import { canHear, canPlay } from '../../../../sound/can-hear.js';
import { factsOf, type CardFacts } from '../menu/card-facts.js';

/** A card, or the part of it, that shows a course, and the course. */
export interface ShownCourse {
  of: CardFacts;
  series: Series;
}

/** The course that a card shows, or the first of its parts that shows one; undefined where nothing is to be heard. */
export function courseIn(facts: CardFacts): ShownCourse | undefined {
  if (!canPlay()) return undefined;
  const { course } = facts.picture;
  if (course) return canHear(course) ? { of: facts, series: course } : undefined;
  for (const part of Array.from(facts.host.renderRoot.querySelectorAll('*'))) {
    const inside = factsOf(part);
    const found = inside && courseIn(inside);
    if (found) return found;
  }
  return undefined;
}
