import { describe, expect, it } from 'vitest';
import type { Contract, DataBlock } from '../../../src/core/contract/contract.generated.js';
import {
  endsOf,
  transitions,
  transitionIndicators,
  type Transitions,
  type StageTotal,
} from '../../../src/core/derive/transitions.js';
import { block, indicator, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const dimension = (id: string, ...categories: string[]) => ({
  id,
  name: id,
  categories: categories.map((one) => ({
    id: one,
    name: one,
  })),
});
const DIMENSIONS = [
  dimension('from', 'advice', 'mediation', 'arbitration'),
  dimension('to', 'mediation', 'arbitration', 'settled', 'advice'),
];
const ENDS = { from: 'from', to: 'to' };
const SUM = { region: 'sum', time: 'sum', category: 'sum' } as const;
const FLOW = indicator('n', { unit: 'case', aggregation: SUM });

/** Passages of D in March 2024, by `from to`. */
function going(cells: Record<string, Cell>, more: Partial<Contract> = {}) {
  const data = Object.entries(cells).map(([key, cell]): DataBlock => {
    const [from = '', to = ''] = key.split(' ');
    return block('2024-03', { n: { D: [cell] } }, { breakdown: { from, to } });
  });
  return read({ dimensions: DIMENSIONS, indicators: [FLOW], data, ...more });
}

const ask = (dataset: ReturnType<typeof read>, until?: string) =>
  transitions(dataset, { indicator: 'n', region: 'D' }, ENDS, until ? period(until) : undefined);
const of = (cells: Record<string, Cell>, more: Partial<Contract> = {}) =>
  ask(going(cells, more)) as Transitions;

const SIGNS: Record<string, string> = { exact: '', 'at-least': '≥', 'more-than': '>', about: '≈' };
const put = (passed: StageTotal | undefined) =>
  passed && `${SIGNS[passed.qualifier] ?? passed.qualifier}${passed.value}`;
/** Each stage as what entered, left and stays. */
const stages = (found: Transitions) =>
  Object.fromEntries(
    found.stages.map(({ id, entered, left, stays }) => [id, [put(entered), put(left), stays]]),
  );
const passage = ({ transitions: list }: Transitions, key: string) =>
  list.find(({ from, to }) => `${from.id} ${to.id}` === key)!;

const COURSE = { 'advice mediation': 60, 'advice settled': 40, 'mediation settled': 45 };

describe('what passages are by', () => {
  it('is two dimensions, and else the first word that is none', () => {
    const dataset = going(COURSE);
    expect(endsOf(dataset, ' from  to ')).toEqual(ENDS);
    expect(endsOf(dataset, 'from where')).toBe('where');
    expect(endsOf(dataset, 'from')).toBe('from');
    expect(endsOf(dataset, 'to to')).toBe('to to');
  });

  it('finds the indicators that are broken down by both', () => {
    expect(transitionIndicators(going(COURSE), ENDS)).toEqual(['n']);
    expect(transitionIndicators(read({ dimensions: DIMENSIONS }), ENDS)).toEqual([]);
  });
});

describe('passages from stage to stage', () => {
  it('take categories of one id for one stage, in reading order, outcomes last', () => {
    const found = of({ ...COURSE, 'mediation arbitration': 10 });
    expect(found.stages.map(({ id }) => id)).toEqual([
      'advice',
      'mediation',
      'arbitration',
      'settled',
    ]);
    expect(found.transitions.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'advice mediation',
      'advice settled',
      'mediation arbitration',
      'mediation settled',
    ]);
    expect(found.period.code).toBe('2024-03');
  });

  it('say what entered a stage, what left it and what stays', () => {
    expect(stages(of(COURSE))).toEqual({
      advice: [undefined, '100', undefined],
      mediation: ['60', '45', 15],
      settled: ['85', undefined, undefined],
    });
  });

  it('share out what left the stage they come from', () => {
    expect(passage(of(COURSE), 'advice settled').share).toMatchObject({
      printed: 40,
      qualifier: 'exact',
    });
  });

  it('keep a stage that more left than entered, and do not force it', () => {
    const found = of({ 'advice mediation': 30, 'mediation settled': 45 });
    expect(stages(found).mediation).toEqual(['30', '45', -15]);
    expect(found.refusals).toEqual([]);
  });

  it('are none where the document has none, and those of the period asked for', () => {
    expect(ask(read({ dimensions: DIMENSIONS, indicators: [FLOW] }))).toBe('no-data');
    const more = (at: string, value: number) =>
      block(at, { n: { D: [value] } }, { breakdown: { from: 'advice', to: 'settled' } });
    const dataset = read({
      dimensions: DIMENSIONS,
      indicators: [FLOW],
      data: [{ ...more('2024-01', 7), periods: ['2024-01', '2024-03'], values: { n: [[7, 9]] } }],
    });
    expect((ask(dataset, '2024-01') as Transitions).transitions[0]!.observation.value).toBe(7);
    expect((ask(dataset) as Transitions).transitions[0]!.observation.value).toBe(9);
  });
});

