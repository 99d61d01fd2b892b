import { describe, expect, it } from 'vitest';
import type { BreakItem, Contract } from '../../../src/core/contract/contract.generated.js';
import { Flag } from '../../../src/core/contract/status.js';
import { block, indicator, rate, type Cell } from '../../../stories/documents/document.js';
import { read, series } from '../../support/dataset.js';

const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

/** The months of 2024 at which a series breaks. */
function breaksOf(id: string, more: Partial<Contract>, where: Partial<BreakItem> = {}): string[] {
  const breaks = [{ period: '2024-03', text: '口径改变', ...where }];
  const dataset = read({ indicators, breaks, ...more });
  const { axis, flags } = series(dataset, id);
  return [...flags].flatMap((flag, i) => (flag & Flag.B ? [axis.period(i).code] : []));
}

const months = (...cells: Cell[]) => ({
  data: [block('2024-01', { n: { D: cells }, d: { D: cells.map(() => 100) } })],
});

describe('a declared break', () => {
  it('lies at the first figure after it, in counts and in the rates made of them', () => {
    expect(breaksOf('n', months(10, 20, 30, 40))).toEqual(['2024-03']);
    expect(breaksOf('r', months(10, 20, 30, 40))).toEqual(['2024-03']);
  });

  it('holds for the indicators and regions that it names', () => {
    expect(breaksOf('n', months(10, 20, 30), { indicators: ['n'] })).toEqual(['2024-03']);
    expect(breaksOf('d', months(10, 20, 30), { indicators: ['n'] })).toEqual([]);
    expect(breaksOf('n', months(10, 20, 30), { regions: ['A'] })).toEqual([]);
  });

  it('holds for a rate that it names, though the document gives only its parts', () => {
    expect(breaksOf('r', months(10, 20, 30), { indicators: ['r'] })).toEqual(['2024-03']);
  });

  it('is no break where history was traced back', () => {
    expect(breaksOf('n', months(10, 20, 30), { backcast: true })).toEqual([]);
  });

  it('before the first or after the last figure is no break between figures', () => {
    expect(breaksOf('n', months(10, 20), { period: '2024-01' })).toEqual([]);
    expect(breaksOf('n', months(10, 20), { period: '2030-01' })).toEqual([]);
  });

  it('given as a year or a quarter lies at its first month', () => {
    const { data } = { data: [block('2023-11', { n: { D: [1, 2, 3, 4, 5, 6] } })] };
    expect(breaksOf('n', { data }, { period: '2024' })).toEqual(['2024-01']);
    expect(breaksOf('n', { data }, { period: '2024-Q2' })).toEqual(['2024-04']);
  });

  it('inside a period parts it from those before and after, for it is of both kinds', () => {
    const quarters = [block('2023-Q2', { n: { D: [1, 2, 3, 4] } })];
    expect(breaksOf('n', { data: quarters }, { period: '2023-08' })).toEqual([
      '2023-Q3',
      '2023-Q4',
    ]);
    expect(breaksOf('n', { data: quarters }, { period: '2023-07' })).toEqual(['2023-Q3']);
    const fiscal = [block(['2022-04/P12M', '2023-04/P12M'], { n: { D: [1, 2] } })];
    expect(breaksOf('n', { data: fiscal }, { period: '2023-07' })).toEqual(['2023-04/P12M']);
  });

  it('is kept where its own month is missing', () => {
    const flags = (cells: Cell[], id: string) => breaksOf(id, months(...cells));
    expect(flags([10, 20, 'O', 40], 'n').length).toBeGreaterThan(0);
    expect(flags([10, 20, 'O', 40], 'r').length).toBeGreaterThan(0);
  });
});
