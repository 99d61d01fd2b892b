import { describe, expect, it } from 'vitest';
import { editionChanges, type FigureChange } from '../../../src/core/derive/edition-changes.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { block, indicator, row, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

/** Indicator n in the streets A and B from January 2024. */
const months = (A: Cell[], B: Cell[]): Partial<Contract> => ({
  data: [block('2024-01', { n: { A, B } })],
});
const between = (before: Partial<Contract>, after: Partial<Contract>) =>
  editionChanges(read(before), read(after));
const briefly = ({ kind, region, period, from, to }: FigureChange) =>
  [kind, region, period, from?.value, to?.value] as const;
const figures = (before: Partial<Contract>, after: Partial<Contract>) =>
  between(before, after).figures.map(briefly);

describe('what an edition says otherwise than the one before', () => {
  it('is nothing where it says the same, in whatever order', () => {
    const moved = {
      data: [
        block('2024-02', { n: { B: [4], A: [2] } }),
        block('2024-01', { n: { B: [3], A: [1] } }),
      ],
    };
    expect(figures(months([1, 2], [3, 4]), moved)).toEqual([]);
  });

  it('is each figure that is new, gone or revised, with what it was and what it is', () => {
    expect(figures(months([1, 2], [3, 4]), months([1, 5, 6], [3, 'O', 7]))).toEqual([
      ['revised', 'A', '2024-02', 2, 5],
      ['new', 'A', '2024-03', undefined, 6],
      ['gone', 'B', '2024-02', 4, null],
      ['new', 'B', '2024-03', undefined, 7],
    ]);
    const first = { data: [block('2024-01', { n: { A: [1] } })] };
    expect(figures(months([1, 2], [3, 4]), first)).toContainEqual([
      'gone',
      'B',
      '2024-02',
      4,
      undefined,
    ]);
  });

  it('is a zero that was revised, and a bound that was moved', () => {
    expect(figures(months([0], [1]), months([5], [0]))).toEqual([
      ['revised', 'A', '2024-01', 0, 5],
      ['revised', 'B', '2024-01', 1, 0],
    ]);
    const bound = (value: number, qualifier: 'at-least' | 'exact') => ({
      observations: [row({ indicator: 'n', region: 'A', period: '2024-01', value, qualifier })],
    });
    const [change] = between(bound(30, 'at-least'), bound(30, 'exact')).figures;
    expect(change).toMatchObject({
      kind: 'restated',
      from: { qualifier: 'at-least' },
      to: { qualifier: 'exact' },
    });
  });

  it('is a status that changed under the same number', () => {
    const [change] = between(months([[1, 'P']], [3]), months([1], [3])).figures;
    expect(change).toMatchObject({ kind: 'restated', from: { status: 'P' }, to: { status: '' } });
  });

  it('is a figure that is withheld now, and one that was and is published', () => {
    expect(figures(months([1, 'Q'], [3, 4]), months(['Q', 2], [3, 4]))).toEqual([
      ['withheld', 'A', '2024-01', 1, null],
      ['published', 'A', '2024-02', null, 2],
    ]);
  });

  it('is an indicator or a region that is new or gone', () => {
    const before = { indicators: [indicator('n'), indicator('m')], ...months([1], [2]) };
    const after = { indicators: [indicator('n'), indicator('k')], ...months([1], [2]) };
    expect(between(before, after)).toMatchObject({ newIndicators: ['k'], goneIndicators: ['m'] });
  });

  it('is what an indicator counts, whatever it is called, and whether a break says so', () => {
    const was = { indicators: [indicator('n')], ...months([1], [2]) };
    const is = {
      indicators: [indicator('n', { name: '新名', unit: 'household' })],
      ...months([1], [2]),
    };
    expect(between(was, is).definitions).toEqual([
      { indicator: 'n', fields: ['unit'], isStated: false },
    ]);
    const stated = {
      ...is,
      breaks: [{ indicators: ['n'], period: '2024-01', text: '改按户统计' }],
    };
    expect(between(was, stated).definitions).toMatchObject([{ isStated: true }]);
    const renamed = { indicators: [indicator('n', { name: '新名' })], ...months([1], [2]) };
    expect(between(was, renamed).definitions).toEqual([]);
  });
});
