import { describe, expect, it } from 'vitest';
import { stockFlow } from '../../../src/core/derive/stock-flow.js';
import { block, indicator, read, type Cell } from '../../support/contract.js';

const ids = ['open', 'in', 'out', 'close'] as const;
const [opening, inflow, outflow, closing] = ids;
const account = indicator('c', { balance: { opening, inflow, outflow, closing } });
const indicators = [...ids.map((id) => indicator(id, { unit: 'case' })), account];

const months = (...rows: Cell[][]) => {
  const cells = ids.map((id, i) => [id, { D: rows.map((one) => one[i]!) }] as const);
  const dataset = read({ indicators, data: [block('2024-01', Object.fromEntries(cells))] });
  return stockFlow(dataset, account, 'D');
};

describe('a stock-flow account', () => {
  it('has a difference of zero in a month that balances', () => {
    expect(months([10, 5, 3, 12])).toMatchObject([
      { opening: 10, inflow: 5, outflow: 3, closing: 12, difference: 0 },
    ]);
  });

  it('keeps the difference of a month that does not, and spreads it nowhere', () => {
    const found = months([10, 5, 3, 14], [14, 0, 4, 10]);
    expect(found.map(({ difference }) => difference)).toEqual([2, 0]);
  });

  it('finds fractions that balance to balance', () => {
    expect(months([0.1, 0.2, 0, 0.3])[0]!.difference).toBeCloseTo(0, 9);
  });

  it('leaves out a month in which a side is missing or suppressed', () => {
    const found = months([10, 5, 3, 12], [12, 'O', 3, 12], [12, 1, 'Q', 'Q']);
    expect(found.map(({ period }) => period.code)).toEqual(['2024-01']);
  });

  it('is empty for an indicator without an account, and without data', () => {
    const dataset = read({ indicators });
    expect(stockFlow(dataset, indicators[0]!, 'D')).toEqual([]);
    expect(stockFlow(dataset, account, 'D')).toEqual([]);
    expect(stockFlow(dataset, account, 'X')).toEqual([]);
  });
});
