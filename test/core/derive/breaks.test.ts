import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { eventsOf } from '../../../src/core/derive/breaks.js';
import { block, indicator, rate } from '../../../stories/documents/document.js';
import { read, series } from '../../support/dataset.js';

const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
const data = [block('2024-01', { n: { D: [1, 2, 3, 4] }, d: { D: [9, 9, 9, 9] } })];

const events = (more: Partial<Contract>, id = 'n') => {
  const dataset = read({ indicators, data, ...more });
  return eventsOf(dataset, series(dataset, id)).map(({ index, kind }) => [index, kind]);
};

describe('breaks and annotations of a series', () => {
  it('stand at the first period at or after them, in the order of time', () => {
    const breaks = [{ period: '2024-04', text: '口径' }];
    const annotations = [{ period: '2024-02', text: '活动' }];
    expect(events({ breaks, annotations })).toEqual([
      [1, 'event'],
      [3, 'break'],
    ]);
  });

  it('of a part of a rate are those of the rate too, those of others are not', () => {
    const annotations = ['n', 'd', 'r'].map((id) => ({
      period: '2024-02',
      text: id,
      indicators: [id],
    }));
    expect(events({ annotations }, 'r')).toHaveLength(3);
    expect(events({ annotations }, 'n')).toHaveLength(1);
  });

  it('of another region, before the first or after the last period are left out', () => {
    const at = (period: string, more = {}) => ({ period, text: 'x', ...more });
    const annotations = [at('2024-02', { regions: ['A'] }), at('2023-12'), at('2024-05')];
    expect(events({ annotations })).toEqual([]);
  });

  it('may name a year or a quarter; a day is on no monthly axis', () => {
    const annotations = ['2024', '2024-Q2', '2024-02-10'].map((period) => ({ period, text: 'x' }));
    expect(events({ annotations })).toEqual([
      [0, 'event'],
      [3, 'event'],
    ]);
  });

  it('of an empty series are none', () => {
    expect(events({ data: [], breaks: [{ period: '2024-01', text: 'x' }] })).toEqual([]);
  });
});
