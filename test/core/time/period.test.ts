import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePeriod,
  periodAt,
  periodSpan,
  yearBefore,
  yearOf,
} from '../../../src/core/time/period.js';
import { period } from '../../support/dataset.js';

describe('periods', () => {
  it.each([
    ['2024', 'A', 12],
    ['2024-S2', 'S', 6],
    ['2024-Q3', 'Q', 3],
    ['2024-03', 'M', 1],
    ['2024-01/P2M', 'M', 2],
    ['2024-02-29', 'D', 1],
    ['2024-03-15T08:05', 'N', 1],
  ])(
    'reads %s as frequency %s, %i long, and writes it back the same',
    (code, frequency, length) => {
      expect(parsePeriod(code)).toMatchObject({ code, frequency, length });
    },
  );

  it.each(['', '24', '2024-13', '2024-00', '2024-Q5', '2024-S3', '2023-02-29', '2024-04-31'])(
    'names no period for %j, rather than a neighbouring one',
    (code) => {
      expect(parsePeriod(code)).toBeUndefined();
    },
  );

  it('keeps the merged January and February as one period that March follows', () => {
    const merged = period('2024-01/P2M');
    expect(merged.start + merged.length).toBe(period('2024-03').start);
  });

  it('gives a quarter exactly the three months it has', () => {
    expect(periodSpan(period('2024-Q1'))).toEqual([Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)]);
  });

  it('counts the 29th of February and the minutes of a day as they are', () => {
    expect(periodSpan(period('2024-02'))[1]).toBe(Date.UTC(2024, 2, 1));
    expect(periodSpan(period('2024-02-29'))).toEqual([Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)]);
    const [from, to] = periodSpan(period('2024-03-15T08:05'));
    expect([from, to - from]).toEqual([Date.UTC(2024, 2, 15, 8, 5), 60_000]);
  });

  it.each([
    ['2024', '2023'],
    ['2024-Q1', '2023-Q1'],
    ['2024-01/P2M', '2023-01/P2M'],
    ['2024-03-15', '2023-03-15'],
  ])('finds for %s the same period a year before: %s', (now, before) => {
    expect(yearBefore(period(now))?.code).toBe(before);
  });

  it('finds no day a year before the 29th of February', () => {
    expect(yearBefore(period('2024-02-29'))).toBeUndefined();
  });

  it('reads back every code that it writes for months, quarters, halves and years', () => {
    const place = fc.record({
      frequency: fc.constantFrom('A' as const, 'S' as const, 'Q' as const, 'M' as const),
      index: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(place, ({ frequency, index }) => {
        const step = { A: 12, S: 6, Q: 3, M: 1 }[frequency];
        const written = periodAt(frequency, 1990 * 12 + index * step);
        expect(parsePeriod(written.code)).toEqual(written);
        expect(yearOf(written)).toBe(1990 + Math.floor((index * step) / 12));
      }),
    );
  });
});
