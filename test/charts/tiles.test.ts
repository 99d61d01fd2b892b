import { describe, expect, it } from 'vitest';
import { neighbourOf, tilesOf } from '../../src/charts/tiles.js';
import { rank } from '../../src/core/derive/rank.js';
import { REGIONS, block, indicator } from '../../stories/documents/document.js';
import { period, read } from '../support/dataset.js';
import { expectLayout } from '../support/drawing.js';

/** Tiles of three regions, the last the largest, in the places that are given. */
function tiles(places: readonly (number[] | undefined)[]) {
  const ids = ['A', 'B', 'C'];
  const regions = REGIONS.map((region) => {
    const tile = places[ids.indexOf(region.id)];
    return tile ? { ...region, tile } : region;
  });
  const dataset = read({
    regions: { items: regions },
    indicators: [indicator('n')],
    data: [block('2024-03', { n: { A: [1], B: [2], C: [3] } })],
  });
  const { children } = dataset.regions.get('D')!;
  const ranking = rank(dataset, { indicator: 'n' }, children, period('2024-03'))!;
  return tilesOf(ranking.rows, children);
}

const told = (list: ReturnType<typeof tiles>) =>
  list.map(({ region, column, row }) => `${region.id} ${column},${row}`);

describe('tiles', () => {
  it('stand where the document places them, in reading order', () => {
    expect(
      told(
        tiles([
          [1, 1],
          [0, 1],
          [2, 0],
        ]),
      ),
    ).toEqual(['C 2,0', 'B 0,1', 'A 1,1']);
  });

  it('stand row by row in the order of the document where it does not place all of them', () => {
    expect(told(tiles([[5, 5], undefined, [2, 0]]))).toEqual(['A 0,0', 'B 1,0', 'C 2,0']);
  });

  it('are gone through along the reading order, and straight up and down', () => {
    const placed = tiles([
      [1, 1],
      [0, 1],
      [1, 0],
    ]);
    const to = (index: number, key: string) => neighbourOf(placed, index, key);
    expect([to(0, 'ArrowRight'), to(2, 'ArrowLeft')]).toEqual([1, 1]);
    expect([to(0, 'ArrowDown'), to(2, 'ArrowUp')]).toEqual([2, 0]);
    expect([to(1, 'Home'), to(0, 'End')]).toEqual([0, 2]);
  });

  it('have nothing beyond their edges, and leave other keys alone', () => {
    const placed = tiles([
      [1, 1],
      [0, 1],
      [1, 0],
    ]);
    const to = (index: number, key: string) => neighbourOf(placed, index, key);
    expect([to(0, 'ArrowLeft'), to(0, 'ArrowUp'), to(2, 'ArrowRight'), to(1, 'ArrowUp')]).toEqual([
      0, 0, 2, 1,
    ]);
    expect([to(0, 'Enter'), to(7, 'Home')]).toEqual([undefined, undefined]);
  });

  it.each<[string, readonly (number[] | undefined)[]]>([
    [
      'placed-by-the-document',
      [
        [1, 1],
        [0, 1],
        [2, 0],
      ],
    ],
    ['not-all-placed', [[5, 5], undefined, [2, 0]]],
    [
      'two-in-one-place',
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
    ],
  ])('stand, %s, where the file shows', async (name, places) => {
    await expectLayout(`tiles/${name}`, told(tiles(places)));
  });
});