describe('a passage without an exact figure', () => {
  const without = (cell: Cell) => of({ ...COURSE, 'mediation arbitration': cell });

  for (const [name, letter] of [
    ['withheld', 'Q'],
    ['not reported', 'O'],
    ['not out yet', 'Y'],
  ] as const) {
    it(`has no width where it is ${name}, and its stages say at least`, () => {
      const found = without(letter);
      expect(passage(found, 'mediation arbitration')).toMatchObject({ drawn: false });
      expect(stages(found)).toMatchObject({
        mediation: ['60', '≥45', undefined],
        arbitration: ['≥0', undefined, undefined],
        advice: [undefined, '100', undefined],
      });
      expect(passage(found, 'mediation settled').share).toBeUndefined();
      expect(passage(found, 'advice settled').share).toBeDefined();
    });
  }

  it('has no width where it is a bound, and is neither a share nor shared', () => {
    const found = of(COURSE, {
      observations: [
        row({
          value: 30,
          qualifier: 'more-than',
          raw: '30余件',
          breakdown: {
            from: 'mediation',
            to: 'arbitration',
          },
        }),
      ],
    });
    expect(passage(found, 'mediation arbitration')).toMatchObject({ drawn: false });
    expect(passage(found, 'mediation arbitration').share).toBeUndefined();
    expect(stages(found).mediation).toEqual(['60', '>75', undefined]);
    expect(stages(found).arbitration).toEqual(['>30', undefined, undefined]);
  });

  /** The passage from mediation to arbitration, and the one to advice, of which nothing else is. */
  const twice = (one: object, other: object) =>
    of(COURSE, {
      observations: [
        row({ ...one, breakdown: { from: 'mediation', to: 'arbitration' } } as Parameters<
          typeof row
        >[0]),
        row({ ...other, breakdown: { from: 'mediation', to: 'advice' } } as Parameters<
          typeof row
        >[0]),
      ],
    });

  it('is added as a bound alone, and beside another one, or as an estimate beside what lacks, not at all', () => {
    const more = { value: 30, qualifier: 'more-than', raw: '30余件' };
    const about = { value: 30, qualifier: 'about', raw: '约30件' };
    const withheld = { value: null, status: 'Q' };
    expect(stages(twice(about, { value: 5 })).mediation).toEqual(['60', '≈80', undefined]);
    expect(stages(twice(more, withheld)).mediation).toEqual(['60', '>75', undefined]);
    expect(stages(twice(more, more)).mediation).toEqual(['60', '≥45', undefined]);
    expect(stages(twice(about, withheld)).mediation).toEqual(['60', '≥45', undefined]);
  });

  it('leaves the sums exact where it cannot exist', () => {
    expect(stages(without('M')).mediation).toEqual(['60', '45', 15]);
  });

  it('makes no sum and no balance where none of the parts can exist', () => {
    const found = of({ 'advice mediation': 'M', 'advice settled': 40, 'mediation settled': 45 });
    const { entered, left, stays } = found.stages.find(({ id }) => id === 'mediation')!;
    expect(entered?.leftOut.map(({ status }) => status)).toEqual([['M']]);
    expect(entered?.qualifier).not.toBe('exact');
    expect(left).toMatchObject({ value: 45, qualifier: 'exact', leftOut: [] });
    expect(stays).toBeUndefined();
    expect(passage(found, 'advice settled').share).toMatchObject({ printed: 100 });
  });

  it('has no width where it is a counted zero, which leaves the sums exact', () => {
    const found = without(0);
    expect(passage(found, 'mediation arbitration')).toMatchObject({ drawn: false });
    expect(stages(found).mediation).toEqual(['60', '45', 15]);
  });

  it('has no width where it follows another definition', () => {
    const found = of(COURSE, {
      observations: [
        row({
          value: 12,
          definition: 'other',
          breakdown: {
            from: 'mediation',
            to: 'arbitration',
          },
        }),
      ],
    });
    expect(passage(found, 'mediation arbitration')).toMatchObject({ drawn: false });
    expect(stages(found).mediation).toEqual(['60', '≥45', undefined]);
  });

  it('makes its stages a lower bound where it leaves some regions out', () => {
    const part = (from: string, to: string, cells: Record<string, Cell[]>) =>
      block('2024-03', { n: cells }, { breakdown: { from, to } });
    const found = ask(
      read({
        dimensions: DIMENSIONS,
        indicators: [FLOW],
        data: [
          part('advice', 'mediation', {
            A: [10],
            B: [20],
            C: [30],
          }),
          part('mediation', 'settled', {
            A: [5],
            B: [6],
            C: ['O'],
          }),
        ],
      }),
    ) as Transitions;
    expect(stages(found).mediation?.[0]).toBe('60');
    expect(stages(found).mediation?.[1]).toMatch(/^≥/);
  });
});

