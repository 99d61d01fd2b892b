import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardRate, threshold } from '../../../src/core/privacy/disclosure.js';
import { contract } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const rate = (n: number, d: number, unit = 'person') => guardRate(n, d, 100, unit, 5);

describe('a rate of persons', () => {
  it('shows 3239 of 3240 as at least 99 %, without its parts', () => {
    expect(rate(3239, 3240)).toEqual({ value: 99, qualifier: 'at-least', decimals: 0 });
  });

  it('shows 136 of 137 as a bound that holds, without its parts', () => {
    const shown = rate(136, 137)!;
    expect(shown).toEqual({ value: 96, qualifier: 'at-least', decimals: 0 });
    expect((136 / 137) * 100).toBeGreaterThanOrEqual(shown.value);
  });

  it('shows a few of many as an upper bound', () => {
    expect(rate(1, 137)).toEqual({ value: 4, qualifier: 'at-most', decimals: 0 });
  });

  it('shows all and none exactly: they are facts about everybody', () => {
    expect(rate(137, 137)).toMatchObject({ value: 100, qualifier: 'exact', denominator: 137 });
    expect(rate(0, 137)).toMatchObject({ value: 0, qualifier: 'exact', numerator: 0 });
  });

  it('shows nothing of fewer persons than the threshold', () => {
    expect(rate(2, 4)).toBeUndefined();
    expect(rate(4, 4)).toBeUndefined();
    expect(rate(5, 5)).toMatchObject({ value: 100 });
  });

  it('has no value over nothing, over less than nothing and over NaN', () => {
    expect([rate(0, 0), rate(1, -3), rate(1, NaN)]).toEqual([undefined, undefined, undefined]);
  });

  it('stays exact at the threshold itself and for things that are no persons', () => {
    expect(rate(132, 137)).toMatchObject({ qualifier: 'exact', numerator: 132 });
    expect(rate(136, 137, 'seat-hour')).toMatchObject({ qualifier: 'exact', numerator: 136 });
  });

  it('never tells a count below the threshold, on either side', () => {
    const limit = fc.integer({ min: 2, max: 20 });
    const parts = fc.tuple(fc.nat(200), fc.nat(200)).map(([n, rest]) => [n, n + rest] as const);
    fc.assert(
      fc.property(limit, parts, (few, [n, all]) => {
        const shown = guardRate(n, all, 100, 'person', few);
        if (!shown) return;
        const small = [n, all - n].some((count) => count > 0 && count < few);
        expect(shown.qualifier === 'exact').toBe(!small);
        if (!small) return;
        expect(Object.keys(shown).sort()).toEqual(['decimals', 'qualifier', 'value']);
        const true_ = (n / all) * 100;
        if (shown.qualifier === 'at-least') expect(true_).toBeGreaterThanOrEqual(shown.value);
        else expect(true_).toBeLessThanOrEqual(shown.value);
        // The bound is the same for every count that must stay closed.
        const other = shown.qualifier === 'at-least' ? all - 1 : 1;
        expect(guardRate(other, all, 100, 'person', few)?.value).toBe(shown.value);
      }),
    );
  });

  it('uses the threshold of the publisher, else 5', () => {
    const { dataset: info } = contract();
    const dataset = { ...info, suppression: { threshold: 10 } };
    expect(threshold(read({ dataset }))).toBe(10);
    expect(threshold(read({}))).toBe(5);
  });
});
