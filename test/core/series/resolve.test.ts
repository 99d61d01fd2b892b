import { describe, expect, it } from 'vitest';
import { latestIndex, observationAt, statedAt } from '../../../src/core/series/resolve.js';
import { block, indicator, rate, row } from '../../../stories/documents/document.js';
import { figure, period, read, series } from '../../support/dataset.js';

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

describe('a rate in a row', () => {
  const one = (more: object) =>
    figure(
      read({ indicators: rates, observations: [row({ indicator: 'r', ...more })] }),
      ...(['r', '2024-03'] as const),
    );

  it('is computed from its numerator and denominator', () => {
    expect(one({ numerator: 53, denominator: 137 })).toMatchObject({ printed: 38.7 });
  });

  it('stands as printed, its parts beside it', () => {
    const printed = one({ value: 97.9, numerator: 243, denominator: 248 });
    expect(printed).toMatchObject({ value: 97.9, numerator: 243, denominator: 248 });
  });

  it('is closed to a bound where its parts point at single persons', () => {
    const found = one({ value: 99.97, numerator: 3239, denominator: 3240 });
    expect(found).toMatchObject({ value: 99, qualifier: 'at-least' });
    expect(found.numerator).toBeUndefined();
  });
});

describe('a question', () => {
  const dataset = read({
    data: [
      block('2024-01', { n: { D: [1, 2, 3] } }),
      block('2023', { n: { D: [40, 6], A: [7, 8] } }),
      block('2024-01', { n: { D: [1, 3, 6] } }, { accumulation: 'ytd' }),
    ],
  });

  it('without a frequency means the finest single periods that the region has', () => {
    expect(series(dataset, 'n').axis.frequency).toBe('M');
    expect(series(dataset, 'n', 'A').axis.frequency).toBe('A');
  });

  it('is answered by one object, however often it is asked', () => {
    expect(series(dataset, 'n')).toBe(series(dataset, 'n'));
  });

  it('about an unknown indicator or region has no answer', () => {
    expect(series(dataset, 'x')).toBeUndefined();
    expect(series(dataset, 'n', 'X')).toBeUndefined();
  });

  it('about an indicator without data is answered by an empty series that says so', () => {
    const empty = series(read({}), 'n');
    expect([empty.axis.count, empty.refusal]).toEqual([0, 'no-data']);
    expect(latestIndex(empty)).toBe(-1);
  });
});

describe('the latest figure', () => {
  const monthly = series(read({ data: [block('2024-01', { n: { D: [1, 2, 'Y'] } })] }), 'n');

  it('is the last one with a value where no period is picked', () => {
    expect(observationAt(monthly, latestIndex(monthly)).value).toBe(2);
  });

  it('is the one of the picked period even where it has none', () => {
    expect(observationAt(monthly, latestIndex(monthly, period('2024-03'))).value).toBeNull();
  });

  it('is the last one of a picked quarter or year', () => {
    expect(latestIndex(monthly, period('2024-Q1'))).toBe(2);
    expect(latestIndex(monthly, period('2023'))).toBe(-1);
  });

  it('of a quarterly series is the last quarter that had ended by a picked month', () => {
    const quarters = series(read({ data: [block('2023-Q4', { n: { D: [1, 2] } })] }), 'n');
    expect(latestIndex(quarters, period('2024-02'))).toBe(0);
    expect(latestIndex(quarters, period('2024-03'))).toBe(1);
  });
});

describe('what is stated at a place', () => {
  const stated = (...[dataset, id, code, region]: Parameters<typeof figure>) => {
    const asked = series(dataset, id, region);
    return statedAt(asked, asked.axis.find(period(code)));
  };

  it('is the figure, or the reason that the document gives for its lack', () => {
    const dataset = read({ data: [block('2024-01', { n: { D: [0, 'Q'] } })] });
    expect(stated(dataset, 'n', '2024-01')).toMatchObject({ value: 0 });
    expect(stated(dataset, 'n', '2024-02')).toMatchObject({ value: null, status: ['Q'] });
  });

  it('is nothing where the document says nothing, within its periods or without', () => {
    const data = [block('2024-01', { n: { D: [1] } }), block('2024-02', { n: { A: [2] } })];
    const dataset = read({ data });
    expect(stated(dataset, 'n', '2024-02')).toBeUndefined();
    expect(stated(dataset, 'n', '2025-01')).toBeUndefined();
  });

  it('is the refusal of a figure that is not computed, for the whole series or for one place', () => {
    const distinct = indicator('n', {
      kind: 'distinct-count',
      aggregation: { region: 'none', time: 'none' },
    });
    const data = [block('2024-01', { n: { A: [1], B: [2], C: [3] } })];
    const overlapping = read({ indicators: [distinct], data });
    expect(stated(overlapping, 'n', '2024-01')).toMatchObject({ refusal: 'parts-overlap' });
    const few = read({
      indicators: rates,
      data: [block('2024-01', { n: { D: [1] }, d: { D: [3] } })],
    });
    const refusal = 'too-few-persons';
    expect(stated(few, 'r', '2024-01')).toMatchObject({ value: null, refusal });
  });
});
