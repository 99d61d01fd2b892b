import { describe, expect, it } from 'vitest';
import type {
  Contract,
  ListedItem,
  ReachInfo,
} from '../../../src/core/contract/contract.generated.js';
import { reachCoverage } from '../../../src/core/derive/reach-coverage.js';
import {
  isReach,
  reachOf,
  stopsOf,
  type NoReach,
  type Reach,
} from '../../../src/core/derive/reach.js';
import { block, indicator, rate, type Cell } from '../../../stories/documents/document.js';
import { problemsOf, read } from '../../support/dataset.js';

const DIMENSIONS = [
  {
    id: 'kind',
    name: '类型',
    categories: [
      { id: 'canteen', name: '食堂' },
      { id: 'clinic', name: '卫生站' },
      { id: 'culture', name: '文化站' },
    ],
  },
];

const facility = (id: string, type = 'canteen', more: Partial<ListedItem> = {}): ListedItem => ({
  id,
  kind: 'facility',
  name: id,
  type,
  ...more,
});

/** Minutes from A1 unless said otherwise. */
const circle = (times: Record<string, number>, more: Partial<ReachInfo> = {}): ReachInfo => ({
  method: '步行路网距离',
  bands: [5, 10, 15],
  dimension: 'kind',
  times: Object.entries(times).map(([item, minutes]) => ({
    region: 'A1',
    item,
    minutes,
  })),
  ...more,
});

const ITEMS = [facility('near'), facility('far'), facility('clinic', 'clinic')];

function found(reach: ReachInfo, more: Partial<Contract> = {}, region = 'A1') {
  const dataset = read({ dimensions: DIMENSIONS, items: ITEMS, reach, ...more });
  return reachOf(dataset, dataset.regions.get(region)!)!;
}
const drawn = (...args: Parameters<typeof found>) => found(...args) as Reach;
const refusal = (...args: Parameters<typeof found>) => (found(...args) as NoReach).refusal;

describe('the circle of a community', () => {
  it('has each facility under its type, from the nearest, in the band of its minutes', () => {
    const { types, standard } = drawn(circle({ far: 11, near: 5, clinic: 6 }));
    expect(standard).toBe(15);
    expect(types.map(({ category }) => category!.id)).toEqual(['canteen', 'clinic', 'culture']);
    const [canteen] = types;
    expect(canteen!.facilities.map(({ item, minutes, band }) => [item.id, minutes, band])).toEqual([
      ['near', 5, 0],
      ['far', 11, 2],
    ]);
  });

  it('counts the end of a band to it and one minute more to the next', () => {
    const bands = (minutes: number) =>
      drawn(circle({ near: minutes })).types[0]!.facilities[0]!.band;
    expect([0, 5, 6, 10, 15, 16, 600].map(bands)).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });

  it('keeps apart a type beyond the standard and a type that nobody listed', () => {
    const { types } = drawn(circle({ near: 3, clinic: 16 }));
    expect(types.map(({ state }) => state)).toEqual(['within', 'lacking', 'unlisted']);
    expect(types[1]!.facilities[0]!.band).toBe(3);
  });

  it('tells facilities of no known type as such, after the others', () => {
    const items = [...ITEMS, facility('odd', 'bank')];
    const { types } = drawn(circle({ odd: 4 }), { items });
    expect(types).toHaveLength(4);
    expect(types[3]!.category).toBeUndefined();
    expect(types[3]!.facilities.map(({ item }) => item.id)).toEqual(['odd']);
  });

  it('passes over what is no facility, what is unknown, and what was closed at the time', () => {
    const items = [
      facility('near', 'canteen', { validTo: '2024-02-01' }),
      facility('far', 'canteen', { validFrom: '2024-03-02' }),
      facility('clinic', 'clinic', { validFrom: '2024-03-01', validTo: '2024-03-01' }),
      { ...facility('course'), kind: 'course' as const },
    ];
    const reach = circle(
      { near: 1, far: 2, clinic: 3, course: 4, none: 5 },
      { asOf: '2024-03-01' },
    );
    const all = drawn(reach, { items }).types.flatMap(({ facilities }) => facilities);
    expect(all.map(({ item }) => item.id)).toEqual(['clinic']);
    expect(problemsOf({ dimensions: DIMENSIONS, items, reach })).toMatchObject([
      { code: 'unknown-reference' },
    ]);
  });

  it('takes the first of two times for one facility', () => {
    const reach = circle({});
    reach.times = [9, 4].map((minutes) => ({ region: 'A1', item: 'near', minutes }));
    expect(drawn(reach).types[0]!.facilities.map(({ minutes }) => minutes)).toEqual([9]);
  });

  it('is gone through type by type, each followed by its facilities', () => {
    expect(stopsOf(drawn(circle({ near: 3, far: 20 })))).toEqual([
      { type: 0 },
      { type: 0, facility: 0 },
      { type: 0, facility: 1 },
      { type: 1 },
      { type: 2 },
    ]);
  });
});

