import { describe, expect, it } from 'vitest';
import { placesOf, stageOf } from '../../../../src/elements/wall/layout/place.js';

describe('the room of a cell', () => {
  it('is counted in hundredths of the height of the wall', () => {
    // 16:9 at 100 / 2.2 em of height, with the head and the foot taken off.
    const stage = stageOf({ wide: 80.8, aspect: 80.8 / 40, columns: 1, rows: 1 });
    expect(stage.width).toBeCloseTo(177.8 - 3.5, 1);
    expect(stage.height).toBeCloseTo(88, 1);
    expect(stageOf({ wide: 80.8, aspect: 2, columns: 2, rows: 1 }).width).toBeCloseTo(177.8, 1);
  });

  it('is its part of the stage', () => {
    const layout = { columns: [7, 5], rows: [1, 1], areas: ['a b', 'a c'] };
    const places = placesOf(layout, { width: 120, height: 80 });
    expect(places.get('a')).toEqual({ width: 70, height: 80 });
    expect(places.get('c')!.width).toBeCloseTo(50, 9);
    expect(places.get('c')!.height).toBeCloseTo(40, 9);
  });
});
