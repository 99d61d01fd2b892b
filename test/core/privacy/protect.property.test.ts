import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract, RegionItem } from '../../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../../src/core/model/dataset.js';
import { brief } from '../../../src/core/derive/brief.js';
import { rank } from '../../../src/core/derive/rank.js';
import { tableOverRegions, tableOverTime } from '../../../src/core/derive/tabulate.js';
import { lint } from '../../../src/core/lint/lint.js';
import { observationAt, type Question } from '../../../src/core/series/resolve.js';
import { en } from '../../../src/i18n/en.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { block, type Cell } from '../../../stories/documents/document.js';
import { read, series } from '../../support/dataset.js';
import { determined, type Equation } from '../../support/elimination.js';

const NOW = Date.parse('2025-01-15T00:00:00+08:00');
const MONTHS = 3;
const BELOW: Record<string, string[]> = { D: ['A', 'B'], A: ['A1', 'A2', 'A3'], B: ['B1', 'B2'] };
const LEAVES = ['A1', 'A2', 'A3', 'B1', 'B2'];
const ALL = ['D', 'A', 'B', ...LEAVES];
const items: RegionItem[] = ALL.map((id) => ({
  id,
  name: id,
  level: String(id.length),
  parent: ALL.find((other) => BELOW[other]?.includes(id)) ?? null,
}));

/** Leaf values are large primes, so that a figure never equals another one by chance. */
const PRIMES = [
  10007, 20011, 30011, 40009, 50021, 60013, 70001, 80021, 90001, 100003, 110017, 120011, 130003,
  140009, 150001,
];
const leaf = (id: string, month: number) => PRIMES[LEAVES.indexOf(id) * MONTHS + month]!;
const truth = (id: string, month: number): number =>
  BELOW[id]?.reduce((sum, below) => sum + truth(below, month), 0) ?? leaf(id, month);
const runningTruth = (id: string, month: number): number =>
  month < 0 ? 0 : runningTruth(id, month - 1) + truth(id, month);

const quarterTruth = (id: string) => runningTruth(id, MONTHS - 1);

interface Plan {
  /** Places of the suppressed leaf values. */
  hidden: number[];
  /** Whether running totals, and the quarter, are published as well. */
  running: boolean;
  quarter: boolean;
  /** Totals that the document does not give. */
  unpublished: string[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  hidden: fc.uniqueArray(fc.nat(LEAVES.length * MONTHS - 1), { minLength: 1, maxLength: 6 }),
  running: fc.boolean(),
  quarter: fc.boolean(),
  unpublished: fc.subarray(['A', 'B']),
});

function build({ hidden, running, quarter, unpublished }: Plan) {
  const months = [...Array(MONTHS).keys()];
  const isHidden = (id: string, month: number) =>
    hidden.includes(LEAVES.indexOf(id) * MONTHS + month);
  const given = ALL.filter((id) => !unpublished.includes(id));
  const rows = (of: (id: string, month: number) => Cell, at = months) =>
    Object.fromEntries(given.map((id) => [id, at.map((month) => of(id, month))]));
  const single = rows((id, month) => (isHidden(id, month) ? 'Q' : truth(id, month)));
  const data = [block('2024-01', { n: single })];
  if (running) data.push(block('2024-01', { n: rows(runningTruth) }, { accumulation: 'ytd' }));
  if (quarter) data.push(block('2024-Q1', { n: rows(quarterTruth, [0]) }));
  const document: Partial<Contract> = { regions: { items }, data };
  return { dataset: read(document), isHidden, months };
}

type Kind = 'month' | 'ytd' | 'quarter';

const ASKED: Record<Kind, Partial<Question>> = {
  month: { accumulation: 'period', frequency: 'M' },
  ytd: { accumulation: 'ytd', frequency: 'M' },
  quarter: { accumulation: 'period', frequency: 'Q' },
};

/** The value shown, or undefined where there is none. */
function shown(dataset: Dataset, id: string, month: number, kind: Kind = 'month') {
  const found = observationAt(series(dataset, 'n', id, ASKED[kind]), month);
  return found.qualifier === 'exact' ? (found.value ?? undefined) : undefined;
}

const cellName = (id: string, month: number, kind: Kind = 'month') => `${id} ${month} ${kind}`;

