import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/core/contract/contract.generated.js';
import { overTime } from '../../../src/core/derive/over-time.js';
import { stockFlow, yearAccount } from '../../../src/core/derive/stock-flow.js';
import { parsePeriod } from '../../../src/core/time/period.js';
import { admitted, qualifierOfSum } from '../../../src/core/contract/qualifier.js';
import { observationAt } from '../../../src/core/series/resolve.js';
import { block, indicator, rate, type Cell } from '../../../stories/documents/document.js';
import { read, series } from '../../support/dataset.js';

const STREETS = ['A', 'B', 'C'];
const MONTHS = 3;
const QUARTER = parsePeriod('2024-Q1')!;
const count = fc.integer({ min: 0, max: 1_000_000 });
const matrix = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.array(value, { minLength: MONTHS, maxLength: MONTHS }), {
    minLength: STREETS.length,
    maxLength: STREETS.length,
  });
const rows = (values: Cell[][]) =>
  Object.fromEntries(STREETS.map((id, i) => [id, values[i]!] as const));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const numbers = (cells: readonly Cell[]) =>
  cells.filter((one): one is number => typeof one === 'number');

describe('over any data', () => {
  it('a total is the sum of its parts, or a lower bound that says how many it holds', () => {
    const cell = fc.oneof({ weight: 4, arbitrary: count as fc.Arbitrary<Cell> }, fc.constant('O'));
    fc.assert(
      fc.property(matrix(cell), (values) => {
        const dataset = read({
          indicators: [indicator('n')],
          data: [block('2024-01', { n: rows(values) })],
        });
        const total = series(dataset, 'n');
        for (let month = 0; month < MONTHS; month++) {
          const known = numbers(values.map((one) => one[month]!));
          const found = observationAt(total, month);
          expect(found.value).toBe(known.length > 0 ? sum(known) : null);
          if (known.length === 0) continue;
          const whole = known.length === STREETS.length;
          expect(found.qualifier).toBe(whole ? 'exact' : 'at-least');
          expect(found.reported).toEqual(whole ? undefined : [known.length, STREETS.length]);
        }
      }),
    );
  });

  it('a rate is Σ numerator ÷ Σ denominator, between the lowest and the highest of its parts', () => {
    const pair = fc
      .tuple(fc.integer({ min: 100, max: 100_000 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }))
      .map(([whole, share]) => [Math.round(whole * share), whole] as const);
    fc.assert(
      fc.property(matrix(pair), (values) => {
        const side = (at: 0 | 1) => rows(values.map((row) => row.map((one) => one[at])));
        const dataset = read({
          indicators: [rate('r', 'n', 'd'), indicator('n'), indicator('d')],
          data: [block('2024-01', { n: side(0), d: side(1) })],
        });
        for (let month = 0; month < MONTHS; month++) {
          const parts = values.map((row) => row[month]!);
          const wanted = (100 * sum(parts.map(([n]) => n))) / sum(parts.map(([, d]) => d));
          const found = observationAt(series(dataset, 'r'), month).value!;
          expect(found).toBeCloseTo(wanted, 9);
          const single = parts.map(([n, d]) => (100 * n) / d);
          expect(found).toBeGreaterThanOrEqual(Math.min(...single) - 1e-9);
          expect(found).toBeLessThanOrEqual(Math.max(...single) + 1e-9);
        }
      }),
    );
  });

  it('a quarter is the sum of its months, and a lower bound while one is missing', () => {
    const cell = fc.oneof({ weight: 4, arbitrary: count as fc.Arbitrary<Cell> }, fc.constant('O'));
    fc.assert(
      fc.property(
        fc
          .array(cell, { minLength: MONTHS, maxLength: MONTHS })
          .filter((all) => numbers(all).length > 0),
        (cells) => {
          const dataset = read({
            indicators: [indicator('n')],
            data: [block('2024-01', { n: { D: cells } })],
          });
          const found = overTime(dataset, series(dataset, 'n'), QUARTER)!;
          expect(found.value).toBe(sum(numbers(cells)));
          const whole = numbers(cells).length === MONTHS;
          expect(found.qualifier).toBe(whole ? 'exact' : 'at-least');
        },
      ),
    );
  });

  it('a year so far is its opening, what came and went, and its closing, or says what is off', () => {
    const ids = ['open', 'in', 'out', 'close'] as const;
    const [opening, inflow, outflow, closing] = ids;
    const account = indicator('c', { balance: { opening, inflow, outflow, closing } });
    const indicators = [...ids.map((id) => indicator(id, { unit: 'case' })), account];
    const month = fc.tuple(count, count, fc.constantFrom(0, 0, 0, 1, -7));
    fc.assert(
      fc.property(count, fc.array(month, { minLength: 1, maxLength: 12 }), (first, flows) => {
        let stock = first;
        const cells = {
          open: [] as Cell[],
          in: [] as Cell[],
          out: [] as Cell[],
          close: [] as Cell[],
        };
        for (const [came, went, slip] of flows) {
          cells.open.push(stock);
          cells.in.push(came);
          cells.out.push(went);
          stock += came - went + slip;
          cells.close.push(stock);
        }
        const figures = Object.fromEntries(ids.map((id) => [id, { D: cells[id] }]));
        const dataset = read({ indicators, data: [block('2024-01', figures)] });
        const all = stockFlow(dataset, account, 'D');
        const found = yearAccount(all, all[all.length - 1]!.period)!;
        expect(found.opening).toBe(first);
        expect(found.closing).toBe(stock);
        expect(found.difference).toBe(sum(flows.map(([, , slip]) => slip)));
        expect(found.opening + found.inflow - found.outflow + found.difference).toBe(stock);
      }),
    );
  });

  it('a sum of bounds admits every sum of what the bounds admit, in any order', () => {
    const words: Qualifier[] = [
      'exact',
      'all',
      'at-least',
      'more-than',
      'about',
      'nearly',
      'at-most',
    ];
    const qualifier = fc.constantFrom(...words);
    const bounded = fc.tuple(count, qualifier);
    fc.assert(
      fc.property(bounded, bounded, fc.nat(1000), fc.nat(1000), ([a, p], [b, q], i, j) => {
        const of = qualifierOfSum(p, q);
        expect(qualifierOfSum(q, p) === undefined).toBe(of === undefined);
        if (!of) return;
        const inside = (value: number, word: Qualifier, step: number) => {
          const { low, high } = admitted(value, word);
          return Math.min(high, Math.max(low, value + (low === -Infinity ? -step : step)));
        };
        const { low, high } = admitted(a + b, of);
        const total = inside(a, p, i) + inside(b, q, j);
        expect(total).toBeGreaterThanOrEqual(low);
        expect(total).toBeLessThanOrEqual(high);
      }),
    );
  });
});
