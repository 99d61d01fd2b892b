import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { VALUELESS } from '../../../src/core/contract/status.js';
import type { Dataset } from '../../../src/core/model/dataset.js';
import { gridId, type Grid } from '../../../src/core/model/grid.js';
import { isWithheld } from '../../../src/core/privacy/cell.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../../src/core/series/resolve.js';
import { sliceOf } from '../../../src/core/slice/slice.js';
import { traced } from '../../../src/core/slice/traced.js';
import { ALL } from '../../../stories/documents/all.js';
import {
  block,
  contract,
  indicator,
  rate,
  row,
  type Cell,
} from '../../../stories/documents/document.js';
import { DATASETS, broken, document, text } from '../../support/files.js';

const EVERYTHING = { looked: 'all', regions: 'all' } as const;

/** A document read, and read again from its slice. */
function twice(whole: Contract, scope: Parameters<typeof sliceOf>[2] = EVERYTHING) {
  const { dataset } = parseDocument(whole);
  const slice = sliceOf(whole, dataset!, scope);
  const written = JSON.stringify(slice);
  const again = parseDocument(JSON.parse(written));
  return { dataset: dataset!, slice, written, again: again.dataset!, problems: again.problems };
}

/** All that a grid states, by region and period. */
function cellsOf(grid: Grid): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [region, at] of grid.rows) {
    for (let column = 0; column < grid.axis.count; column++) {
      const index = at * grid.axis.count + column;
      if (!grid.flags[index]) continue;
      const { qualifier, note, definition } = grid.details.get(index) ?? {};
      const value = [grid.values[index], grid.flags[index], qualifier, note, definition];
      cells.set(`${region} ${grid.axis.period(column).code}`, value);
    }
  }
  return cells;
}

const gridsOf = ({ grids }: Dataset) =>
  new Map([...grids.values()].flat().map((grid) => [gridId(grid), grid]));

const withheldOf = (dataset: Dataset) =>
  [...gridsOf(dataset)].flatMap(([id, grid]) =>
    [...grid.rows].flatMap(([region, at]) =>
      Array.from({ length: grid.axis.count }, (_, i) => at * grid.axis.count + i)
        .filter((index) => isWithheld({ grid, region, index }))
        .map((index) => `${id} ${region} ${grid.axis.period(index % grid.axis.count).code}`),
    ),
  );

describe('a slice of all that there is', () => {
  const documents: [string, Contract][] = [
    ...DATASETS.map((name): [string, Contract] => [name, document(name)]),
    ...ALL.map((one, i): [string, Contract] => [`${one.dataset.id} ${i}`, one]),
  ];
  it.each(documents)('reads as the document itself does: %s', (_name, whole) => {
    const { dataset, again, problems } = twice(whole);
    const before = parseDocument(whole).problems.map(({ code }) => code);
    expect(problems.map(({ code }) => code).filter((code) => !before.includes(code))).toEqual([]);
    const [old, next] = [gridsOf(dataset), gridsOf(again)];
    expect([...next.keys()].sort()).toEqual([...old.keys()].sort());
    for (const [id, grid] of old) expect(cellsOf(next.get(id)!), id).toEqual(cellsOf(grid));
    expect(again.indicators).toEqual(dataset.indicators);
    expect(again.regions).toEqual(dataset.regions);
    expect(again.targets).toEqual(dataset.targets);
    expect(again.programmes).toEqual(dataset.programmes);
    expect(again.items).toEqual(dataset.items);
    expect(again.breaks).toEqual(dataset.breaks);
  });

  it('keeps the order in which an indicator states its frequencies and categories', () => {
    for (const name of DATASETS) {
      const { dataset, again } = twice(document(name));
      for (const [id, grids] of dataset.grids) {
        expect(again.grids.get(id)!.map(gridId), id).toEqual(grids.map(gridId));
      }
    }
  });

  it.each(broken.filter((name) => name.endsWith('.json')))(
    'is a document without a fault of its figures, made of one with: %s',
    (name) => {
      let parsed: unknown;
      try {
        parsed = JSON.parse(text(`broken/${name}`));
      } catch {
        return;
      }
      const { dataset } = parseDocument(parsed);
      if (!dataset) return;
      const slice = sliceOf(parsed as Contract, dataset, EVERYTHING);
      const { dataset: again } = parseDocument(JSON.parse(JSON.stringify(slice)));
      expect(again).toBeDefined();
      expect(new Set(withheldOf(again!))).toEqual(new Set(withheldOf(dataset)));
    },
  );
});

