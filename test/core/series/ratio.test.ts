import { describe, expect, it } from 'vitest';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { figure, read, series, valuesOf } from '../../support/dataset.js';

const rates = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
const streets = (n: Record<string, Cell[]>, d: Record<string, Cell[]>) => ({
  indicators: rates,
  data: [block('2024-03', { n, d })],
});

describe('a rate', () => {
  it('of a whole is Σ numerator ÷ Σ denominator, not the mean of the rates of its parts', () => {
    const dataset = read(streets({ A: [90], B: [10], C: [0] }, { A: [100], B: [400], C: [500] }));
    expect(['A', 'B', 'C'].map((id) => figure(dataset, 'r', '2024-03', id).value)).toEqual([
      90, 2.5, 0,
    ]);
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({
      value: 10,
      numerator: 100,
      denominator: 1e3,
    });
  });

  it('that the document prints wins over one that could be computed', () => {
    const parts = streets({ D: [10] }, { D: [40] });
    const data = [...parts.data, block('2024-03', { r: { D: [25.3] } })];
    expect(figure(read({ ...parts, data }), 'r', '2024-03').value).toBe(25.3);
  });

  it('may have a denominator of several parts', () => {
    const indicators = [...['n', 'd', 'e'].map((id) => indicator(id)), rate('r', 'n', ['d', 'e'])];
    const data = [block('2024-03', { n: { D: [30] }, d: { D: [20] }, e: { D: [80] } })];
    expect(figure(read({ indicators, data }), 'r', '2024-03').value).toBe(30);
  });

  it('with a part missing is missing, and says what is missing', () => {
    const dataset = read(streets({ D: ['O'] }, { D: [40] }));
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({ value: null, status: ['O'] });
  });

  it('with a part suppressed is suppressed', () => {
    const dataset = read(streets({ D: ['Q'] }, { D: [40] }));
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({ value: null, status: ['Q'] });
  });

  it('over zero has no value', () => {
    const dataset = read(streets({ D: [0] }, { D: [0] }));
    expect(figure(dataset, 'r', '2024-03').value).toBeNull();
  });

  it('is preliminary where a part is', () => {
    const dataset = read(streets({ D: [[20, 'P']] }, { D: [40] }));
    expect(figure(dataset, 'r', '2024-03')).toMatchObject({ value: 50, status: ['P'] });
  });

  it('of bounded parts is not computed', () => {
    const observations = [
      row({ value: 30, qualifier: 'more-than', raw: '30余人' }),
      row({ indicator: 'd', value: 60 }),
    ];
    const found = figure(read({ indicators: rates, observations }), 'r', '2024-03');
    expect(found).toMatchObject({ value: null, refusal: 'bounded-parts' });
  });

  it('of 3239 in 3240 persons is a bound that hides its parts', () => {
    const found = figure(read(streets({ D: [3239] }, { D: [3240] })), 'r', '2024-03');
    expect(found).toMatchObject({ value: 99, qualifier: 'at-least' });
    expect([found.numerator, found.denominator]).toEqual([undefined, undefined]);
  });

  it('of fewer persons than the threshold is not shown', () => {
    const found = figure(read(streets({ D: [2] }, { D: [4] })), 'r', '2024-03');
    expect(found).toMatchObject({ value: null, refusal: 'too-few-persons' });
  });

  it('set against figures of other months leaves a gap where they have none', () => {
    const data = [
      block('2024-01', { n: { D: [10, 20, 30] } }),
      block(['2024-01', '2024-03'], { d: { D: [40, 40] } }),
    ];
    expect(valuesOf(series(read({ indicators: rates, data }), 'r'))).toEqual([25, null, 75]);
  });

  it('never sets January against January and February together', () => {
    const data = [
      block('2024-01', { n: { D: [10, 20, 30] } }),
      block(['2024-01/P2M', '2024-03'], { d: { D: [80, 40] } }),
    ];
    expect(valuesOf(series(read({ indicators: rates, data }), 'r'))).toEqual([null, null, 75]);
  });
});

describe('a rate over areas that may share persons', () => {
  const parts = (region: 'none' | 'ratio-if-disjoint', members: object) => ({
    indicators: [
      indicator('n', members),
      indicator('d'),
      rate('r', 'n', 'd', { aggregation: { region, time: 'last' } }),
    ],
    data: [
      block('2024-03', { n: { A: [10], B: [20], C: [30] }, d: { A: [50], B: [50], C: [50] } }),
    ],
  });
  const club = { kind: 'distinct-count', aggregation: { region: 'none', time: 'last' } };

  it('is refused for the whole, and says so; each area has its own', () => {
    const dataset = read(parts('ratio-if-disjoint', club));
    const whole = figure(dataset, 'r', '2024-03');
    expect(whole).toMatchObject({ value: null, refusal: 'parts-overlap' });
    expect(figure(dataset, 'r', '2024-03', 'A').value).toBe(20);
  });

  it('is refused for the whole where its own rule is none, although its parts add up', () => {
    const dataset = read(parts('none', {}));
    expect(figure(dataset, 'r', '2024-03').value).toBeNull();
    expect(figure(dataset, 'r', '2024-03', 'A').value).toBe(20);
  });
});
