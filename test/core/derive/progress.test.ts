import { describe, expect, it } from 'vitest';
import type { Contract, TargetItem } from '../../../src/core/contract/contract.generated.js';
import { evenlyBy, progressOf } from '../../../src/core/derive/progress.js';
import { lint } from '../../../src/core/lint/lint.js';
import { judgementOf } from '../../../src/core/derive/target.js';
import { block, indicator, row, type Cell } from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';

/** The months of the case that this rule comes from: 8,861 by October. */
const YEAR = [655, 410, 1020, 988, 940, 1102, 870, 905, 960, 1011];
const OF_YEAR = { accumulation: 'ytd' as const };

const documentOf = (
  cells: Cell[],
  goal: Partial<TargetItem>,
  more: Partial<Contract> = {},
): Partial<Contract> => ({
  data: [block('2026-01', { n: { D: cells } })],
  targets: [{ indicator: 'n', comparator: 'ge', value: 9000, ...goal }],
  ...more,
});
const at = (document: Partial<Contract>, code: string, region = 'D') => {
  const dataset = read(document);
  return progressOf(dataset, figure(dataset, 'n', code, region));
};
const october = (goal: Partial<TargetItem>, cells: Cell[] = YEAR) =>
  at(documentOf(cells, goal), '2026-10');