describe('what is withheld', () => {
  /** Figures that no other one equals by chance. */
  const PRIMES = [
    10007, 20011, 30011, 40009, 50021, 60013, 70001, 80021, 90001, 100003, 110017, 120011,
  ];
  const LEAVES = ['A1', 'A2', 'B', 'C'];
  const plan = fc.record({
    hidden: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 5 }),
    yearly: fc.boolean(),
    asRows: fc.boolean(),
    confidential: fc.boolean(),
  });

  function build({
    hidden,
    yearly,
    asRows,
    confidential,
  }: typeof plan extends fc.Arbitrary<infer P> ? P : never) {
    const leaf = (id: string, month: number) => PRIMES[LEAVES.indexOf(id) * 3 + month]!;
    const truth = (id: string, month: number): number =>
      ({ D: ['A', 'B', 'C'], A: ['A1', 'A2'] })[id]?.reduce(
        (sum: number, one: string) => sum + truth(one, month),
        0,
      ) ?? leaf(id, month);
    const isHidden = (id: string, month: number) => hidden.includes(LEAVES.indexOf(id) * 3 + month);
    const places = ['D', 'A', 'A1', 'A2', 'B', 'C'];
    const months: Record<string, Cell[]> = {};
    for (const id of places) {
      months[id] = [0, 1, 2].map((month) => (isHidden(id, month) ? 'Q' : truth(id, month)));
    }
    const data = [block('2024-01', { n: months })];
    if (confidential) {
      data[0]!.conf = { n: { C: data[0]!.status?.n?.Q ?? [] } };
      delete data[0]!.status;
    }
    if (yearly) {
      const sum = (id: string) => [0, 1, 2].reduce((total, month) => total + truth(id, month), 0);
      data.push(block('2024-Q1', { n: Object.fromEntries(places.map((id) => [id, [sum(id)]])) }));
    }
    const observations = asRows
      ? places.map((region) => row({ region, period: '2024', value: 999_983, raw: '999983' }))
      : [];
    const whole = contract({ data, observations });
    if (confidential) whole.dataset.suppression = { threshold: 5 };
    return {
      whole,
      secrets: LEAVES.flatMap((id) =>
        [0, 1, 2].filter((m) => isHidden(id, m)).map((m) => leaf(id, m)),
      ),
    };
  }

  it('is not in the text of a slice, nor is what the page hides for its sake, and its marks stay', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const { whole, secrets } = build(given);
        const { dataset, again, written, problems } = twice(whole);
        for (const secret of secrets) expect(written).not.toMatch(new RegExp(`\\b${secret}\\b`));
        // What protect hid beside is marked, not left out.
        expect(withheldOf(again)).toEqual(expect.arrayContaining(withheldOf(dataset)));
        expect(problems.filter(({ code }) => code === 'recoverable-cell')).toEqual([]);
        for (const [id, grid] of gridsOf(dataset)) {
          const next = gridsOf(again).get(id)!;
          for (const [cell, stated] of cellsOf(grid)) {
            const [, flags] = stated as number[];
            if (flags! & VALUELESS) expect(cellsOf(next).get(cell), cell).toEqual(stated);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not come back by a published change of the figure before or after', () => {
    const figures = block(['2023-03', '2024-03'], { n: { D: [400, 'Q'] } });
    const changes = [
      { indicator: 'n', region: 'D', period: '2024-03', basis: 'year-on-year' as const, value: 3 },
      { indicator: 'n', region: 'D', period: '2023-03', basis: 'year-on-year' as const, value: 4 },
    ];
    const { slice } = twice(contract({ data: [figures], changes }));
    expect(slice.changes).toEqual([changes[1]]);
    const base = block(['2023-03', '2024-03'], { n: { D: ['Q', 400] } });
    expect(twice(contract({ data: [base], changes })).slice.changes).toBeUndefined();
  });

  it('are the parts of a rate that would point at single persons', () => {
    const whole = contract({
      indicators: [indicator('n'), rate('r', 'n', 'n')],
      observations: [
        row({ indicator: 'r', value: 99.97, numerator: 3239, denominator: 3240, raw: '99.97%' }),
      ],
    });
    const { written, again } = twice(whole);
    expect(written).not.toMatch(/3239|3240|99\.97/);
    expect(observationAt(seriesOf(again, { indicator: 'r', region: 'D' })!, 0)).toMatchObject({
      value: null,
      status: ['Q'],
    });
  });
});

