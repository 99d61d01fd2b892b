import { describe, expect, it } from 'vitest';
import { LINE_SIZE, linesIn } from '../../../../src/elements/wall/layout/line-list.js';

const LINES = Array.from({ length: 6 }, () => ({ large: 14, small: 20 }));

describe('the lines of a list', () => {
  it('are at 3.5 hundredths, three of them on a wall of 16:9', () => {
    expect(LINE_SIZE).toBe(3.5);
    expect(linesIn({ width: 73, height: 40 }, LINES, 3)).toBe(3);
  });

  it('are fewer where they have no room, never cut, and one at least', () => {
    expect(linesIn({ width: 73, height: 18 }, LINES, 3)).toBe(1);
    expect(linesIn({ width: 30, height: 10 }, LINES, 3)).toBe(1);
  });
});
