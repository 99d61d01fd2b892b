import { describe, expect, it } from 'vitest';
import type { DataBlock, TargetItem } from '../../../src/core/contract/contract.generated.js';
import { aimOf, yearMeant } from '../../../src/core/derive/aim.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const MONTHS = block('2024-01', { n: { D: [1, 2] } });
const aim = (more: Partial<TargetItem>, of = {}, data: DataBlock[] = [MONTHS]) => {
  const target: TargetItem = { indicator: 'n', comparator: 'ge', value: 9, ...more };
  const dataset = read({ indicators: [indicator('n', of)], data, targets: [target] });
  return aimOf(dataset, target);
};

describe('what a target is about', () => {
  it('is each figure, of a rate, a mean and a stock', () => {
    const last = { region: 'sum', time: 'last' } as const;
    expect(aim({}, { kind: 'ratio', unit: 'percent' })).toBe('figure');
    expect(aim({}, { kind: 'mean-duration', unit: 'day' })).toBe('figure');
    expect(aim({}, { kind: 'stock', aggregation: last })).toBe('figure');
    expect(aim({}, { kind: 'distinct-count', aggregation: last })).toBe('figure');
    expect(aim({ validTo: '2024' }, { kind: 'stock', aggregation: last })).toBe('figure');
  });

  it('is what it says itself, of what grows with time', () => {
    expect(aim({ accumulation: 'ytd' })).toBe('year');
    expect(aim({ accumulation: 'period' })).toBe('figure');
    expect(aim({ accumulation: 'rolling-12' })).toBe('figure');
    expect(aim({ frequency: 'A' })).toBe('year');
    expect(aim({ frequency: 'M' })).toBe('figure');
    expect(aim({ frequency: 'Q' })).toBe('figure');
    expect(aim({ accumulation: 'period', validFrom: '2024', validTo: '2024' })).toBe('figure');
  });

  it.each([
    ['2024-01', '2024-12'],
    ['2024', '2024'],
    ['2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-Q4'],
    [undefined, '2024'],
    [undefined, '2024-12'],
  ])('is a year where it is valid from %s to %s', (validFrom, validTo) => {
    const validity = { ...(validFrom ? { validFrom } : {}), validTo: validTo! };
    expect(aim(validity)).toBe('year');
    expect(yearMeant({ indicator: 'n', comparator: 'ge', value: 1, ...validity })).toBe(2024);
  });

  it.each<Partial<TargetItem>>([
    {},
    { validFrom: '2024' },
    { validFrom: '2021', validTo: '2025' },
    { validFrom: '2024-01', validTo: '2024-06' },
    { validFrom: '2024-04', validTo: '2025-03' },
    { validTo: '2024-06' },
  ])('is unclear where it may be a month’s or a year’s: %o', (more) => {
    expect(aim(more)).toBe('unclear');
    expect(aim(more, { kind: 'distinct-count' })).toBe('unclear');
  });

  it('is told by data that have years alone, or running totals alone', () => {
    const years = block('2023', { n: { D: [1, 2] } });
    const totals = block('2024-01', { n: { D: [1, 2] } }, { accumulation: 'ytd' });
    expect(aim({}, {}, [years])).toBe('figure');
    expect(aim({}, {}, [totals])).toBe('year');
    expect(aim({}, {}, [years, totals])).toBe('year');
    expect(aim({}, {}, [years, MONTHS])).toBe('unclear');
    expect(aim({}, {}, [])).toBe('figure');
  });
});
