import { describe, expect, it } from 'vitest';
import { observationAt } from '../../../src/core/series/resolve.js';
import { windowOf, yearEarlier } from '../../../src/core/series/window.js';
import { block, row } from '../../../stories/documents/document.js';
import { period, read, series, valuesOf } from '../../support/dataset.js';

const monthly = series(read({ data: [block('2023-11', { n: { D: [1, 2, 3, 4, 5] } })] }), 'n');
const codes = ({ axis }: typeof monthly) =>
  Array.from({ length: axis.count }, (_, i) => axis.period(i).code);

describe('a window of a series', () => {
  it('holds the periods from one to another, both included', () => {
    const part = windowOf(monthly, period('2023-12'), period('2024-02'));
    expect(codes(part)).toEqual(['2023-12', '2024-01', '2024-02']);
    expect(valuesOf(part)).toEqual([2, 3, 4]);
  });

  it('is the series itself where nothing bounds it', () => {
    expect(windowOf(monthly, undefined, undefined)).toBe(monthly);
  });

  it('takes a year or a quarter for all of its months', () => {
    expect(valuesOf(windowOf(monthly, period('2024'), period('2024')))).toEqual([3, 4, 5]);
    expect(valuesOf(windowOf(monthly, undefined, period('2023-Q4')))).toEqual([1, 2]);
  });

  it('takes a month for all of its days', () => {
    const days = read({ data: [block('2024-02-28', { n: { D: [1, 2, 3, 4] } })] });
    const part = windowOf(series(days, 'n'), period('2024-02'), period('2024-02'));
    expect(valuesOf(part)).toEqual([1, 2]);
  });

  it('is empty where the series has nothing in it', () => {
    expect(windowOf(monthly, period('2025'), period('2025')).axis.count).toBe(0);
  });

  it('leaves out merged months that begin before it', () => {
    const data = [block(['2024-01/P2M', '2024-03'], { n: { D: [9, 4] } })];
    const merged = series(read({ data }), 'n');
    expect(valuesOf(windowOf(merged, period('2024-02'), undefined))).toEqual([4]);
    expect(valuesOf(windowOf(merged, period('2024-01'), undefined))).toEqual([9, 4]);
  });

  it('keeps what is special about a point with that point', () => {
    const observations = [
      row({ period: '2024-01', value: 1 }),
      row({ period: '2024-02', value: 30, qualifier: 'more-than', raw: '30余人' }),
    ];
    const part = windowOf(series(read({ observations }), 'n'), period('2024-02'), undefined);
    expect(observationAt(part, 0)).toMatchObject({ value: 30, qualifier: 'more-than' });
  });
});

describe('the year before', () => {
  it('stands at the places of this year, a gap where there is none', () => {
    const values = Array.from({ length: 14 }, (_, i) => i);
    const both = series(read({ data: [block('2023-01', { n: { D: values } })] }), 'n');
    const before = valuesOf(yearEarlier(both));
    expect(before.slice(0, 12)).toEqual(Array(12).fill(null));
    expect(before.slice(12)).toEqual([0, 1]);
  });

  it('sets no single January against January and February together', () => {
    const data = [
      block(['2023-01/P2M', '2023-03', '2024-01', '2024-03'], { n: { D: [9, 3, 4, 5] } }),
    ];
    expect(valuesOf(yearEarlier(series(read({ data }), 'n')))).toEqual([null, null, null, 3]);
  });
});
