import { describe, expect, it } from 'vitest';
import { besideAbove } from '../../../src/core/derive/beside-above.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

const rate = indicator('r', { unit: 'percent', kind: 'ratio' });
const beside = (id: string, own: number, above: number) => {
  const dataset = read({
    indicators: [rate, indicator('n')],
    data: [block('2024-01', { [id]: { D: [above], A: [own] } })],
  });
  return besideAbove(dataset, figure(dataset, id, '2024-01', 'A'));
};

describe('a region beside the one above it', () => {
  it('differs by what a reader finds who subtracts the printed figures', () => {
    expect(beside('r', 96.66, 96.44)).toMatchObject({ printed: 0.3, measure: 'percent' });
    expect(beside('r', 93.6, 96.5)?.printed).toBeCloseTo(-2.9, 9);
    expect(beside('r', 96.51, 96.49)?.printed).toBe(0);
  });

  it('is not compared by a count, of which it is a part', () => {
    expect(beside('n', 5, 50)).toBeUndefined();
  });

  it('is not compared where there is none above', () => {
    const dataset = read({ indicators: [rate], data: [block('2024-01', { r: { D: [96] } })] });
    expect(besideAbove(dataset, figure(dataset, 'r', '2024-01', 'D'))).toBeUndefined();
  });
});
