import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../../src/core/contract/contract.generated.js';
import { peersOf, rank } from '../../../src/core/derive/rank.js';
import {
  REGIONS,
  block,
  indicator,
  rate,
  row,
  type Cell,
} from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const streets = (dataset: ReturnType<typeof read>) => dataset.regions.get('D')!.children;

function order(cells: Record<string, Cell>, more = {}) {
  const figures = Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, [cell]]));
  const dataset = read({
    indicators: [indicator('n', more)],
    data: [block('2024-03', { n: figures })],
  });
  return rank(dataset, { indicator: 'n' }, streets(dataset), period('2024-03'))!;
}
const places = ({ rows }: ReturnType<typeof order>) =>
  rows.map(({ region, place }) => `${region.id}${place ?? '-'}`);

describe('a ranking', () => {
  it('puts the highest first', () => {
    expect(places(order({ A: 1, B: 3, C: 2 }))).toEqual(['B1', 'C2', 'A3']);
  });

  it('puts the lowest first where lower is better', () => {
    const ranking = order({ A: 1, B: 3, C: 2 }, { direction: 'lower' });
    expect([places(ranking), ranking.ascending]).toEqual([['A1', 'C2', 'B3'], true]);
  });

  it('gives one place to values that print the same, and lets them stand in their true order', () => {
    expect(places(order({ A: 2.1, B: 2.4, C: 1 }, { decimals: 0 }))).toEqual(['B1', 'A1', 'C3']);
    const near = order({ A: 95.01, B: 95.04, C: 95.06 }, { unit: 'percent', kind: 'ratio' });
    expect(places(near)).toEqual(['C1', 'B2', 'A2']);
    const less = order({ A: 2.4, B: 2.1, C: 1 }, { decimals: 0, direction: 'lower' });
    expect(places(less)).toEqual(['C1', 'B2', 'A2']);
  });

  it('lets equal values share a place, and the next one counts on', () => {
    expect(places(order({ A: 2, B: 2, C: 1 }))).toEqual(['A1', 'B1', 'C3']);
    expect(places(order({ A: 2, B: 2, C: 2 }))).toEqual(['A1', 'B1', 'C1']);
  });

  it('is of the last period of which anything is withheld where nobody may see a figure', () => {
    const dataset = read({
      data: [block('2024-01', { n: { A: ['Q', 'Q', 'O'], B: ['Q', 'O', 'O'] } })],
    });
    const ranking = rank(dataset, { indicator: 'n' }, streets(dataset))!;
    expect(ranking.period.code).toBe('2024-02');
    expect(places(ranking)).toEqual(['A-', 'B-']);
    expect(
      rank(
        read({ data: [block('2024-01', { n: { A: ['O'] } })] }),
        { indicator: 'n' },
        streets(dataset),
      ),
    ).toBeUndefined();
  });

  it('gives zero and negative figures their place', () => {
    expect(places(order({ A: 0, B: -1, C: 1 }))).toEqual(['C1', 'A2', 'B3']);
  });

  it('gives suppressed and missing figures no place and leaves them as the document has them', () => {
    const ranking = order({ A: 'Q', B: 'O', C: 1 });
    expect([places(ranking), ranking.placed]).toEqual([['C1', 'A-', 'B-'], 1]);
  });

  it('gives bounded figures no place', () => {
    const observations = [
      row({ region: 'A', value: 30, qualifier: 'more-than', raw: '30余' }),
      ...['B', 'C'].map((region, i) => row({ region, value: i + 1 })),
    ];
    const dataset = read({ observations });
    const ranking = rank(dataset, { indicator: 'n' }, streets(dataset))!;
    expect([places(ranking), ranking.bounds]).toEqual([
      ['C2', 'B3', 'A-'],
      [{ low: 30, high: Infinity, openLow: true }],
    ]);
  });

  type Stated = Pick<ObservationRow, 'value' | 'qualifier' | 'upper'>;
  const against = (bound: Stated, b: number, c: number, more = {}) => {
    const observations = [
      row({ region: 'A', raw: '余', ...bound }),
      ...[b, c].map((value, i) => row({ region: 'BC'[i]!, value })),
    ];
    const dataset = read({ indicators: [indicator('n', more)], observations });
    return places(rank(dataset, { indicator: 'n' }, streets(dataset))!);
  };

  it.each<[string, Stated, number, number, string[]]>([
    ['31, 28 and 30余', { value: 30, qualifier: 'more-than' }, 31, 28, ['BNaN', 'C3', 'A-']],
    ['987, 30 and 1000多', { value: 1000, qualifier: 'more-than' }, 987, 30, ['B2', 'C3', 'A-']],
    ['30 and more than 30', { value: 30, qualifier: 'more-than' }, 30, 28, ['B2', 'C3', 'A-']],
    ['30 and nearly 30', { value: 30, qualifier: 'nearly' }, 30, 28, ['B1', 'CNaN', 'A-']],
    ['30 and at least 30', { value: 30, qualifier: 'at-least' }, 30, 28, ['BNaN', 'C3', 'A-']],
    ['at most 28', { value: 28, qualifier: 'at-most' }, 31, 20, ['B1', 'CNaN', 'A-']],
    ['an estimate', { value: 1, qualifier: 'about' }, 31, 28, ['BNaN', 'CNaN', 'A-']],
    [
      ...(['30余 closed at 40', { value: 30, qualifier: 'more-than', upper: 40 }] as const),
      ...([45, 35, ['B1', 'CNaN', 'A-']] as [number, number, string[]]),
    ],
  ])('gives a number only where every bound proves it: %s', (_what, bound, b, c, expected) => {
    expect(against(bound, b, c)).toEqual(expected);
  });

  it('proves a number likewise where the lowest comes first', () => {
    const lower = { direction: 'lower' };
    expect(against({ value: 30, qualifier: 'more-than' }, 31, 28, lower)).toEqual([
      'C1',
      'BNaN',
      'A-',
    ]);
    expect(against({ value: 5, qualifier: 'at-most' }, 31, 28, lower)).toEqual(['C2', 'B3', 'A-']);
  });

  it('gives a rate that is closed to a bound no place', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const cells = { n: { A: [3239], B: [90], C: [50] }, d: { A: [3240], B: [100], C: [100] } };
    const dataset = read({ indicators, data: [block('2024-03', cells)] });
    expect(places(rank(dataset, { indicator: 'r' }, streets(dataset))!)).toEqual([
      'B2',
      'C3',
      'A-',
    ]);
  });

  it('has a best only where more or less is better', () => {
    const has = (direction: 'higher' | 'lower' | 'neutral' | 'band') =>
      order({ A: 1, B: 3, C: 2 }, { direction }).hasBest;
    expect([has('higher'), has('lower'), has('neutral'), has('band')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('never ranks rates of different definitions together', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const stated = (region: string, value: number, definition: string): ObservationRow =>
      row({ indicator: 'r', region, value, definition });
    const observations = [stated('A', 66.1, 'with-111'), stated('B', 38.7, 'without-111')];
    const dataset = read({ indicators, observations });
    expect(rank(dataset, { indicator: 'r' }, streets(dataset))!.placed).toBeLessThan(2);
  });

  it('without a period is of the period that most regions have', () => {
    const cells = { A: [1, 2, 3], B: [1, 2, 'Y'], C: [3, 1, 'Y'] };
    const dataset = read({ data: [block('2024-01', { n: cells })] });
    expect(rank(dataset, { indicator: 'n' }, streets(dataset))!.period.code).toBe('2024-02');
  });

  it('is undefined where no region has a figure for the period, or there is none', () => {
    const dataset = read({ data: [block('2024-03', { n: { A: [1] } })] });
    expect(rank(dataset, { indicator: 'n' }, streets(dataset), period('2020-01'))).toBeUndefined();
    expect(rank(dataset, { indicator: 'n' }, streets(dataset), period('2024-Q1'))).toBeUndefined();
    expect(rank(read({}), { indicator: 'n' }, streets(read({})))).toBeUndefined();
    expect(rank(dataset, { indicator: 'n' }, [])).toBeUndefined();
  });
});

describe('the regions to set a region beside', () => {
  it('are those below it, else its siblings, else itself', () => {
    const lone = { id: 'Z', name: 'Z', level: 'park' };
    const dataset = read({ regions: { items: [...REGIONS, lone] } });
    const peers = (id: string) => peersOf(dataset, dataset.regions.get(id)!).map((one) => one.id);
    expect(peers('D')).toEqual(['A', 'B', 'C']);
    expect(peers('A1')).toEqual(['A1', 'A2']);
    expect(peers('Z')).toEqual(['Z']);
  });
});
