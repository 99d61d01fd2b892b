import { describe, expect, it } from 'vitest';
import { dataAge } from '../../../src/core/derive/data-age.js';

const at = (text: string) => Date.parse(text);

describe('dataAge', () => {
  it('counts whole days from the end of the period, by the calendar of China', () => {
    expect(dataAge('2024-12', at('2025-01-01T00:00:00+08:00'))).toBe(0);
    expect(dataAge('2024-12', at('2025-01-01T23:59:59+08:00'))).toBe(0);
    expect(dataAge('2024-12', at('2025-01-02T00:00:00+08:00'))).toBe(1);
    expect(dataAge('2024-06-30', at('2024-07-10T12:00:00+08:00'))).toBe(9);
    expect(dataAge('2024-Q1', at('2024-04-11T00:00:00+08:00'))).toBe(10);
    expect(dataAge('2024', at('2025-01-31T00:00:00+08:00'))).toBe(30);
  });

  it('is nothing while a period lasts, less before it has begun, and unknown without one', () => {
    expect(dataAge('2025', at('2025-01-31T00:00:00+08:00'))).toBe(0);
    expect(dataAge('2025-02', at('2025-01-31T23:59:59+08:00'))).toBe(-1);
    expect(dataAge('2025-02', at('2025-02-01T00:00:00+08:00'))).toBe(0);
    for (const text of [undefined, '', 'last year', '2024-13'])
      expect(dataAge(text, 0)).toBeUndefined();
  });
});
