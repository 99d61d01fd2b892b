import { describe, expect, it } from 'vitest';
import {
  REGIONS,
  block,
  indicator,
  rate,
  row,
  type Cell,
} from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

describe('a total that the document does not give', () => {
  const sum = (cells: Record<string, Cell[]>, more = {}) =>
    figure(
      read({ indicators: [indicator('n', more)], data: [block('2024-03', { n: cells })] }),
      ...(['n', '2024-03'] as const),
    );

  it('is the sum of its parts', () => {
    expect(sum({ A: [1], B: [2], C: [0] })).toMatchObject({ value: 3, qualifier: 'exact' });
  });

  it('says that it was added up here, also where it is the part of a rate; a stated one does not', () => {
    expect(sum({ A: [1], B: [2], C: [0] })).toMatchObject({ summed: true });
    expect(sum({ A: [1], B: [2], C: [0], D: [3] })).not.toHaveProperty('summed');
    const parts = { A: [90], B: [80], C: [70] };
    const rateOf = (whole: Record<string, Cell[]>) =>
      figure(
        read({
          indicators: [indicator('top'), indicator('all'), rate('n', 'top', 'all')],
          data: [
            block('2024-03', { top: { ...parts, ...whole } }),
            block('2024-03', { all: { A: [100], B: [100], C: [100], ...whole } }),
          ],
        }),
        ...(['n', '2024-03'] as const),
      );
    expect(rateOf({})).toMatchObject({ value: 80, summed: true });
    expect(rateOf({ D: [240] })).not.toHaveProperty('summed');
  });

  it('is a lower bound that says n of N where parts are missing or suppressed', () => {
    for (const absent of ['O', 'Q']) {
      expect(sum({ A: [1], B: [2], C: [absent] })).toMatchObject({
        value: 3,
        qualifier: 'at-least',
        reported: [2, 3],
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

  it('is preliminary, doubtful or of another definition where a part is', () => {
    expect(sum({ A: [1], B: [[2, 'P']], C: [3] }).status).toEqual(['P']);
    for (const letter of ['D', 'S', 'U', 'V']) {
      expect(sum({ A: [1], B: [[2, letter]], C: [3] }).status, letter).toEqual([letter]);
    }
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

  const stated = (figures: Record<string, object>, id: string) => {
    const observations = Object.entries(figures).map(([region, more]) =>
      row({ region, raw: '约数', ...more }),
    );
    return figure(read({ observations }), 'n', '2024-03', id);
  };
  const more = { value: 30, qualifier: 'more-than' };

  it('keeps the bound of one part', () => {
    const bound = stated({ A1: more, A2: { value: 5 } }, 'A');
    expect(bound).toMatchObject({ value: 35, qualifier: 'more-than' });
  });

  it('is refused of two bounded parts, whichever they are, at every level, and says so', () => {
    const refused = { value: null, refusal: 'bounded-parts' };
    for (const qualifier of ['more-than', 'at-least', 'about', 'nearly', 'at-most']) {
      const other = { value: 20, qualifier };
      expect(stated({ A1: more, A2: other }, 'A'), qualifier).toMatchObject(refused);
      const below = { A1: more, A2: { value: 5 }, B: other, C: { value: 1 } };
      expect(stated(below, 'D'), qualifier).toMatchObject(refused);
    }
  });

  it('with a bounded part and a missing one is a lower bound, or nothing', () => {
    expect(stated({ A1: more }, 'A')).toMatchObject({ value: 30, qualifier: 'more-than' });
    expect(stated({ A1: { value: 30, qualifier: 'at-most' } }, 'A')).toMatchObject({
      value: null,
      refusal: 'bounded-parts',
    });
  });

  it('lacks no region of which there can be no figure, or that was not there yet', () => {
    expect(sum({ A: [1], B: [2], C: ['M'] })).toMatchObject({ value: 3, qualifier: 'exact' });
    const below = { A1: ['M'], B: [2], C: [3] };
    expect(sum({ ...below, A2: ['M'] })).toMatchObject({ value: 5, qualifier: 'exact' });
    expect(sum({ ...below, A2: ['O'] })).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
    expect(sum(below)).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
    const inYear = (validFrom: string, cells: Record<string, Cell[]>) => {
      const items = REGIONS.map((item) => (item.id === 'C' ? { ...item, validFrom } : item));
      const data = [block('2024-03', { n: cells })];
      return figure(read({ regions: { items }, data }), 'n', '2024-03');
    };
    const two = { A: [1], B: [2] };
    expect(inYear('2024-04', two)).toMatchObject({ value: 3, qualifier: 'exact' });
    expect(inYear('2024-03-31', two)).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
    expect(inYear('2025', { ...two, C: [4] })).toMatchObject({ value: 7, qualifier: 'exact' });
    expect(inYear('2025', { ...two, C: ['Q'] })).toMatchObject({ reported: [2, 3] });
  });

  it('is refused where parts are missing and figures may be below zero, for it bounds nothing', () => {
    expect(sum({ A: [5], B: [-2], C: [1] })).toMatchObject({ value: 4, qualifier: 'exact' });
    expect(sum({ A: [5], B: [-2], C: ['O'] })).toMatchObject({
      value: null,
      refusal: 'parts-missing',
    });
  });

  it('of sums that lack parts is a lower bound: they rest on no bound', () => {
    expect(sum({ A1: [1], B: [2], C: [3] })).toMatchObject({ value: 6, qualifier: 'at-least' });
  });
});
