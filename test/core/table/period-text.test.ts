import { describe, expect, it } from 'vitest';
import { oneLine, parsePeriodText, type PeriodText } from '../../../src/core/table/period-text.js';

const read = (text: string, year?: string) => {
  const found = parsePeriodText(text, year);
  return typeof found === 'object' ? `${found.period.code}${found.ytd ? ' ytd' : ''}` : found;
};
const lineOf = (...texts: string[]) =>
  oneLine(texts.map((text) => parsePeriodText(text) as PeriodText))?.map(
    ({ period, ytd }) => `${period.code}${ytd ? ' ytd' : ''}`,
  );

describe('a period in a head', () => {
  it('is read in every form that the importer rules name', () => {
    for (const [text, code] of [
      ['2024年3月', '2024-03'],
      ['24年4月', '2024-04'],
      ['２０２４年３月', '2024-03'],
      ['2024.3', '2024-03'],
      ['2024-03', '2024-03'],
      ['202403', '2024-03'],
      ['2024/3', '2024-03'],
      ['2024年一季度', '2024-Q1'],
      ['2024年第2季度', '2024-Q2'],
      ['2024-Q1', '2024-Q1'],
      ['2024Q1', '2024-Q1'],
      ['2024年1-2月', '2024-01/P2M'],
      ['2024年1—2月', '2024-01/P2M'],
      ['2024年上半年', '2024-S1'],
      ['2024年', '2024'],
      ['2024', '2024'],
      ['2024年度', '2024'],
      ['2024年3月15日', '2024-03-15'],
      ['2024年/3月', '2024-03'],
    ] as const) {
      expect(read(text), text).toBe(code);
    }
  });

  it('is a running total where it says so or counts from January', () => {
    expect(read('2024年1-3月')).toBe('2024-03 ytd');
    expect(read('2024年1-2月累计')).toBe('2024-02 ytd');
    expect(read('2024年6月累计')).toBe('2024-06 ytd');
    expect(read('2024年4-6月')).toBe('2024-04/P3M');
  });

  it('needs a year, its own or that of the title', () => {
    for (const text of ['一季度', '三月', '3月', '上半年', 'Q1', '1-2月']) {
      expect(read(text), text).toBe('no-year');
    }
    expect(read('一季度', '2024')).toBe('2024-Q1');
    expect(read('三月', '2024')).toBe('2024-03');
    expect(read('十二月', '2024')).toBe('2024-12');
    expect(read('1-2月', '2024')).toBe('2024-01/P2M');
  });

  it('is none where there is no such month, or no period at all', () => {
    for (const text of [
      '2024年13月',
      '202413',
      '2024年5-3月',
      '就业率',
      '1234',
      '95.2',
      '',
      '同比',
    ]) {
      expect(read(text), text).toBeUndefined();
    }
  });
});

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
});
