import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../src/core/derive/distribution.js';
import { widthOf } from '../../../../src/core/derive/finding/spread.js';
import { rank } from '../../../../src/core/derive/rank.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { period, read } from '../../../support/dataset.js';

/** From where to where three streets lie, and their median. */
function found(a: Cell, b: Cell, c: Cell) {
  const dataset = read({
    indicators: [indicator('n', { unit: 'session' })],
    data: [block('2024-03', { n: { A: [a], B: [b], C: [c] } })],
  });
  const district = dataset.regions.get('D')!;
  const regions = district.children;
  const ranking = rank(dataset, { indicator: 'n' }, regions, period('2024-03'))!;
  const width = widthOf(spreadOf(dataset, ranking, regions, district));
  return width && [width.count, width.lowest.value, width.highest.value, width.median.value];
}

describe('the finding of a figure that is spread over regions', () => {
  it('is from where to where they lie, and what is in the middle', () => {
    expect(found(9, 3, 4)).toEqual([3, 3, 9, 4]);
  });

  it('is none where one of them has no place, for it could lie beyond, and where all are alike', () => {
    for (const cell of ['Q', 'O', 'Y', [4, 'F']] as Cell[])
      expect(found(9, cell, 3)).toBeUndefined();
    expect(found(4, 4, 4)).toBeUndefined();
  });
});
