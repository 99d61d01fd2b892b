import { describe, expect, it } from 'vitest';
import { areasOf, idOf, inReadingOrder, outlines, type Area } from '../../src/charts/map.js';
import { mapMarks } from '../../src/charts/map-marks.js';
import { all, expectPicture, marksOf } from '../support/drawing.js';

/** A square, its outer ring clockwise or not, one tenth of a degree wide. */
const square = (id: string, x: number, y: number, clockwise = true): Area => {
  const ring = [
    [x, y],
    [x, y + 0.1],
    [x + 0.1, y + 0.1],
    [x + 0.1, y],
    [x, y],
  ];
  const coordinates = [clockwise ? ring : [...ring].reverse()];
  return { type: 'Feature', properties: { code: id }, geometry: { type: 'Polygon', coordinates } };
};
const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const WEST = square('w', 120, 30.2);
const EAST = square('e', 120.2, 30.2);
const SOUTH = square('s', 120.1, 30);

describe('the areas of a map file', () => {
  it('are its polygons, and nothing where it has none', () => {
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [120, 30] } };
    expect(areasOf(file(WEST, point, { type: 'Feature', geometry: null }))).toHaveLength(1);
    for (const wrong of [file(point), file(), {}, null, [], '<html>', { type: 'Topology' }]) {
      expect(areasOf(wrong)).toBeUndefined();
    }
  });

  it('cover their land and not the rest of the globe, whichever way their rings run', () => {
    for (const clockwise of [true, false]) {
      const areas = areasOf(file(square('a', 120, 30, clockwise), square('b', 120.2, 30)))!;
      const { shapes } = outlines(areas, 200, 100);
      expect(shapes[0]!.width).toBeLessThan(100);
      expect(shapes[0]!.x).toBeLessThan(shapes[1]!.x);
    }
  });

  it('are named by the property that the dataset says, else by their id or code', () => {
    expect(idOf(WEST, undefined)).toBe('w');
    expect(idOf({ ...WEST, id: 390105001 }, undefined)).toBe('390105001');
    expect(idOf({ ...WEST, properties: { gb: 7 } }, 'gb')).toBe('7');
    expect(idOf({ ...WEST, properties: null }, 'gb')).toBe('');
  });

  it('are gone through from the north-west to the south-east', () => {
    expect(inReadingOrder([SOUTH, EAST, WEST]).map((one) => idOf(one, undefined))).toEqual([
      'w',
      'e',
      's',
    ]);
  });
});

describe('the outlines of a map', () => {
  const { shapes, geometry } = outlines([WEST, EAST, SOUTH], 320, 240);

  it('lie inside their room, north up', () => {
    const numbers = shapes.flatMap(({ d }) => d.match(/[\d.]+/g)!.map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(320);
    expect(shapes[0]!.y).toBeLessThan(shapes[2]!.y);
    expect(shapes[0]!.x).toBeLessThan(shapes[1]!.x);
  });

  it('find the area under a pointer, and the nearest one beside them all', () => {
    shapes.forEach(({ x, y }, i) => expect(geometry.nearest(x, y)).toBe(i));
    expect(geometry.nearest(319, 0)).toBe(1);
  });

  it.each<[string, Area[]]>([
    ['three', [WEST, EAST, SOUTH]],
    ['one', [WEST]],
    ['anticlockwise', areasOf(file(square('a', 120, 30, false), square('b', 120.2, 30)))!],
  ])('of %s are drawn as the picture shows, each with its name', async (name, areas) => {
    const size = { width: 320, height: 240 };
    const drawn = mapMarks(
      outlines(areas, size.width, size.height).shapes.map((outline) => {
        const { id: name } = outline;
        const shade = 'ramp-3' as const;
        return { outline, shade, name, miss: '', isWithheld: false, isPicked: false };
      }),
      16,
    );
    expect(all(marksOf(drawn), 'path')).toHaveLength(areas.length);
    await expectPicture(`map/${name}`, drawn, size);
  });
});
