import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/core/contract/contract.generated.js';
import {
  admitted,
  isBounded,
  qualifierOfPart,
  qualifierOfSum,
} from '../../../src/core/contract/qualifier.js';

const ALL: Qualifier[] = ['exact', 'all', 'at-least', 'more-than', 'about', 'nearly', 'at-most'];
const any = fc.constantFrom(...ALL);

describe('qualifiers', () => {
  it('takes exact and all for figures, the others for bounds', () => {
    expect(ALL.filter((one) => !isBounded(one))).toEqual(['exact', 'all']);
  });

  it.each<[Qualifier, Qualifier, Qualifier | undefined]>([
    ['exact', 'exact', 'exact'],
    ['exact', 'all', 'exact'],
    ['exact', 'more-than', 'more-than'],
    ['all', 'about', 'about'],
    ['at-least', 'at-least', undefined],
    ['at-least', 'more-than', undefined],
    ['at-most', 'nearly', undefined],
    ['about', 'at-least', undefined],
    ['more-than', 'at-most', undefined],
  ])('adds %s and %s to %s', (a, b, sum) => {
    expect(qualifierOfSum(a, b)).toBe(sum);
  });

  it.each<[Qualifier, Qualifier | undefined]>([
    ['exact', 'at-least'],
    ['all', 'at-least'],
    ['more-than', 'more-than'],
    ['at-most', undefined],
    ['nearly', undefined],
    ['about', undefined],
  ])('leaves of a sum of %s that lacks parts %s', (known, left) => {
    expect(qualifierOfPart(known)).toBe(left);
  });

  it('adds in any order, and a bound never becomes exact', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(qualifierOfSum(a, b)).toBe(qualifierOfSum(b, a));
        if (isBounded(a) || isBounded(b)) expect(qualifierOfSum(a, b)).not.toBe('exact');
      }),
    );
  });

  it('admits for a bound only the side that it leaves open', () => {
    const ends = (qualifier: Qualifier) => {
      const { low, high, openLow, openHigh } = admitted(30, qualifier);
      return `${openLow ? '(' : '['}${low}, ${high}${openHigh ? ')' : ']'}`;
    };
    expect(ends('exact')).toBe('[30, 30]');
    expect(ends('all')).toBe('[30, 30]');
    expect(ends('at-least')).toBe('[30, Infinity]');
    expect(ends('more-than')).toBe('(30, Infinity]');
    expect(ends('at-most')).toBe('[-Infinity, 30]');
    expect(ends('nearly')).toBe('[-Infinity, 30)');
    expect(ends('about')).toBe('[-Infinity, Infinity]');
  });

  it('closes 30余家 at 40 where the document says so', () => {
    expect(admitted(30, 'more-than', 40)).toEqual({ low: 30, high: 40, openLow: true });
  });

  it('admits the value of a sum wherever its parts are admitted', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const sum = qualifierOfSum(a, b);
        if (!sum) return;
        const { low, high } = admitted(30, sum);
        const [one, other] = [admitted(10, a), admitted(20, b)];
        expect(low).toBeLessThanOrEqual(one.low + other.low);
        expect(high).toBeGreaterThanOrEqual(one.high + other.high);
      }),
    );
  });
});
