import { describe, expect, it } from 'vitest';
import { withinReach } from '../../../../src/core/derive/finding/within-reach.js';
import type { Reach, ReachType } from '../../../../src/core/derive/reach.js';

/** A circle with types of these states. */
const circle = (...states: ReachType['state'][]) =>
  ({ types: states.map((state, index) => ({ index, facilities: [], state })) }) as unknown as Reach;

describe('the finding of a circle of services', () => {
  it('is how many of all types are within the standard, and which are not', () => {
    expect(withinReach(circle('within', 'lacking', 'within'))).toMatchObject({
      met: 2,
      all: 3,
      lacking: [{ index: 1 }],
    });
  });

  it('has no whole where a type is not listed, for that does not mean that there is none', () => {
    expect(withinReach(circle('within', 'unlisted'))).toEqual({ met: 1, lacking: [] });
  });
});