describe('the goal of a year', () => {
  it('would have so much of it by now if it came evenly, as long as it is not due', () => {
    expect(evenlyBy(october(OF_YEAR)!)).toBeCloseTo(9000 * 0.833);
    const all = [...YEAR, 500, 600];
    expect(evenlyBy(at(documentOf(all, OF_YEAR), '2026-12')!)).toBeUndefined();
  });

  it.each<Partial<TargetItem>>([
    OF_YEAR,
    { frequency: 'A' },
    { validFrom: '2026-01', validTo: '2026-12' },
    { validTo: '2026' },
    { validTo: '2026-12' },
  ])(
    'is compared with the running total of the year, and not missed before its end: %o',
    (goal) => {
      expect(october(goal)).toMatchObject({
        verdict: 'pending',
        distance: -139,
        observation: { value: 8861, accumulation: 'ytd' },
        progress: { share: { printed: 98.5 }, elapsed: { printed: 83.3 } },
      });
    },
  );

  it('is compared with months added up where running totals are stated of earlier months alone', () => {
    const stated = block('2026-09', { n: { D: [7850] } }, { accumulation: 'ytd' });
    const document = documentOf(YEAR, OF_YEAR);
    document.data!.push(stated);
    expect(at(document, '2026-10')).toMatchObject({
      verdict: 'pending',
      observation: { value: 8861, accumulation: 'ytd' },
    });
    expect(at(document, '2026-09')).toMatchObject({ observation: { value: 7850 } });
  });

  it('is compared with no running total since January where its year begins in April', () => {
    const fiscal = { validFrom: '2026-04', validTo: '2027-03' };
    expect(october({ ...fiscal, ...OF_YEAR })).toBeUndefined();
    const codes = (goal: Partial<TargetItem>) =>
      lint(read(documentOf(YEAR, goal)), Date.parse('2026-11-15')).map(({ code }) => code);
    expect(codes({ ...fiscal, ...OF_YEAR })).toContain('target-fiscal');
    expect(codes(OF_YEAR)).not.toContain('target-fiscal');
    const unclear = october(fiscal)!;
    expect(unclear).toMatchObject({ verdict: 'unclear', observation: { value: 1011 } });
    expect(unclear.progress).toBeUndefined();
    expect(october({ validTo: '2026-06' })!.progress, 'a goal for June').toBeUndefined();
  });

  it('judges no single month', () => {
    const dataset = read(documentOf(YEAR, OF_YEAR));
    expect(judgementOf(dataset, figure(dataset, 'n', '2026-10'))).toBeUndefined();
  });

  it('is missed or met when the year is over, and may be met before', () => {
    const all = [...YEAR, 60, 70];
    expect(at(documentOf(all, OF_YEAR), '2026-12')).toMatchObject({
      verdict: 'missed',
      distance: -9,
    });
    expect(at(documentOf(all, OF_YEAR), '2026-12')!.progress!.elapsed).toBeUndefined();
    expect(at(documentOf(all, { ...OF_YEAR, value: 8991 }), '2026-12')!.verdict).toBe('met');
    expect(october({ ...OF_YEAR, value: 8861 })).toMatchObject({
      verdict: 'met',
      progress: { share: { printed: 100 } },
    });
  });

  it('is not printed as reached before it is', () => {
    const { share } = october({ ...OF_YEAR, value: 8863 })!.progress!;
    expect(share!.printed).toBeLessThan(100);
  });

  it('that is a limit is neither kept nor broken before the year is over', () => {
    const limit = { ...OF_YEAR, comparator: 'le' as const };
    expect(october(limit)).toMatchObject({ verdict: 'pending', distance: -139 });
    expect(october({ ...limit, value: 8000 })).toMatchObject({ verdict: 'pending', distance: 861 });
    const all = [...YEAR, 60, 70];
    expect(at(documentOf(all, limit), '2026-12')!.verdict).toBe('met');
    expect(at(documentOf(all, { ...limit, value: 8000 }), '2026-12')!.verdict).toBe('missed');
  });

  it('uses the running total that the document states', () => {
    const data = [
      block('2026-01', { n: { D: [10, 20] } }),
      block('2026-01', { n: { D: [10, 45] } }, OF_YEAR),
    ];
    const found = at({ ...documentOf([], { ...OF_YEAR, value: 90 }), data }, '2026-02');
    expect(found).toMatchObject({
      observation: { value: 45 },
      progress: { share: { printed: 50 } },
    });
  });

  it('is that of its own year', () => {
    const goals = (['2025', '2026'] as const).map((year, i): TargetItem => ({
      indicator: 'n',
      comparator: 'ge',
      value: i + 1,
      validTo: year,
    }));
    const data = [block('2025-12', { n: { D: [5, 7] } })];
    const document = { data, targets: goals };
    expect(at(document, '2025-12')!.target.value).toBe(1);
    expect(at(document, '2026-01')).toMatchObject({
      target: { value: 2 },
      observation: { value: 7 },
    });
    expect(at({ ...document, targets: goals.slice(0, 1) }, '2026-01')).toBeUndefined();
  });

  it('is compared with quarters, and with January and February in one, as with months', () => {
    const quarters = block('2026-Q1', { n: { D: [20, 25] } });
    const goal = { ...OF_YEAR, value: 90 };
    expect(at({ ...documentOf([], goal), data: [quarters] }, '2026-Q2')).toMatchObject({
      progress: { share: { printed: 50 }, elapsed: { printed: 50 } },
    });
    const merged = block(['2026-01/P2M', '2026-03'], { n: { D: [20, 25] } });
    expect(at({ ...documentOf([], goal), data: [merged] }, '2026-01/P2M')).toMatchObject({
      observation: { value: 20 },
      progress: { elapsed: { printed: 16.7 } },
    });
  });

  it('is reached at least so far where months are missing, and decided only where that decides it', () => {
    const gap = [...YEAR.slice(0, 3), 'O', ...YEAR.slice(4)];
    expect(october(OF_YEAR, gap)).toMatchObject({
      verdict: 'pending',
      observation: { qualifier: 'at-least', reported: [9, 10] },
    });
    const over = (value: number) =>
      at(documentOf([...gap, 60, 70], { ...OF_YEAR, value }), '2026-12')!.verdict;
    expect([over(9000), over(8000)]).toEqual(['unknown', 'met']);
  });

  it('says nothing of a total that a suppressed month closes', () => {
    const found = october(OF_YEAR, [...YEAR.slice(0, 3), 'Q', ...YEAR.slice(4)]);
    expect(found).toMatchObject({ verdict: 'unknown', observation: { value: null } });
    expect(found!.progress).toBeUndefined();
    expect(found!.distance).toBeUndefined();
  });

  it('is not compared where single periods cannot be added up, with the reason', () => {
    const indicators = [
      indicator('n', { kind: 'distinct-count', aggregation: { region: 'none', time: 'none' } }),
    ];
    expect(at(documentOf(YEAR, OF_YEAR, { indicators }), '2026-10')).toMatchObject({
      verdict: 'unknown',
      observation: { value: null, refusal: 'periods-not-additive' },
    });
  });

  it('judges the figure of a year as its total', () => {
    const data = [block('2025', { n: { D: [8900] } })];
    const years = { ...documentOf([], OF_YEAR), data };
    expect(at(years, '2025')).toMatchObject({ verdict: 'missed', distance: -100 });
  });

  it('for the half of a year is due at the half', () => {
    const half = { ...OF_YEAR, validFrom: '2026-01', validTo: '2026-06', value: 5200 };
    expect(at(documentOf(YEAR, half), '2026-03')!.progress!.elapsed!.printed).toBe(50);
    expect(at(documentOf(YEAR, half), '2026-06')!.verdict).toBe('missed');
  });
});

