import { describe, expect, it } from 'vitest';
import { TimeAxis } from '../../../src/core/time/axis.js';
import { period } from '../../support/dataset.js';

const merged = TimeAxis.of('M', ['2024-03', '2024-01/P2M', '2024-05'].map(period));
const even = TimeAxis.range('Q', period('2024-Q1').start, 4);
const none = TimeAxis.of('M', []);

describe('time axis', () => {
  it('puts periods in order, each once, however they are given', () => {
    const axis = TimeAxis.of('M', ['2024-11', '2024-02', '2024-02', '2024-09'].map(period));
    const codes = Array.from({ length: axis.count }, (_, i) => axis.period(i).code);
    expect(codes).toEqual(['2024-02', '2024-09', '2024-11']);
  });

  it('finds the place of a period among even and among uneven ones', () => {
    expect(even.find(period('2024-Q3'))).toBe(2);
    expect(merged.find(period('2024-03'))).toBe(1);
    expect(merged.find(period('2024-01/P2M'))).toBe(0);
  });

  it('takes January alone for another period than January and February together', () => {
    expect(merged.find(period('2024-01'))).toBe(-1);
    expect(TimeAxis.range('M', period('2024-01').start, 3).find(period('2024-01/P2M'))).toBe(-1);
  });

  it('finds no period of another frequency, before, after or between its own', () => {
    expect(even.find(period('2024-01'))).toBe(-1);
    expect(even.find(period('2023-Q4'))).toBe(-1);
    expect(even.find(period('2025-Q1'))).toBe(-1);
    expect(even.indexOf(period('2024-02').start, 3)).toBe(-1);
    expect(merged.find(period('2024-04'))).toBe(-1);
  });

  it('knows that March follows the merged months, and that May leaves a gap', () => {
    expect([0, 1, 2].map((i) => merged.follows(i))).toEqual([false, true, false]);
  });

  it('answers the last period that had begun at a time', () => {
    expect(merged.last(period('2024-04').start)).toBe(1);
    expect(merged.last(period('2023-12').start)).toBe(-1);
    expect(merged.last(period('2030-01').start)).toBe(2);
  });

  it('has no place for anything when it holds no period', () => {
    expect([none.count, none.find(period('2024-01')), none.last(0)]).toEqual([0, -1, -1]);
  });

  it('holds one point as well as many', () => {
    const one = TimeAxis.of('A', [period('2024')]);
    expect([one.count, one.find(period('2024')), one.follows(0)]).toEqual([1, 0, false]);
  });

  it('holds fiscal years one after the other, from the first and their number', () => {
    const { start, length } = period('2016-04/P12M');
    const axis = TimeAxis.range('M', start, 3, length);
    expect(axis.ends.map(({ code }) => code)).toEqual(['2016-04/P12M', '2018-04/P12M']);
    expect(axis.find(period('2017-04/P12M'))).toBe(1);
    expect([1, 2].map((i) => axis.follows(i))).toEqual([true, true]);
  });

  it('knows the last period that ends by a time, not one that reaches beyond it', () => {
    const axis = TimeAxis.of('M', ['2016-04/P12M', '2017-04/P12M'].map(period));
    const by = (code: string) => axis.lastBy(period(code).start + 1);
    expect([by('2017-02'), by('2017-03'), by('2018-02'), by('2018-03')]).toEqual([-1, 0, 0, 1]);
    const both = TimeAxis.of('M', ['2024-01', '2024-01/P2M', '2024-03'].map(period));
    expect(both.lastBy(period('2024-01').start + 1)).toBe(0);
    expect(none.lastBy(0)).toBe(-1);
    expect(none.ends).toEqual([]);
  });
});