describe('passages that are not drawn', () => {
  const refusals = (more: object, cells: Record<string, Cell> = COURSE) =>
    of(cells, { indicators: [indicator('n', { unit: 'case', aggregation: SUM, ...more })] });

  it('are those of what does not flow, or does not add up over categories', () => {
    const rate = { kind: 'ratio', unit: 'percent' };
    for (const more of [
      { kind: 'stock' },
      { kind: 'distinct-count' },
      rate,
      { aggregation: { region: 'sum', time: 'sum' } },
      { aggregation: { ...SUM, category: 'none' } },
    ]) {
      const found = refusals(more);
      expect(found.refusals, JSON.stringify(more)).toEqual(['not-flow']);
      expect(found.stages.every(({ entered, left }) => !entered && !left)).toBe(true);
      expect(found.transitions.every(({ share }) => !share)).toBe(true);
    }
  });

  it('are those with a negative figure', () => {
    expect(of({ ...COURSE, 'mediation arbitration': -3 }).refusals).toEqual(['negative']);
  });

  it('are those that run in a circle, which is named', () => {
    const found = of({ ...COURSE, 'mediation arbitration': 5, 'arbitration advice': 2 });
    expect(found.refusals).toEqual(['circle']);
    expect(found.circle.map(({ id }) => id)).toEqual([
      'advice',
      'mediation',
      'arbitration',
      'advice',
    ]);
    expect(stages(found).mediation).toEqual(['60', '50', 10]);
  });

  it('are those of a stage that leads to itself', () => {
    const found = of({ ...COURSE, 'mediation mediation': 5 });
    expect(found.circle.map(({ id }) => id)).toEqual(['mediation', 'mediation']);
  });

  it('are those of which none is exact', () => {
    expect(of({ 'advice mediation': 'Q', 'mediation settled': 0 }).refusals).toEqual([
      'nothing-exact',
    ]);
  });

  it('take two ways to one stage for no circle', () => {
    expect(of({ ...COURSE, 'advice arbitration': 3, 'mediation arbitration': 5 }).circle).toEqual(
      [],
    );
  });
});
