import { describe, expect, it } from 'vitest';
import { block, figure, indicator, read, row, type Cell } from '../support/contract.js';

describe('a total that the document does not give', () => {
  const sum = (cells: Record<string, Cell[]>, more = {}) =>
    figure(
      read({ indicators: [indicator('n', more)], data: [block('2024-03', { n: cells })] }),
      ...(['n', '2024-03'] as const),
    );

  it('is the sum of its parts', () => {
    expect(sum({ A: [1], B: [2], C: [0] })).toMatchObject({ value: 3, qualifier: 'exact' });
  });

  it('is a lower bound that says n of N where parts are missing or suppressed', () => {
    for (const absent of ['O', 'Q']) {
      expect(sum({ A: [1], B: [2], C: [absent] })).toMatchObject({
        ...{ value: 3, qualifier: 'at-least', reported: [2, 3] },
      });
    }
    expect(sum({ A: [1], B: [2] })).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
  });

  it('has no value where no part has one, and says why', () => {
    expect(sum({ A: ['O'], B: ['Q'] })).toMatchObject({ value: null, status: ['O', 'Q'] });
  });

  it('adds down to the lowest level that has figures', () => {
    expect(sum({ A1: [1], A2: [2], B: [10], C: [100] })).toMatchObject({ value: 113 });
  });

  it('is preliminary where a part is', () => {
    expect(sum({ A: [1], B: [[2, 'P']], C: [3] }).status).toEqual(['P']);
  });

  it('is refused where the parts may share persons, and says so', () => {
    const club = { kind: 'distinct-count' as const, aggregation: { region: 'none', time: 'last' } };
    const refused = sum({ A: [1], B: [2], C: [3] }, club);
    expect(refused).toMatchObject({ value: null, refusal: 'parts-overlap' });
  });

  it('is refused where the rule is none, and says so', () => {
    const none = { aggregation: { region: 'none', time: 'sum' } };
    const refused = sum({ A: [1], B: [2], C: [3] }, none);
    expect(refused).toMatchObject({ value: null, refusal: 'not-additive' });
  });

  it('takes the supplied total in place of a refused one', () => {
    const club = { kind: 'distinct-count' as const, aggregation: { region: 'none', time: 'last' } };
    expect(sum({ A: [10], B: [20], C: [30], D: [45] }, club)).toMatchObject({ value: 45 });
  });

  it('of bounds is a bound, and of opposite bounds nothing', () => {
    const stated = (a: object, b: object) => {
      const bound = (region: string, more: object) => row({ region, raw: '约数', ...more });
      const observations = [bound('A1', a), bound('A2', b)];
      return figure(read({ observations }), 'n', '2024-03', 'A');
    };
    const more = { value: 30, qualifier: 'more-than' };
    expect(stated(more, { value: 5 })).toMatchObject({ value: 35, qualifier: 'more-than' });
    expect(stated(more, { value: 5, qualifier: 'at-most' })).toMatchObject({
      ...{ value: null, refusal: 'bounded-parts' },
    });
  });
});