/** What a reader with a pencil can write down about the cells that are not shown. */
function equations(dataset: Dataset, { running, quarter }: Plan): Equation[] {
  const found: Equation[] = [];
  const add = (...terms: [sign: number, id: string, month: number, kind?: Kind][]) => {
    const unknown = terms.filter(([, ...cell]) => shown(dataset, ...cell) === undefined);
    const named = unknown.map(([sign, ...cell]) => [cellName(...cell), sign] as const);
    if (named.length > 0) found.push(new Map(named));
  };
  const families = (month: number, kind: Kind) => {
    for (const [id, below] of Object.entries(BELOW)) {
      add(
        [1, id, month, kind],
        ...below.map((one): [number, string, number, Kind] => [-1, one, month, kind]),
      );
    }
  };
  for (let month = 0; month < MONTHS; month++) {
    families(month, 'month');
    if (!running) continue;
    families(month, 'ytd');
    for (const id of ALL) {
      if (month === 0) add([1, id, 0, 'ytd'], [-1, id, 0]);
      else add([1, id, month, 'ytd'], [-1, id, month - 1, 'ytd'], [-1, id, month]);
    }
  }
  if (quarter) {
    families(0, 'quarter');
    for (const id of ALL) add([1, id, 0, 'quarter'], [-1, id, 0], [-1, id, 1], [-1, id, 2]);
  }
  return found;
}

/** Every number that the product says about the indicator, in both languages. */
function everythingSaid(dataset: Dataset): Set<string> {
  const lines: string[] = [];
  for (const words of [zh, en]) {
    const say = new Speaker(words, dataset);
    const describe = (observation: Parameters<Speaker['describe']>[0]) =>
      lines.push(say.describe(observation), say.value(observation));
    for (const id of ALL) {
      for (const accumulation of ['period', 'ytd'] as const) {
        const one = series(dataset, 'n', id, { accumulation });
        for (let i = 0; i < one.axis.count; i++) describe(observationAt(one, i));
        for (const row of tableOverTime([one]).cells)
          for (const cell of row) if (cell) describe(cell);
        if (one.axis.count > 0) {
          const period = one.axis.period(one.axis.count - 1);
          const question = { indicator: 'n', region: id, accumulation };
          lines.push(say.paragraph(brief(dataset, question, { period })));
          const { children } = dataset.regions.get(id)!;
          for (const row of rank(dataset, question, children, period)?.rows ?? []) {
            describe(row.observation);
          }
          const table = tableOverRegions(dataset, [one.indicator], children, period);
          for (const row of table.cells) for (const cell of row) if (cell) describe(cell);
        }
      }
    }
  }
  return new Set(lines.join('\n').replaceAll(',', '').match(/\d+/g));
}

/** The suppressed figures that are shown, or that follow from what is shown. */
function givenAway(plan: Plan): string[] {
  const { dataset, isHidden, months } = build(plan);
  const known = determined(equations(dataset, plan));
  const cells = LEAVES.flatMap((id) => months.map((month) => [id, month] as const));
  return cells.flatMap(([id, month]) => {
    if (!isHidden(id, month)) return [];
    const open = shown(dataset, id, month) !== undefined;
    const name = cellName(id, month);
    return open || known.has(name) ? [name] : [];
  });
}

/** Running totals without the total of a street: no sum gives a month away, several do. */
const SEVERAL_SUMS: Plan = {
  hidden: [7, 9, 0, 8],
  running: true,
  quarter: false,
  unpublished: ['B'],
};

describe('after a document has been read', () => {
  it('no suppressed figure can be computed from those that remain', () => {
    fc.assert(
      fc.property(plan, (document) => {
        expect(givenAway(document)).toEqual([]);
      }),
      {
        numRuns: 200,
        examples: [
          [{ hidden: [0, 5], running: true, quarter: true, unpublished: [] }],
          [SEVERAL_SUMS],
        ],
      },
    );
  });

  it('the check before publishing finds nothing more that several sums give away', () => {
    fc.assert(
      fc.property(plan, (document) => {
        const { dataset } = build(document);
        const named = lint(dataset, NOW).filter(({ code }) => code === 'recoverable-together');
        expect(named).toEqual([]);
      }),
      { numRuns: 200, examples: [[SEVERAL_SUMS]] },
    );
  });

  it('no suppressed figure stands in any series, table, ranking, brief or spoken text', () => {
    fc.assert(
      fc.property(plan, (document) => {
        const { dataset, isHidden, months } = build(document);
        const said = everythingSaid(dataset);
        for (const id of LEAVES) {
          for (const month of months) {
            if (isHidden(id, month)) expect(said.has(String(truth(id, month)))).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what has nothing to do with a suppressed figure is still shown', () => {
    const { dataset } = build({ hidden: [0], running: false, quarter: false, unpublished: [] });
    const open = ALL.filter((id) => shown(dataset, id, 1) !== undefined);
    expect(open).toEqual(ALL);
    expect(ALL.filter((id) => shown(dataset, id, 0) === undefined)).toHaveLength(2);
  });
});

describe('the check itself', () => {
  it('finds what two equations give away together', () => {
    const both = [
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      new Map([
        ['a', 1],
        ['b', -1],
      ]),
      new Map([
        ['c', 1],
        ['d', 1],
      ]),
    ];
    expect([...determined(both)].sort()).toEqual(['a', 'b']);
  });
});
