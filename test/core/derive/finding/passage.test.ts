import { describe, expect, it } from 'vitest';
import { largestPassage } from '../../../../src/core/derive/finding/passage.js';
import { transitions } from '../../../../src/core/derive/transitions.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

/** The passage that most take, from `a` to each of x, y and z. */
function found(cells: Record<string, Cell>) {
  const dimension = (id: string, names: string[]) => ({
    id,
    name: id,
    categories: names.map((one) => ({ id: one, name: one })),
  });
  const dataset = read({
    dimensions: [dimension('from', ['a']), dimension('to', ['x', 'y', 'z'])],
    indicators: [
      indicator('n', {
        unit: 'session',
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
      }),
    ],
    data: Object.entries(cells).map(([to, cell]) =>
      block('2024-03', { n: { D: [cell] } }, { breakdown: { from: 'a', to } }),
    ),
  } as Document);
  const model = transitions(dataset, { indicator: 'n', region: 'D' }, { from: 'from', to: 'to' });
  return typeof model === 'string' ? undefined : largestPassage(model)?.to.id;
}

describe('the finding of passages', () => {
  it('is the one that most take', () => {
    expect(found({ x: 3, y: 9, z: 0 })).toBe('y');
  });

  it('is none where two are alike, and where one is withheld or missing', () => {
    expect(found({ x: 9, y: 9, z: 0 })).toBeUndefined();
    expect(found({ x: 3, y: 9, z: 'Q' })).toBeUndefined();
    expect(found({ x: 3, y: 9, z: 'O' })).toBeUndefined();
  });
});