describe('no circle is drawn', () => {
  it('for a region without times, which says who below or beside it has them', () => {
    const reach = circle({ near: 3 });
    for (const region of ['A2', 'A', 'D', 'B']) {
      const none = found(reach, {}, region) as NoReach;
      expect(none.refusal, region).toBe('no-times');
      expect(none.having.map(({ id }) => id)).toEqual(['A1']);
    }
  });

  it.each([[[]], [[10, 5, 15]], [[5, 5, 15]], [[0, 5]]])(
    'of bands that do not ascend: %s',
    (bands) => {
      expect(refusal(circle({ near: 3 }, { bands }))).toBe('bad-bands');
    },
  );

  it('of bands of which one is faulty, so that the standard never moves', () => {
    const bands = [5, 10, '15'] as unknown as number[];
    expect(refusal(circle({ near: 3 }, { bands }))).toBe('bad-bands');
  });

  it('without a method, and without types', () => {
    expect(refusal(circle({ near: 3 }, { method: '' }))).toBe('no-method');
    expect(refusal(circle({ near: 3 }, { dimension: 'none' }))).toBe('no-types');
  });

  it('of a document that has none', () => {
    const dataset = read({ dimensions: DIMENSIONS });
    expect(reachOf(dataset, dataset.roots[0]!)).toBeUndefined();
  });
});

const INDICATORS = [
  rate('cover', 'reached', 'residents', {
    aggregation: { region: 'ratio', time: 'last', category: 'none' },
  }),
  indicator('reached', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
  indicator('residents', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
];

type Figures = Record<string, Record<string, Cell[]>>;

/** The residents covered of A1, from figures over all types and, under `canteens`, of one type. */
function covered(figures: Figures, canteens: Figures = {}, region = 'A1') {
  const by = (rows: Figures, more = {}) =>
    Object.entries(rows).map(([id, values]) => block('2024-03', { [id]: values }, more));
  const dataset = read({
    dimensions: DIMENSIONS,
    items: ITEMS,
    indicators: INDICATORS,
    reach: circle({ near: 3 }, { indicator: 'cover' }),
    data: [...by(figures), ...by(canteens, { breakdown: { kind: 'canteen' } })],
  });
  const reach = reachOf(dataset, dataset.regions.get(region)!)!;
  if (!isReach(reach)) throw new Error('no circle');
  return reachCoverage(dataset, reach);
}

describe('the residents covered', () => {
  it('are numerator and denominator less numerator', () => {
    const [all] = covered({ reached: { A1: [700] }, residents: { A1: [1000] } });
    expect(all!.observation.value).toBe(70);
    expect(all!.persons).toMatchObject({ covered: 700, uncovered: 300 });
    expect(all!.category).toBeUndefined();
  });

  it('are split by type, each a share of all residents, and not added', () => {
    const list = covered(
      { residents: { A1: [1000] } },
      { cover: { A1: [40] }, reached: { A1: [400] } },
    );
    expect(list).toHaveLength(1);
    expect(list[0]!.category!.id).toBe('canteen');
    expect(list[0]!.persons).toMatchObject({ covered: 400, uncovered: 600 });
  });

  it.each([
    ['uncovered', 998, 'at-least'],
    ['covered', 3, 'at-most'],
  ])(
    'are a bound without numbers where the %s are too few persons',
    (_side, reached, qualifier) => {
      const [all] = covered({ reached: { A1: [reached] }, residents: { A1: [1000] } });
      expect(all!.observation.qualifier).toBe(qualifier);
      expect(all!.persons).toBeUndefined();
      const rows = { cover: { A1: [reached / 10] }, reached: { A1: [reached] } };
      const [canteen] = covered({ residents: { A1: [1000] } }, rows);
      expect(canteen!.persons).toBeUndefined();
    },
  );

  it('have no numbers where one of them is suppressed, and no share then', () => {
    const [all] = covered({ reached: { A1: ['Q'] }, residents: { A1: [1000] } });
    expect(all!.observation.value).toBeNull();
    expect(all!.persons).toBeUndefined();
  });

  it('are of the street where the community has no figure', () => {
    const [all] = covered({ reached: { A: [7000] }, residents: { A: [10000] } });
    expect(all!.region).toBe('A');
    expect(all!.persons).toMatchObject({ covered: 7000, uncovered: 3000 });
  });

  it('stay the community’s own word where its figure is withheld, whatever the street has', () => {
    const [all] = covered({
      reached: { A1: ['Q'], A: [7000] },
      residents: { A1: [1000], A: [10000] },
    });
    expect(all!.region).toBe('A1');
    expect(all!.observation.value).toBeNull();
  });

  it('have no numbers where those of the document contradict its share', () => {
    const rows = { cover: { A1: [84] }, reached: { A1: [400] } };
    const [canteen] = covered({ residents: { A1: [1000] } }, rows);
    expect(canteen!.observation.value).toBe(84);
    expect(canteen!.persons).toBeUndefined();
  });

  it('above a hundred per cent are marked and have no numbers', () => {
    const [all] = covered({ reached: { A1: [1200] }, residents: { A1: [1000] } });
    expect(all).toMatchObject({ exceeds: true });
    expect(all!.persons).toBeUndefined();
  });

  it('are none where the document names no indicator or has no figures', () => {
    expect(covered({})).toEqual([]);
  });
});
