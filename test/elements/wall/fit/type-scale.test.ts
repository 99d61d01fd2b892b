import { describe, expect, it } from 'vitest';
import { LEAST, TypeScale } from '../../../../src/elements/wall/fit/type-scale.js';

describe('the type of a part of a wall', () => {
  const part = {};

  it('gets smaller by at least a twenty-fifth, and never smaller than it may', () => {
    const scale = new TypeScale<object>();
    const sizes = Array.from({ length: 12 }, () => scale.next(part, 1.01));
    const given = sizes.filter((size) => size !== undefined);
    expect(given[0]).toBeCloseTo(0.96, 9);
    expect(Math.min(...given)).toBe(LEAST);
    expect(sizes.at(-1)).toBeUndefined();
    expect(scale.of(part)).toBe(LEAST);
  });

  it('comes near at once where there is much too little room', () => {
    expect(new TypeScale<object>().next(part, 1.44)).toBeCloseTo(1 / 1.2, 9);
  });
});
