import { describe, expect, it } from 'vitest';
import { dateInChina } from '../../../src/core/time/date.js';

describe('a date of a document', () => {
  it.each([
    ['2025-01-31T16:00:00Z', '2025-02-01'],
    ['2025-01-31T15:59:59.999Z', '2025-01-31'],
    ['2025-02-28T17:00:00+08:00', '2025-02-28'],
    ['2025-02-28T23:30:00-05:00', '2025-03-01'],
    ['2024-12-31T23:30:00+09:00', '2024-12-31'],
    ['2025-02-28T23:30', '2025-02-28'],
    ['2025-02-28T00:10:00', '2025-02-28'],
  ])('with a time is the day in China: %s is %s', (text, day) => {
    expect(dateInChina(text)).toBe(day);
  });

  it('without a time is as precise as it is written', () => {
    for (const text of ['2024', '2024-06', '2024-02-29']) expect(dateInChina(text)).toBe(text);
  });

  it('is none where the calendar has no such day, or the clock no such time', () => {
    for (const text of [
      '2025-02-29',
      '2025-13',
      '2025-02-30T08:00:00Z',
      '2025-02-28T25:00:00Z',
      '2025-02-28T1:2:3',
      '2025-02-28T08:00:00+99:99',
      '2024-Q1',
      '去年',
      '',
    ]) {
      expect(dateInChina(text), text).toBeUndefined();
    }
  });
});
