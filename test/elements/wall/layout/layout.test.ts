import { describe, expect, it } from 'vitest';
import { namesIn, perShape, type Ratio } from '../../../../src/elements/wall/layout/layout.js';

describe('a layout', () => {
  it('has each of its cells once by name, however many places it takes', () => {
    const layout = { columns: [1, 1, 1], rows: [1, 1], areas: ['a a b', 'c c b'] };
    expect([...namesIn(layout)]).toEqual(['a', 'b', 'c']);
  });

  it('is made for a shape when a wall of that shape first asks, and once', () => {
    const asked: Ratio[] = [];
    const layout = perShape((ratio) => {
      asked.push(ratio);
      return { ratio };
    });
    expect(asked).toEqual([]);
    expect(layout('wide')).toBe(layout('wide'));
    expect(layout('ribbon')).toEqual({ ratio: 'ribbon' });
    expect(asked).toEqual(['wide', 'ribbon']);
  });
});
