import type { Reach, ReachType } from '../reach.js';

/** How many types of facility are within the standard. */
export interface WithinReach {
  met: number;
  /** Of all; absent where the document lists nothing of a type, which does not mean that there is none. */
  all?: number;
  /** Those that are listed and lie beyond it. */
  lacking: ReachType[];
}

/** The finding of a circle of services: which types are within the standard, and which are not. */
export function withinReach({ types }: Reach): WithinReach {
  const having = (state: ReachType['state']) => types.filter((type) => type.state === state);
  const isListed = having('unlisted').length === 0;
  return {
    met: having('within').length,
    lacking: having('lacking'),
    ...(isListed ? { all: types.length } : {}),
  };
}
