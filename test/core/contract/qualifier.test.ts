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
    expect(admitted(30, 'exact')).toEqual([30, 30]);
    expect(admitted(113, 'all')).toEqual([113, 113]);
    expect(admitted(30, 'more-than')).toEqual([30, Infinity]);
    expect(admitted(30, 'at-most')).toEqual([-Infinity, 30]);
    expect(admitted(30, 'about')).toEqual([-Infinity, Infinity]);
  });

  it('closes 30余家 at 40 where the document says so', () => {
    expect(admitted(30, 'more-than', 40)).toEqual([30, 40]);
  });

  it('admits the value of a sum wherever its parts are admitted', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const sum = qualifierOfSum(a, b);
        if (!sum) return;
        const [low, high] = admitted(30, sum);
        const [[lowA, highA], [lowB, highB]] = [admitted(10, a), admitted(20, b)];
        expect(low).toBeLessThanOrEqual(lowA + lowB);
        expect(high).toBeGreaterThanOrEqual(highA + highB);
      }),
    );
  });
});