describe('a slice of what has been looked at', () => {
  const whole = contract({
    indicators: [indicator('n'), indicator('m'), rate('r', 'n', 'm'), indicator('other')],
    sources: [
      { id: 's', title: 'S' },
      { id: 't', title: 'T' },
    ],
    data: [
      block('2024-01', { n: { A: [1], B: [2] }, m: { A: [10], B: [20] } }, { source: 's' }),
      block('2024-01', { other: { A: [7], B: [8] } }, { source: 't' }),
    ],
    targets: [
      { indicator: 'r', comparator: 'ge', value: 5 },
      { indicator: 'other', comparator: 'ge', value: 5 },
    ],
    breaks: [
      { indicators: ['other'], period: '2024-01', text: 'x' },
      { indicators: ['n', 'other'], period: '2024-01', text: 'y' },
    ],
    programmes: [{ id: 'p', name: 'P', indicators: ['other'] }],
  });
  const { dataset } = parseDocument(whole);

  it('holds a rate with what it is made of, what judges it and its sources, and no other indicator', () => {
    const { dataset: watched, looked } = traced(dataset!);
    observationAt(seriesOf(watched, { indicator: 'r', region: 'A' })!, 0);
    const slice = sliceOf(whole, dataset!, { looked, regions: 'all' });
    expect(slice.indicators.map(({ id }) => id)).toEqual(['n', 'm', 'r']);
    expect(slice.targets).toEqual([whole.targets![0]]);
    expect(slice.breaks).toEqual([{ indicators: ['n'], period: '2024-01', text: 'y' }]);
    expect(slice.sources?.map(({ id }) => id)).toEqual(['s']);
    expect(slice.programmes).toBeUndefined();
    const { dataset: again, problems } = parseDocument(slice);
    expect(problems).toEqual([]);
    const question = { indicator: 'r', region: 'A' };
    expect(observationAt(seriesOf(again!, question)!, 0)).toEqual(
      observationAt(seriesOf(dataset!, question)!, 0),
    );
  });

  it('holds lists that were looked at, and the entries of the indicators that they name', () => {
    const { dataset: watched, looked } = traced(dataset!);
    expect(watched.programmes.size).toBe(1);
    const slice = sliceOf(whole, dataset!, { looked, regions: 'all' });
    expect(slice.programmes).toEqual(whole.programmes);
    expect(slice.indicators.map(({ id }) => id)).toContain('other');
    expect(slice.data).toBeUndefined();
    expect(parseDocument(slice).problems).toEqual([]);
  });

  it('holds the figures of the regions of its scope, and every region by name', () => {
    const { dataset: watched, looked } = traced(dataset!);
    observationAt(seriesOf(watched, { indicator: 'n', region: 'A' })!, 0);
    const slice = sliceOf(whole, dataset!, { looked, regions: new Set(['A']) });
    expect(slice.data?.map(({ regions }) => regions)).toEqual([['A']]);
    expect(slice.regions).toEqual(whole.regions);
  });

  it('keeps all regions of an indicator that falls below zero, for a sum of some would say less', () => {
    const signed = contract({ data: [block('2024-01', { n: { A: [-1], B: [2] } })] });
    const { dataset: own } = parseDocument(signed);
    const { dataset: watched, looked } = traced(own!);
    observationAt(seriesOf(watched, { indicator: 'n', region: 'A' })!, 0);
    const slice = sliceOf(signed, own!, { looked, regions: new Set(['A']) });
    expect(slice.data?.[0]?.regions).toEqual(['A', 'B']);
  });
});
