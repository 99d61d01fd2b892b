import { describe, expect, it } from 'vitest';
import type {
  IndicatorItem,
  ObservationRow,
} from '../../../src/core/contract/contract.generated.js';
import { waffleCells } from '../../../src/core/derive/waffle.js';
import { composition, dimensionOf, type Sort } from '../../../src/core/derive/composition.js';
import { block, indicator, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const SUM = { region: 'sum', time: 'sum', category: 'sum' } as const;
const CAUSES = ['x', 'y', 'z'];

/** Figures by category; `all` is the whole. */
function of(
  cells: Record<string, Cell[]>,
  more: Partial<IndicatorItem> = {},
  observations: ObservationRow[] = [],
) {
  const blocks = Object.entries(cells).map(([id, figures]) =>
    block('2024-01', { n: { D: figures } }, id === 'all' ? {} : { breakdown: { cause: id } }),
  );
  return read({
    dimensions: [
      { id: 'age', name: '年龄', categories: [{ id: 'old', name: '老' }] },
      { id: 'cause', name: '原因', categories: CAUSES.map((id) => ({ id, name: id })) },
    ],
    indicators: [indicator('n', { unit: 'session', aggregation: SUM, ...more })],
    data: blocks,
    observations,
  });
}

function made(dataset: ReturnType<typeof of>, at?: string, region = 'D', sort: Sort = 'value') {
  const n = dataset.indicators.get('n')!;
  const by = dimensionOf(dataset, n);
  const until = at ? period(at) : undefined;
  return by && composition(dataset, { indicator: n, dimension: by, region, period: until, sort });
}

const names = (found: ReturnType<typeof made>) =>
  found!.parts.map(({ category }) => category?.id ?? 'rest');
const shares = (found: ReturnType<typeof made>) => found!.parts.map(({ share }) => share?.printed);
const shareless = (found: ReturnType<typeof made>) =>
  found!.parts.every(({ share, cells }) => share === undefined && cells === undefined) &&
  found!.whole === undefined &&
  found!.rest === undefined;
const part = (cause: string, more: Partial<ObservationRow>) =>
  row({ breakdown: { cause }, ...more });

describe('a composition', () => {
  it('puts the largest first, and keeps the order of the document where told to', () => {
    const dataset = of({ all: [110], x: [20], y: [50], z: [30] });
    const n = dataset.indicators.get('n')!;
    const usual = composition(dataset, {
      indicator: n,
      dimension: dimensionOf(dataset, n)!,
      region: 'D',
    });
    expect(names(usual)).toEqual(['y', 'z', 'x', 'rest']);
    expect(names(made(dataset, undefined, 'D', 'document'))).toEqual(['x', 'y', 'z', 'rest']);
    const apart = of(
      { x: [20], y: [50], z: [30] },
      { aggregation: { region: 'sum', time: 'sum' } },
    );
    expect(names(made(apart, undefined, 'D', 'document'))).toEqual(['x', 'y', 'z']);
  });

  it('puts the largest part first where it is told to, with its share of the sum', () => {
    const found = made(of({ x: [20], y: [50], z: [30] }))!;
    expect([names(found), shares(found)]).toEqual([
      ['y', 'z', 'x'],
      [50, 30, 20],
    ]);
    expect([found.whole, found.refusals, found.rest]).toEqual([
      { value: 100, printed: 100, decimals: 0 },
      [],
      undefined,
    ]);
  });

  it('takes the total of the document for the whole, and shows what is left unclassified', () => {
    const found = made(of({ all: [200], x: [20], y: [50], z: [30] }))!;
    expect([names(found), shares(found)]).toEqual([
      ['y', 'z', 'x', 'rest'],
      [25, 15, 10, 50],
    ]);
    expect(found.parts[3]!.remainder).toEqual({ value: 100, printed: 100, decimals: 0 });
    expect(found.whole!.observation!.value).toBe(200);
  });

  it('has nothing unclassified where the parts add up to the total', () => {
    expect(names(made(of({ all: [100], x: [20], y: [50], z: [30] })))).toEqual(['y', 'z', 'x']);
  });

  it('leaves what a category without figures takes to the remainder, and needs a total for it', () => {
    expect(names(made(of({ all: [100], x: [20], y: [50] })))).toEqual(['y', 'x', 'rest']);
    const found = made(of({ x: [20], y: [50] }));
    expect([found!.refusals, shareless(found)]).toEqual([['no-whole'], true]);
  });

  it('keeps zeros and equal parts', () => {
    const found = made(of({ x: [0], y: [5], z: [5] }));
    expect([names(found), shares(found)]).toEqual([
      ['y', 'z', 'x'],
      [50, 50, 0],
    ]);
  });

  it('is refused where parts may overlap', () => {
    const regionAndTime = { region: 'sum', time: 'sum' } as const;
    for (const rule of [{ category: 'none' as const }, { category: 'ratio' as const }, {}]) {
      const aggregation = { ...regionAndTime, ...rule };
      const found = made(of({ all: [100], x: [20], y: [50], z: [30] }, { aggregation }));
      expect([found!.refusals, shareless(found)]).toEqual([['may-overlap'], true]);
    }
  });

  it('is refused for rates', () => {
    for (const more of [{ unit: 'percent' }, { kind: 'mean-duration' as const }]) {
      const found = made(of({ x: [20], y: [50], z: [30] }, more));
      expect([found!.refusals, shareless(found)]).toEqual([['rates'], true]);
    }
  });

  it('is refused where a part or the total is a bound', () => {
    const bound = { value: 30, qualifier: 'more-than' as const, raw: '30余', period: '2024-01' };
    const one = made(of({ all: [100], x: [20], y: [50] }, {}, [part('z', bound)]));
    expect([one!.refusals, shareless(one), names(one)]).toEqual([
      ['bounded'],
      true,
      ['y', 'x', 'z'],
    ]);
    const whole = made(of({ x: [20], y: [50], z: [30] }, {}, [row(bound)]));
    expect([whole!.refusals, shareless(whole)]).toEqual([['bounded'], true]);
  });

  it('is refused where definitions differ, figures are negative, or the parts exceed the total', () => {
    const at = { period: '2024-01' };
    const differing = [part('z', { value: 3, definition: 'other', ...at })];
    expect(made(of({ x: [20], y: [50] }, {}, differing))!.refusals).toEqual(['definitions-differ']);
    expect(made(of({ x: [-2], y: [50], z: [1] }))!.refusals).toEqual(['negative']);
    expect(made(of({ all: [99], x: [20], y: [50], z: [30] }))!.refusals).toEqual(['parts-exceed']);
    expect(made(of({ x: [0], y: [0], z: [0] }))!.refusals).toEqual(['zero']);
  });

  it('hides the share of suppressed parts, and has no remainder beside them', () => {
    const found = made(of({ all: [100], x: ['Q'], y: ['Q'], z: [60] }))!;
    expect([found.refusals, names(found), shares(found)]).toEqual([
      [],
      ['z', 'x', 'y'],
      [60, undefined, undefined],
    ]);
    expect(found.rest).toEqual({ kind: 'withheld', length: 40, cells: 40 });
  });

  it('never lets one suppressed part be found by difference', () => {
    const found = made(of({ all: [100], x: [7], y: ['Q'], z: [60] }))!;
    // The data layer withholds a second one, so that the rest is of two.
    expect(found.parts.filter(({ observation }) => observation!.value === null)).toHaveLength(2);
    // So it does where one category has no figures at all, and where a rest of nothing would tell that
    // both are zero.
    const alone = made(of({ all: [100], x: [7], y: ['Q'] }))!;
    const summed = made(of({ all: [60], x: ['Q'], y: ['Q'], z: [60] }))!;
    for (const { parts } of [alone, summed]) {
      expect(parts.filter(({ observation }) => observation?.value === 7)).toEqual([]);
      expect(parts.filter(({ observation }) => observation?.value === 60)).toEqual([]);
    }
  });

  it('is refused where a part has no figure and there is no total', () => {
    for (const letter of ['Q', 'O']) {
      const found = made(of({ x: [20], y: [letter], z: [30] }));
      expect([found!.refusals, shareless(found)]).toEqual([['no-whole'], true]);
    }
  });

  it('leaves room for a missing part of a known total, without a remainder', () => {
    const found = made(of({ all: [100], x: [20], y: ['O'], z: [30] }))!;
    expect([names(found), found.rest!.kind, found.rest!.length]).toEqual([
      ['z', 'x', 'y'],
      'missing',
      50,
    ]);
  });

  it('is refused where the total is withheld', () => {
    const found = made(of({ all: ['Q'], x: [20], y: [50], z: [30] }));
    expect([found!.refusals, shareless(found)]).toEqual([['whole-withheld'], true]);
  });

  it('is of the latest period that all parts have, or of the one asked for', () => {
    const dataset = of({ x: [1, 2, 'Y'], y: [1, 2, 'Y'], z: [1, 4, 'Y'] });
    expect(made(dataset)!.period.code).toBe('2024-02');
    expect(made(dataset, '2024-01')!.period.code).toBe('2024-01');
    expect(made(dataset, '2020-01')).toBeUndefined();
  });

  it('adds up the regions below where the region itself has no figures', () => {
    const streets = (cause: string, a: number, b: number) =>
      block('2024-01', { n: { A: [a], B: [b], C: [0] } }, { breakdown: { cause } });
    const { indicators, dimensions } = of({});
    const dataset = read({
      dimensions: [...dimensions.values()],
      indicators: [...indicators.values()],
      data: [streets('x', 1, 2), streets('y', 3, 4), streets('z', 5, 5)],
    });
    expect(shares(made(dataset))).toEqual([50, 35, 15]);
  });

  it('finds the first dimension that there are figures for, or none', () => {
    expect(made(of({ x: [1], y: [1], z: [1] }))!.dimension.id).toBe('cause');
    expect(made(of({ all: [1] }))).toBeUndefined();
    expect(made(of({ x: [1], y: [1], z: [1] }), undefined, 'A')).toBeUndefined();
  });
});

describe('a hundred cells', () => {
  it('are a hundred, rounded by largest remainder', () => {
    const third = 100 / 3;
    expect(waffleCells([third, third, third])).toEqual([34, 33, 33]);
    expect(waffleCells([99.6, 0.3, 0.1])).toEqual([100, 0, 0]);
    expect(waffleCells([12.5, 87.5])).toEqual([13, 87]);
    expect(waffleCells([100, 0])).toEqual([100, 0]);
  });
});
