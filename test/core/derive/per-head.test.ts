import { describe, expect, it } from 'vitest';
import { usualComparison } from '../../../src/core/derive/per-head.js';
import { block, indicator, rate } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const counts = { n: { A: [6], B: [9], C: [3] } };
const heads = { d: { A: [10], B: [90], C: [30] } };
const asked = (figures: object, ...indicators: ReturnType<typeof indicator>[]) =>
  usualComparison(read({ indicators, data: [block('2024-03', figures as never)] }));

describe('what regions are compared by where a page does not say', () => {
  const [n, d, r] = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

  it('is a rate of the first count, where its denominator is there', () => {
    expect(asked({ ...counts, ...heads }, n, d, r)).toBe('r');
  });

  it('is the first indicator where it is a rate, or has none, or its denominator is not there', () => {
    expect(asked({ ...counts, ...heads }, r, n, d)).toBe('r');
    expect(asked({ ...counts, ...heads }, d, n, r)).toBe('d');
    expect(asked(counts, n, d, r)).toBe('n');
    expect(asked(counts, n)).toBe('n');
  });
});
