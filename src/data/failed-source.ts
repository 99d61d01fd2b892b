import type { Problem } from '../core/contract/problem.js';
import type { Source } from './source.js';

/** A source that has nothing and never will, and says why: what it was asked for is no address. */
export function failedSource(...problems: Problem[]): Source {
  return {
    snapshot: { state: 'failed', problems },
    subscribe: () => () => undefined,
    reload: () => undefined,
  };
}
