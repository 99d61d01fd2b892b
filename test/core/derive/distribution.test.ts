import { describe, expect, it } from 'vitest';
import type { Contract, RegionItem } from '../../../src/core/contract/contract.generated.js';
import { bandsOf, binsOf, spreadOf, type Bands } from '../../../src/core/derive/distribution.js';
import { rank } from '../../../src/core/derive/rank.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

/** A district over as many streets as there are cells, each with its figure of March 2024. */
function streets(cells: Cell[], more: Partial<Contract> = {}, own?: Cell) {
  const region = (id: string, parent: string | null): RegionItem => ({
    id,
    name: id,
    level: parent ? 'street' : 'district',
    parent,
  });
  const figures = Object.fromEntries(cells.map((cell, i) => [`s${i}`, [cell]]));
  if (own !== undefined) figures.D = [own];
  return read({
    regions: { items: [region('D', null), ...cells.map((_, i) => region(`s${i}`, 'D'))] },
    data: cells.length > 0 ? [block('2024-03', { n: figures })] : [],
    ...more,
  });
}
function spread(dataset: ReturnType<typeof read>, id = 'n') {
  const above = dataset.regions.get('D')!;
  const ranking = rank(dataset, { indicator: id }, above.children, period('2024-03'))!;
  return spreadOf(dataset, ranking, above.children, above);
}
/** How many have no place, by why. */
const apart = ({ apart, bounded }: ReturnType<typeof spread>) => ({
  ...Object.fromEntries(apart.map(({ reason, count }) => [reason, count])),
  ...(bounded > 0 ? { bounded } : {}),
});
const percent = { indicators: [indicator('n', { unit: 'percent', kind: 'ratio' })] };

