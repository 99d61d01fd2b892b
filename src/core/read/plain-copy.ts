import { pointer, problem, type Problem } from '../contract/problem.js';
import { MOST_VALUES } from './validate.js';

type Steps = readonly (string | number)[];

/**
 * A copy of a document that could not be looked at, as JSON would have it, and a problem for each
 * property that cannot be read (a getter that throws, a revoked proxy) and is therefore left out. What
 * stands in several places is copied once; what leads back into itself ends there.
 */
export function plainCopy(document: unknown): { copy: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const made = new Map<object, unknown>();
  const read = <Answer>(steps: Steps, look: () => Answer): Answer | undefined => {
    try {
      return look();
    } catch (error) {
      const args = { value: String(error) };
      problems.push(problem('unreadable-value', pointer(...steps), args));
      return undefined;
    }
  };
  const copyOf = (value: unknown, steps: Steps): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (made.has(value)) return made.get(value);
    // Until it is made: whoever comes back here has gone in a circle.
    made.set(value, undefined);
    const holder = value as Record<string | number, unknown>;
    const member = (key: string | number) => {
      const place = [...steps, key];
      return copyOf(
        read(place, () => holder[key]),
        place,
      );
    };
    const length = read(steps, () => (Array.isArray(value) ? value.length : undefined));
    const copy =
      length === undefined
        ? Object.fromEntries(
            (read(steps, () => Object.keys(holder)) ?? []).map((key) => [key, member(key)]),
          )
        : Array.from({ length: Math.min(length, MOST_VALUES) }, (_, i) => member(i));
    made.set(value, copy);
    return copy;
  };
  return { copy: copyOf(document, []), problems };
}
