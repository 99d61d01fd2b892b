import { describe, expect, it } from 'vitest';
import { block, indicator, type Cell } from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

const printedOf = (cells: Cell[], more = {}) => {
  const indicators = [indicator('n', { unit: 'item', ...more })];
  const { printed, decimals } = figure(
    read({ indicators, data: [block('2024-01', { n: { D: cells } })] }),
    'n',
    '2024-01',
  );
  return [printed, decimals];
};

describe('a figure whose indicator states no decimals', () => {
  it('is printed with those that the figures are stated with: 49.8 is not 50', () => {
    expect(printedOf([49.8, 51])).toEqual([49.8, 1]);
    expect(printedOf([50, 49.8]), 'all alike').toEqual([50, 1]);
    expect(printedOf([1.05])).toEqual([1.05, 2]);
    expect(printedOf([12, 13])).toEqual([12, 0]);
    expect(printedOf([12, 'O', 13.5])).toEqual([12, 1]);
  });

  it('has two at most, and as many as are stated where they are', () => {
    expect(printedOf([1 / 3])).toEqual([0.33, 2]);
    expect(printedOf([49.84], { decimals: 0 })).toEqual([50, 0]);
  });

  it('has one where it is a rate or a mean', () => {
    expect(printedOf([95.25], { unit: 'percent', kind: 'ratio' })).toEqual([95.3, 1]);
    expect(printedOf([3], { unit: 'day', kind: 'mean-duration' })).toEqual([3, 1]);
  });
});
