import { describe, expect, it } from 'vitest';
import { LEAST, Press } from '../../../../src/elements/wall/fit/type-scale.js';

describe('the type of a part of a wall', () => {
  const part = {} as Element;

  it('gets smaller by at least a twenty-fifth, and never smaller than it may', () => {
    const press = new Press();
    const sizes = Array.from({ length: 12 }, () => press.next(part, 1.01));
    const given = sizes.filter((size) => size !== undefined);
    expect(given[0]).toBeCloseTo(0.96, 9);
    expect(Math.min(...given)).toBe(LEAST);
    expect(sizes.at(-1)).toBeUndefined();
    expect(press.of(part)).toBe(LEAST);
  });

  it('comes near at once where there is much too little room', () => {
    expect(new Press().next(part, 1.44)).toBeCloseTo(1 / 1.2, 9);
  });
});
