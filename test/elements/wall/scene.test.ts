import { describe, expect, it } from 'vitest';
import { without } from '../../../src/elements/wall/scene.js';

const LAYOUT = { columns: [1, 2, 1], rows: [1, 1], areas: ['a b c', 'd b e'] };

describe('a layout without some of its cells', () => {
  it('gives the room of a missing cell to its neighbour in the column', () => {
    expect(without(LAYOUT, new Set(['a', 'b', 'c', 'e'])).areas).toEqual(['a b c', 'a b e']);
    expect(without(LAYOUT, new Set(['b', 'c', 'd', 'e'])).areas).toEqual(['d b c', 'd b e']);
  });

  it('drops a column that has nothing to show', () => {
    expect(without(LAYOUT, new Set(['a', 'd', 'c', 'e']))).toEqual({
      columns: [1, 1],
      rows: [1, 1],
      areas: ['a c', 'd e'],
    });
  });

  it('is the same layout where nothing is missing', () => {
    expect(without(LAYOUT, new Set('abcde'))).toEqual(LAYOUT);
  });
});
