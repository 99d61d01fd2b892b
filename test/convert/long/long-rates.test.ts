import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/convert/figures/figure.js';
import { wrongRates } from '../../../src/convert/long/long-rates.js';
import type { IndicatorItem } from '../../../src/core/contract/contract.generated.js';

const item = (part: Partial<IndicatorItem>): IndicatorItem => ({
  id: 'x',
  name: 'x',
  unit: 'person',
  kind: 'stock',
  aggregation: { region: 'sum', time: 'last' },
  direction: 'higher',
  ...part,
});
const INDICATORS = [
  item({ id: 'working' }),
  item({ id: 'able' }),
  item({
    id: 'rate',
    unit: 'percent',
    kind: 'ratio',
    ratio: { numerator: 'working', denominator: 'able' },
  }),
];
const figure = (indicator: string, value: number | null, part: Partial<Figure> = {}): Figure => ({
  file: 'f',
  sheet: '',
  cell: '1',
  as: 'value',
  indicator,
  region: 'D',
  period: '2024',
  value,
  ...part,
});
const wrong = (...figures: Figure[]) =>
  wrongRates(figures, INDICATORS, 'our.mjs', () => true).map(({ args }) => args);
const parts = [figure('working', 570), figure('able', 1000)];

describe('a rate in a table that was worked on', () => {
  it('is its numerator divided by its denominator, rounded or cut off as it is written', () => {
    for (const value of [57, 57.0]) expect(wrong(...parts, figure('rate', value))).toEqual([]);
    const thirds = [figure('working', 2), figure('able', 3)];
    for (const value of [66.7, 66.6, 66.67, 66.66, 67, 66])
      expect(wrong(...thirds, figure('rate', value)), String(value)).toEqual([]);
  });

  it('is named where it was averaged or added', () => {
    expect(wrong(...parts, figure('rate', 62.5))).toEqual([
      { row: 3, indicator: 'rate', stated: 62.5, computed: 57 },
    ]);
    expect(wrong(figure('rate', 157), ...parts)).toHaveLength(1);
  });

  it('is not held against figures of another place, time or kind, a bound, or none at all', () => {
    const rate = figure('rate', 62.5);
    for (const other of [
      { region: 'S1' },
      { period: '2023' },
      { accumulation: 'ytd' as const },
      { breakdown: { age: '60-up' } },
      { qualifier: 'about' as const },
      { value: null },
    ])
      expect(wrong({ ...parts[0]!, ...other }, parts[1]!, rate)).toEqual([]);
    expect(wrong(...parts, { ...rate, qualifier: 'about' })).toEqual([]);
    expect(wrong(...parts, { ...rate, value: null })).toEqual([]);
    expect(wrong(parts[0]!, figure('able', 0), rate), 'nothing is divided by zero').toEqual([]);
  });

  it('is left as the office stated it where nobody worked on it', () => {
    const figures = [...parts, figure('rate', 62.5)];
    expect(wrongRates(figures, INDICATORS, 'our.mjs', () => false)).toEqual([]);
  });
});
