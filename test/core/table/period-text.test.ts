import { describe, expect, it } from 'vitest';
import { parsePeriodText } from '../../../src/core/table/period-text.js';

const read = (text: string, year?: string) => {
  const found = parsePeriodText(text, year);
  return typeof found === 'object' ? `${found.period.code}${found.ytd ? ' ytd' : ''}` : found;
};
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
      ['2024年三月', '2024-03'],
      ['二〇二四年十月', '2024-10'],
      ['2024年3月份', '2024-03'],
      ['2024年末', '2024'],
      ['2024上半年', '2024-S1'],
      ['2019 [YR2019]', '2019'],
      ['Jan-24', '2024-01'],
      ['January 2024', '2024-01'],
      ['2024 Jan', '2024-01'],
      ['Q1 2024', '2024-Q1'],
      ['H1 2024', '2024-S1'],
      ['31 December 2024', '2024-12-31'],
    ] as const) {
      expect(read(text), text).toBe(code);
    }
  });

  it('is a running total where it says so or counts from January', () => {
    expect(read('2024年1-3月')).toBe('2024-03 ytd');
    expect(read('2024年1-2月累计')).toBe('2024-02 ytd');
    expect(read('2024年6月累计')).toBe('2024-06 ytd');
    expect(read('2024年4-6月')).toBe('2024-04/P3M');
    expect(read('2024年前三季度')).toBe('2024-09 ytd');
    expect(read('2024年1—3季度')).toBe('2024-09 ytd');
    expect(read('2024年一至三月')).toBe('2024-03 ytd');
    expect(read('Jan–Jun 2024')).toBe('2024-06 ytd');
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
