import { describe, expect, it } from 'vitest';
import { rankedEnds } from '../../../../src/elements/wall/layout/ranked-type.js';

describe('a ranked strip', () => {
  it('shows eighteen streets with names of four characters on a wall of 32:9', () => {
    expect(rankedEnds(355, 18, 4)).toEqual({ head: 18, tail: 0 });
  });

  it('shows both ends of a ranking that has no room, and how many are left out between them', () => {
    const { head, tail } = rankedEnds(355, 60, 4);
    expect(head + tail).toBeLessThan(60);
    expect(head - tail).toBeGreaterThanOrEqual(0);
    expect(head - tail).toBeLessThanOrEqual(1);
    // Every place, and the one between the ends, is as wide as the longest name.
    expect((head + tail + 1) * 4 * 2.2).toBeLessThanOrEqual(355);
  });
});