describe('a goal of each month', () => {
  it('judges each month, and no running total', () => {
    const each = { accumulation: 'period' as const, value: 1000 };
    expect(october(each)).toMatchObject({ verdict: 'met', observation: { value: 1011 } });
    const dataset = read(documentOf(YEAR, each));
    expect(progressOf(dataset, figure(dataset, 'n', '2026-10', 'D', OF_YEAR))).toBeUndefined();
  });

  it('of each quarter judges quarters, not the months beside them', () => {
    const data = [block('2026-01', { n: { D: [5, 6, 7] } }), block('2026-Q1', { n: { D: [18] } })];
    const document = { ...documentOf([], { frequency: 'Q', value: 20 }), data };
    const dataset = read(document);
    expect(progressOf(dataset, figure(dataset, 'n', '2026-03'))).toBeUndefined();
    const quarter = figure(dataset, 'n', '2026-Q1', 'D', { frequency: 'Q' });
    expect(progressOf(dataset, quarter)!.verdict).toBe('missed');
  });
});

describe('a goal that may be a month’s or a year’s', () => {
  it('judges nothing, neither before the year is over nor after', () => {
    for (const value of [900, 1100, 9000]) {
      expect(october({ value })!.verdict).toBe('unclear');
      const dataset = read(documentOf([...YEAR, 60, 70], { value }));
      expect(progressOf(dataset, figure(dataset, 'n', '2026-12'))!.verdict).toBe('unclear');
      expect(judgementOf(dataset, figure(dataset, 'n', '2026-12'))).toBeUndefined();
    }
  });

  it('far beyond every month stands beside the running total; near one, beside the month', () => {
    expect(october({ value: 9000 })).toMatchObject({
      observation: { value: 8861 },
      progress: { share: { printed: 98.5 } },
    });
    const near = october({ value: 1100 })!;
    expect(near.observation.value).toBe(1011);
    expect(near.progress).toBeUndefined();
  });
});

describe('the goal of a rate or a stock', () => {
  const indicators = [
    indicator('n', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
  ];
  const clubs = (goal: Partial<TargetItem>, code: string) =>
    at(documentOf([80, 85, 90, 92, 95, 97, 97, 98, 98, 99, 99, 99], goal, { indicators }), code);

  it.each<Partial<TargetItem>>([
    { value: 100, validTo: '2026' },
    { value: 100, validFrom: '2026-01', validTo: '2026-12' },
  ])('at the end of a year is pending until then: %o', (goal) => {
    expect(clubs(goal, '2026-03')).toMatchObject({ verdict: 'pending', distance: -10 });
    expect(clubs(goal, '2026-12')).toMatchObject({ verdict: 'missed', distance: -1 });
  });

  it('without a date, of each month, and a standard hold at any time', () => {
    for (const goal of [
      { value: 100 },
      { value: 100, accumulation: 'period' as const, validFrom: '2026', validTo: '2026' },
      { value: 100, kind: 'benchmark' as const, validFrom: '2026', validTo: '2026' },
    ]) {
      expect(clubs(goal, '2026-03')!.verdict).toBe('missed');
    }
  });
});

describe('a bound beside a line', () => {
  const judged = (qualifier: 'more-than' | 'at-least' | 'at-most' | 'nearly', goal: object) => {
    const observations = [row({ period: '2026-01', value: 30, qualifier, raw: '30' })];
    const target = { ...goal, accumulation: 'period' as const };
    return at(documentOf([], target, { data: [], observations }), '2026-01')!.verdict;
  };

  it('decides at its own end as its qualifier says', () => {
    const ge = { value: 30 };
    const le = { value: 30, comparator: 'le' };
    expect([judged('more-than', ge), judged('more-than', le)]).toEqual(['met', 'missed']);
    expect([judged('at-least', ge), judged('at-least', le)]).toEqual(['met', 'unknown']);
    expect([judged('at-most', ge), judged('at-most', le)]).toEqual(['unknown', 'met']);
    expect([judged('nearly', ge), judged('nearly', le)]).toEqual(['missed', 'met']);
  });
});
