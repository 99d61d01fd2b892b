import type { Observation } from '../../series/resolve.js';
import { carries, isInapplicable } from './finding.js';

/** So many may share an end and still be named. */
const ALIKE = 2;

/**
 * Those of some figures that are the most, one or two of them: where every one that can exist carries a
 * headline, so that nothing could be more, and not all of them are alike.
 */
export function mostOf<One extends { observation?: Observation | undefined }>(
  all: readonly One[],
): One[] | undefined {
  const open = all.filter(({ observation }) => !observation || !isInapplicable(observation));
  if (open.length < 2 || !open.every(({ observation }) => observation && carries(observation))) {
    return undefined;
  }
  const values = open.map(({ observation }) => observation!.printed);
  const most = Math.max(...values);
  const highest = open.filter((_, i) => values[i] === most);
  return highest.length <= ALIKE && highest.length < open.length ? highest : undefined;
}
