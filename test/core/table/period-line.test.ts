import { describe, expect, it } from 'vitest';
import type { PeriodText } from '../../../src/core/table/month-span.js';
import { lineAmong, oneLine } from '../../../src/core/table/period-line.js';
import { parsePeriodText } from '../../../src/core/table/period-text.js';

const lineOf = (...texts: string[]) =>
  oneLine(texts.map((text) => parsePeriodText(text) as PeriodText))?.map(
    ({ period, ytd }) => `${period.code}${ytd ? ' ytd' : ''}`,
  );

describe('heads of one line', () => {
  it('are of one kind; January and 1—2月 open a line of running totals', () => {
    expect(lineOf('2024年1-2月', '2024年1-3月', '2024年1-4月')).toEqual([
      '2024-02 ytd',
      '2024-03 ytd',
      '2024-04 ytd',
    ]);
    expect(lineOf('2024年1-2月', '2024年3月')).toEqual(['2024-01/P2M', '2024-03']);
    expect(lineOf('2024年12月', '2024年11月')).toEqual(['2024-12', '2024-11']);
  });

  it('are refused where kinds mix, periods overlap or the order is not of time', () => {
    expect(lineOf('2024年3月', '2024年1-4月')).toBeUndefined();
    expect(lineOf('2024年1月', '2024年一季度')).toBeUndefined();
    expect(lineOf('2024年1月', '2024年1月')).toBeUndefined();
    expect(lineOf('2024年1月', '2024年1-2月')).toBeUndefined();
    // Excel made 2024.1 of 2024.10.
    expect(lineOf('2024.8', '2024.9', '2024.1', '2024.11')).toBeUndefined();
  });

  it('are running totals where the quarters of one year add up to it', () => {
    const codes = (...texts: string[]) =>
      lineAmong(texts.map((text) => parsePeriodText(text) as PeriodText))?.periods.map(
        ({ period, ytd }) => `${period.code}${ytd ? ' ytd' : ''}`,
      );
    const year = ['2024年一季度', '2024年上半年', '2024年前三季度', '2024年'];
    const totals = ['2024-Q1 ytd', '2024-Q2 ytd', '2024-Q3 ytd', '2024-Q4 ytd'];
    expect(codes(...year)).toEqual(totals);
    expect(codes('2024年一季度', '2024年上半年', '2024年')).toEqual([
      '2024-Q1 ytd',
      '2024-Q2 ytd',
      '2024-Q4 ytd',
    ]);
    // January beside a whole year may be either, and the months of two years are no one sum.
    expect(codes('2024年1月', '2024年')).toBeUndefined();
    expect(codes('2023年', '2024年1-10月')).toBeUndefined();
  });
});
