import { describe, expect, it } from 'vitest';
import { weightOf } from '../../../src/cli/serve/accepted.js';

describe('what a reader accepts', () => {
  it.each([
    ['gzip, br', 'br', 1],
    ['gzip;q=0.5, br;q=0', 'br', 0],
    ['gzip;q=0.5', 'gzip', 0.5],
    ['*', 'br', 1],
    ['*;q=0, gzip', 'br', 0],
    ['identity', 'gzip', 0],
    ['GZIP ; Q=0.2', 'gzip', 0.2],
    ['gzip;q=x', 'gzip', 0],
    ['', 'gzip', 0],
    [undefined, 'br', 0],
  ])('by “%s” gives %s the weight %f', (header, coding, weight) => {
    expect(weightOf(header, coding)).toBe(weight);
  });
});
