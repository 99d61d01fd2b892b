import { describe, expect, it } from 'vitest';
import { withheldBox } from '../../src/charts/withheld.js';

describe('a place that is withheld', () => {
  it('is hatched on a ground of its own, with an edge', () => {
    const box = { x: 1, y: 2, width: 30, height: 10 };
    expect(withheldBox(box)).toEqual([
      { mark: 'rect', role: 'withheld-box', ...box },
      { mark: 'hatch', role: 'withheld', ...box },
    ]);
  });
});
