import { describe, expect, it } from 'vitest';
import { unitedUpdates, updatesIn, withoutWithheld } from '../../../src/core/derive/updates.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const STREETS = new Set(['A', 'B']);

/** The rate r of n over d in the streets A and B from January 2024. */
const rates = (n: Record<string, Cell[]>, d: Record<string, Cell[]>) =>
  read({
    indicators: [
      indicator('n'),
      indicator('d', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
      rate('r', 'n', 'd'),
    ],
    data: [block('2024-01', { n, d })],
  });
const D = { A: [100, 100], B: [100, 100] };

/** `indicator: regions` of what was updated. */
const told = (
  before: ReturnType<typeof read>,
  after: ReturnType<typeof read>,
  regions: ReadonlySet<string> = STREETS,
) => [...updatesIn(before, after, regions)].map(([id, where]) => `${id}: ${[...where].join(' ')}`);

describe('what an update has changed', () => {
  const before = rates({ A: [50, 60], B: [70, 80] }, D);

  it('is the indicator and the rate that is computed from it, where they changed', () => {
    expect(told(before, rates({ A: [50, 61], B: [70, 80] }, D))).toEqual(['n: A', 'r: A']);
  });

  it('is nothing where nothing changed, or elsewhere than on the wall', () => {
    expect(told(before, rates({ A: [50, 60], B: [70, 80] }, D))).toEqual([]);
    const after = rates({ A: [50, 61], B: [70, 80] }, D);
    expect(told(before, after, new Set(['B']))).toEqual([]);
  });

  it('is not a rate whose parts changed and which stayed the same', () => {
    const after = rates({ A: [50, 30], B: [70, 80] }, { A: [100, 50], B: [100, 100] });
    expect(told(before, after)).toEqual(['n: A', 'd: A']);
  });

  it('is never what is withheld now, nor a rate that would tell of it', () => {
    const after = rates({ A: [50, 'Q'], B: [70, 'Q'] }, { A: [100, 90], B: [100, 100] });
    expect(told(before, after)).toEqual(['d: A']);
  });

  it('is no older figure either where the last one is withheld', () => {
    const withheld = (first: number) =>
      rates({ A: [first, 'Q'], B: [70, 'Q'] }, { A: [100, 100], B: [100, 100] });
    expect(told(withheld(50), withheld(51))).not.toContain('n: A');
  });

  it('is never a rate that is not shown because it is of too few persons', () => {
    const printed = (numerator: number, denominator: number) => {
      const parts = { numerator, denominator };
      return read({
        indicators: [indicator('n'), indicator('d'), rate('r', 'n', 'd')],
        observations: [row({ indicator: 'r', region: 'A', ...parts })],
      });
    };
    expect(told(printed(50, 100), printed(60, 100))).toEqual(['r: A']);
    expect(told(printed(50, 100), printed(1, 3))).toEqual([]);
    const shown = updatesIn(printed(50, 100), printed(60, 100), STREETS);
    expect(withoutWithheld(shown, printed(1, 3)).size).toBe(0);
  });

  it('is a bound only where the bound moves', () => {
    const bound = (numerator: number) =>
      read({
        indicators: [
          indicator('n'),
          indicator('d', { kind: 'stock', aggregation: { region: 'sum', time: 'last' } }),
          rate('r', 'n', 'd'),
        ],
        observations: [row({ indicator: 'r', value: null, numerator, denominator: 3240 })],
      });
    expect(told(bound(3239), bound(3238), new Set(['D']))).toEqual([]);
    expect(told(bound(3000), bound(3001), new Set(['D']))).toEqual(['r: D']);
  });

  it('of several updates is all that each has changed, without what is withheld since', () => {
    const later = rates({ A: [50, 61], B: [70, 80] }, D);
    const all = unitedUpdates([
      updatesIn(before, later, STREETS),
      updatesIn(later, rates({ A: [50, 61], B: [70, 81] }, D), STREETS),
    ]);
    const listed = (updated: typeof all) =>
      [...updated].map(([id, where]) => `${id}: ${[...where].join(' ')}`);
    expect(listed(all)).toEqual(['n: A B', 'r: A B']);
    const withheld = rates({ A: [50, 'Q'], B: [70, 81] }, D);
    expect(listed(withoutWithheld(all, withheld))).toEqual(['n: B', 'r: B']);
  });
});