describe('a spread', () => {
  it('has the exact figures in order, the lowest first, whichever is better', () => {
    const values = (more = {}) =>
      spread(streets([3, 1, 2], { indicators: [indicator('n', more)] })).placed.map(
        ({ observation }) => observation.value,
      );
    expect([values(), values({ direction: 'lower' })]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('has a median from three regions on and a middle half from four on', () => {
    const of = (...cells: Cell[]) => {
      const { median, half } = spread(streets(cells));
      return [median?.value, half?.map(({ value }) => value)];
    };
    expect(of(5)).toEqual([undefined, undefined]);
    expect(of(5, 7)).toEqual([undefined, undefined]);
    expect(of(5, 7, 9)).toEqual([7, undefined]);
    expect(of(1, 2, 3, 4, 5)).toEqual([3, [2, 4]]);
    expect(of(4, 4, 4, 4)).toEqual([4, [4, 4]]);
    expect(of(0, 0, 0, 8)).toEqual([0, [0, 2]]);
  });

  it('prints a median between two counts with the decimal that says so', () => {
    expect(spread(streets([1, 2, 3, 4])).median).toEqual({ value: 2.5, printed: 2.5, decimals: 1 });
    expect(spread(streets([1, 2, 3])).median).toEqual({ value: 2, printed: 2, decimals: 0 });
  });

  it('counts what is suppressed, missing or bounded, and never places it', () => {
    const dataset = streets([1, 'Q', 2, 'O', 3, 4, 9]);
    const found = spread(dataset);
    expect(apart(found)).toEqual({ withheld: 1, missing: 1 });
    expect([found.placed.length, found.total]).toEqual([5, 7]);
    const observations = ['A', 'B', 'C'].map((region, i) =>
      row({ region, value: i + 1, ...(i === 1 ? { qualifier: 'about', raw: '约2' } : {}) }),
    );
    const bounded = spread(read({ observations }));
    expect(apart(bounded)).toEqual({ bounded: 1 });
    expect(bounded.median).toBeUndefined();
  });

  it('keeps what is not reported apart from what cannot exist', () => {
    const found = spread(streets([1, 'O', 'M', 2, 3, 4]));
    expect(apart(found)).toEqual({ missing: 1, inapplicable: 1 });
  });

  it('counts a region that the document leaves out as missing', () => {
    const found = spread(read({ data: [block('2024-03', { n: { A: [1], B: [2] } })] }));
    expect([found.total, apart(found)]).toEqual([3, { none: 1 }]);
  });

  it('keeps figures of another definition apart', () => {
    const stated = (region: string, definition: string) => row({ region, value: 5, definition });
    const observations = [stated('A', 'x'), stated('B', 'x'), stated('C', 'y')];
    expect(apart(spread(read({ observations })))).toEqual({ definition: 1 });
  });

  it('is empty where no region has an exact figure', () => {
    const found = spread(streets(['Q', 'O', 'Y']));
    expect([found.placed, found.median, found.own]).toEqual([[], undefined, undefined]);
    expect(apart(found)).toEqual({ withheld: 1, missing: 1, due: 1 });
  });

  it('has the whole’s own figure for a rate, which need not be the median', () => {
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    const cells = {
      n: { A: [900], B: [10], C: [20] },
      d: { A: [1000], B: [100], C: [100] },
    };
    const found = spread(read({ indicators, data: [block('2024-03', cells)] }), 'r');
    expect(found.median!.value).toBe(20);
    expect(found.own!.value).toBeCloseTo((930 / 1200) * 100);
  });

  it('never sets the whole’s count among the counts of its parts', () => {
    expect(spread(streets([1, 2, 3], {}, 6)).own).toBeUndefined();
  });

  it('has no figure of the whole where that is suppressed or a bound', () => {
    expect(spread(streets([1, 2, 3], percent, 'Q')).own).toBeUndefined();
    expect(spread(streets([1, 2, 3], percent, 2)).own!.value).toBe(2);
    const observations = ['D', 'A', 'B', 'C'].map((region) =>
      row({ region, value: 5, ...(region === 'D' ? { qualifier: 'about', raw: '约5' } : {}) }),
    );
    expect(spread(read({ ...percent, observations })).own).toBeUndefined();
  });
});

describe('a histogram', () => {
  const bins = (...cells: Cell[]) => binsOf(spread(streets(cells)).placed, 4);
  const shape = (...cells: Cell[]) =>
    bins(...cells).map(({ from, to, rows }) => [from, to, rows.length]);

  it('counts each figure once, those on a bound in the upper column, the last bound in the last', () => {
    expect(shape(0, 5, 10, 10, 20)).toEqual([
      [0, 5, 1],
      [5, 10, 1],
      [10, 15, 2],
      [15, 20, 1],
    ]);
  });

  it('leaves an empty column in its place', () => {
    expect(shape(0, 1, 20).map(([, , count]) => count)).toEqual([2, 0, 0, 1]);
  });

  it('has whole bounds for whole numbers, and one column for equal ones', () => {
    expect(shape(1, 2, 2, 3)).toEqual([
      [1, 2, 1],
      [2, 3, 3],
    ]);
    expect(shape(7, 7)).toEqual([[7, 7, 2]]);
    expect(shape('Q')).toEqual([]);
  });

  it('takes negative figures', () => {
    expect(shape(-10, 0, 10).map(([from]) => from)).toEqual([-10, -5, 0, 5]);
  });
});

describe('the bands of a dimension', () => {
  const named = (id: string, name: string) => ({ id, name });
  const sizes = [named('a', '1–9人'), named('b', '10–49人'), named('c', '50人以上')];
  const sums = { aggregation: { region: 'sum', time: 'sum', category: 'sum' } as const };
  function bands(cells: Cell[], categories = sizes, more: object = sums) {
    const dataset = read({
      dimensions: [{ ...named('size', '规模'), categories }],
      indicators: [indicator('n', more)],
      data: cells.map((cell, i) =>
        block('2024-03', { n: { D: [cell] } }, { breakdown: { size: categories[i]!.id } }),
      ),
    });
    return bandsOf(dataset, { indicator: 'n', region: 'D' }, 'size') as Bands;
  }
  const values = ({ bands: found }: Bands) =>
    found.map(({ observation }) => observation && observation.value);

  it('stand in the order of the dimension, zero, suppressed and absent ones too', () => {
    expect(values(bands([0, 'Q']))).toEqual([0, null, undefined]);
    expect(bands([0, 'Q']).period.code).toBe('2024-03');
  });

  it('have no middle: how wide each is stands in no field, only in its name', () => {
    expect(Object.keys(bands([50, 30, 20])).sort()).toEqual(['bands', 'period', 'source']);
  });

  it('are refused where there is no figure by that dimension', () => {
    expect(bands([])).toBe('no-data');
  });
});
