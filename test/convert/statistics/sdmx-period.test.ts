import { describe, expect, it } from 'vitest';
import { statedPeriod } from '../../../src/convert/statistics/sdmx-period.js';

const read = (text: string, frequency?: string, label?: string) => {
  const found = statedPeriod(text, frequency, label);
  if (typeof found !== 'object') return found;
  return found.period.code + (found.isRunning ? ' ytd' : '');
};

describe('a period of a statistical format', () => {
  it.each([
    ['2024', '2024'],
    ['2024-A1', '2024'],
    ['2024-S1', '2024-S1'],
    ['2024-Q3', '2024-Q3'],
    ['2024Q3', '2024-Q3'],
    ['2024-M03', '2024-03'],
    ['2024M11', '2024-11'],
    ['2024-03', '2024-03'],
    ['202403', '2024-03'],
    ['2024-T2', '2024-05/P4M'],
    ['2024-D060', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['2024-01-15T00:00:00', '2024-01-15'],
  ])('reads %s as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    ['2024-01-01/P2M', undefined, '2024-01/P2M'],
    ['2000-01-01T00:00:00/P2M', undefined, '2000-01/P2M'],
    ['2024-01/P2M', 'M', '2024-01/P2M'],
    ['2024-04-01/P1M', undefined, '2024-04'],
    ['2024-01-01/P3M', 'Q', '2024-Q1'],
    ['2024-01-01/P3M', undefined, '2024-01/P3M'],
    ['2016-04-01/P1Y', undefined, '2016-04/P12M'],
    ['2016-01-01/P1Y', undefined, '2016'],
    ['2024-03-05/P1D', undefined, '2024-03-05'],
  ])('reads the range %s of frequency %s as %s', (text, frequency, code) => {
    expect(read(text, frequency)).toBe(code);
  });

  it.each([
    ['2014-12-31', 'A', '2014'],
    ['2014-02-01', 'M', '2014-02'],
    ['2014-08-15', 'Q', '2014-Q3'],
    ['2014-06', 'S', '2014-S1'],
    ['2014-05-07T00:00:00', 'D', '2014-05-07'],
    ['2014', 'A', '2014'],
  ])('takes %s of figures with the frequency %s for %s', (text, frequency, code) => {
    expect(read(text, frequency)).toBe(code);
  });

  it('takes the words of a label where a code says no time', () => {
    expect(read('0', undefined, '2024年3月')).toBe('2024-03');
    expect(read('t3', undefined, '2024年1—3月累计')).toBe('2024-03 ytd');
  });

  it.each(['2024-W05', '2024W5'])('refuses the week %s, which no month holds', (text) => {
    expect(read(text)).toBe('week');
  });

  it.each([
    ['2024-13', undefined],
    ['2024-Q5', undefined],
    ['2024-D367', undefined],
    ['2023-02-29', undefined],
    ['2024-01-15/P2M', undefined],
    ['2024-01-01/P14D', undefined],
    ['2024-01-01/P18M', undefined],
    ['2024', 'M'],
    ['2024-Q1', 'D'],
    ['latest', undefined],
    ['', undefined],
  ])('reads nothing from “%s” of frequency %s', (text, frequency) => {
    expect(read(text, frequency)).toBeUndefined();
  });
});
