import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { courseOf } from '../../../src/core/derive/course.js';
import { block, indicator, type Cell } from '../../../stories/documents/document.js';
import { period, read, series } from '../../support/dataset.js';

const stock = indicator('n', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } });

function ends(more: Partial<Contract>, code: string) {
  const dataset = read(more);
  const found = series(dataset, 'n');
  const course = courseOf(dataset, found, found.axis.find(period(code)));
  return course && [course.first.period.code, course.first.value, course.last.value];
}

const months = (start: string, cells: Cell[], more = {}) => ({
  ...block(start, { n: { D: cells } }),
  ...more,
});

describe('the course of a figure', () => {
  it('of a stock comes from the earliest stock', () => {
    const data = [months('2022-01', [19, 18, 9], { accumulation: 'instant' })];
    expect(ends({ indicators: [stock], data }, '2022-03')).toEqual(['2022-01', 19, 9]);
  });

  it('of what has seasons comes from the same part of an earlier year', () => {
    const data = [months('2022-11', [1, 2, ...Array<number>(12).fill(5), 7])];
    expect(ends({ data }, '2024-01')).toEqual(['2023-01', 5, 7]);
    expect(ends({ data }, '2023-12')).toEqual(['2022-12', 2, 5]);
  });

  it('is none where nothing came before', () => {
    expect(ends({ data: [months('2022-01', [5])] }, '2022-01')).toBeUndefined();
  });

  it('begins anew after a break and with another definition', () => {
    const data = [
      months('2022-01', [19, 18, 9], { accumulation: 'instant', status: { n: { B: [1] } } }),
    ];
    expect(ends({ indicators: [stock], data }, '2022-03')).toEqual(['2022-02', 18, 9]);
    expect(ends({ indicators: [stock], data }, '2022-02')).toBeUndefined();
  });

  it('has no end that is a bound or withheld', () => {
    const data = [
      months('2022-01', [19, 18, 9], { accumulation: 'instant', status: { n: { Q: [0] } } }),
    ];
    expect(ends({ indicators: [stock], data }, '2022-03')?.[0]).not.toBe('2022-01');
  });
});
