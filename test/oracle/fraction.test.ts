import { describe, expect, it } from 'vitest';
import {
  by,
  decimalText,
  fraction,
  minus,
  numberOf,
  order,
  plus,
  rounded,
  sum,
  times,
} from './fraction.js';

describe('a number without loss', () => {
  it('is what it is written as, and has no noise of binary fractions', () => {
    expect(numberOf(plus(fraction(0.1), fraction(0.2)))).toBe(0.3);
    expect(numberOf(minus(fraction(0.3), fraction(0.1)))).toBe(0.2);
    expect(numberOf(times(fraction(-1.005), fraction(1000)))).toBe(-1005);
    expect(numberOf(sum([fraction(1e-7), fraction(1e21)]))).toBe(1e21);
    expect(order(times(by(fraction(570), fraction(1000)), fraction(100)), fraction(57))).toBe(0);
  });

  it('is rounded half away from zero, or cut off', () => {
    const at = (value: number, decimals: number, cut = false) =>
      numberOf(rounded(fraction(value), decimals, cut));
    expect([at(1.005, 2), at(-1.005, 2), at(0.15, 1), at(2.5, 0)]).toEqual([1.01, -1.01, 0.2, 3]);
    expect([at(1.999, 2, true), at(-1.999, 2, true)]).toEqual([1.99, -1.99]);
  });

  it('becomes the nearest double, and its decimals', () => {
    expect(numberOf(by(fraction(1), fraction(3)))).toBe(1 / 3);
    expect(numberOf(by(fraction(-2), fraction(3)))).toBe(-2 / 3);
    expect(decimalText(fraction(-0.5), 2)).toBe('-0.50');
    expect(decimalText(by(fraction(2), fraction(3)), 1)).toBe('0.7');
  });
});
