import { describe, expect, it } from 'vitest';
import { followedBy, hasFigures, subprogrammesOf } from '../../../src/core/derive/programme.js';
import { block, indicator, row } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const programmes = [
  { id: 'whole', name: '职通车', regions: ['A', 'B'], indicators: ['n', 'm'] },
  { id: 'part', name: '市集', part: 'whole' },
  { id: 'other', name: '议事会' },
];
const indicators = [indicator('n'), indicator('m')];

describe('the indicators of a programme', () => {
  it('are followed in the first of its regions that has a course', () => {
    const dataset = read({
      programmes,
      indicators,
      data: [
        block('2024-01', { n: { A: [1, 'O', 'O'] } }),
        block('2024-01', {
          m: {
            A: ['O', 2, 3],
            B: [1, 2, 3],
          },
        }),
      ],
    });
    const found = followedBy(dataset, dataset.programmes.get('whole')!);
    expect(found.map((one) => [one.indicator.id, one.region])).toEqual([['m', 'B']]);
  });

  it('that are stated once are facts, not a course', () => {
    const stated = row({ value: 30, region: 'A', programme: 'whole', qualifier: 'more-than' });
    const dataset = read({ programmes, indicators, observations: [stated] });
    expect(followedBy(dataset, dataset.programmes.get('whole')!)).toEqual([]);
    expect(hasFigures(dataset, dataset.programmes.get('whole')!)).toBe(true);
    expect(hasFigures(dataset, dataset.programmes.get('other')!)).toBe(false);
  });
});

describe('a programme', () => {
  it('has the parts that name it, and no others', () => {
    const dataset = read({ programmes });
    const ids = (id: string) =>
      subprogrammesOf(dataset, dataset.programmes.get(id)!).map((one) => one.id);
    expect(ids('whole')).toEqual(['part']);
    expect(ids('other')).toEqual([]);
  });
});
