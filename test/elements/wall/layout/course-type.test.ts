import { describe, expect, it } from 'vitest';
import { courseRow } from '../../../../src/elements/wall/layout/course-type.js';

const TEXT = { title: 38, rest: 6.2 };

describe('the type of a course', () => {
  it('is a funnel where all of its stages stand whole', () => {
    expect(courseRow({ width: 97, height: 51 }, 3, TEXT)).toBe(0);
  });

  it('is a list whose lines stand in the place, where they do not', () => {
    for (const stages of [3, 4]) {
      const row = courseRow({ width: 89, height: 42.5 }, stages, TEXT);
      expect(row).toBeGreaterThan(0);
      expect(row * stages).toBeLessThanOrEqual(42.5);
    }
  });

  it('has a title of fewer lines in a wider place', () => {
    expect(courseRow({ width: 89, height: 44 }, 3, TEXT)).toBeGreaterThan(0);
    expect(courseRow({ width: 118, height: 44 }, 3, TEXT)).toBe(0);
  });
});
