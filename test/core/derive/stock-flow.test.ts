import { describe, expect, it } from 'vitest';
import { accountPeriods, stockFlow, yearAccount } from '../../../src/core/derive/stock-flow.js';
import { parsePeriod } from '../../../src/core/time/period.js';
import { block, indicator, type Cell } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

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

  it('leaves out a month in which a side is only a bound', () => {
    const stated = { region: 'D', period: '2024-01', qualifier: 'more-than', raw: '余' } as const;
    const dataset = read({
      indicators,
      observations: ids.map((id) => ({ ...stated, indicator: id, value: 5 })),
    });
    expect(stockFlow(dataset, account, 'D')).toEqual([]);
  });

  it('keeps what each side of every period is, also of one that has no account', () => {
    const dataset = read({
      indicators,
      data: [
        block('2024-01', {
          open: { D: [10, 12, 12] },
          in: { D: [[5, 'P'], 'O', 4] },
          out: { D: [3, 3, 'M'] },
          close: { D: [12, 12, 14] },
        }),
      ],
    });
    const found = accountPeriods(dataset, account, 'D');
    expect(found.map(({ flow }) => flow?.difference)).toEqual([0, undefined, undefined]);
    const [first, second, third] = found.map(({ sides }) => sides);
    expect([first!.inflow!.status, first!.outflow!.status]).toEqual([['P'], []]);
    expect([second!.inflow!.status, second!.closing!.value]).toEqual([['O'], 12]);
    expect(third!.outflow!.status).toEqual(['M']);
  });

  it('tells a withheld side by no other three', () => {
    for (const hidden of ids) {
      const dataset = read({
        indicators,
        data: [
          block(
            '2024-01',
            Object.fromEntries(
              ids.map((id, i) => [id, { D: [id === hidden ? 'Q' : [10, 5, 3, 12][i]!] }]),
            ),
          ),
        ],
      });
      const [only] = accountPeriods(dataset, account, 'D');
      const known = Object.values(only!.sides).filter((side) => side?.value != null);
      expect(known.length, hidden).toBeLessThan(3);
    }
  });

  it('is empty for an indicator without an account, and without data', () => {
    const dataset = read({ indicators });
    expect(stockFlow(dataset, indicators[0]!, 'D')).toEqual([]);
    expect(stockFlow(dataset, account, 'D')).toEqual([]);
    expect(stockFlow(dataset, account, 'X')).toEqual([]);
  });
});

describe('the account of a year', () => {
  const year = [
    [10, 5, 3, 12],
    [12, 4, 6, 10],
    [10, 7, 2, 15],
  ];
  const march = parsePeriod('2024-03')!;

  it('takes the opening stock of January and the closing stock of the last month', () => {
    expect(yearAccount(months(...year), march)).toMatchObject({
      opening: 10,
      inflow: 16,
      outflow: 11,
      closing: 15,
      difference: 0,
    });
    expect(yearAccount(months(...year), parsePeriod('2024-02')!)).toMatchObject({ closing: 10 });
  });

  it('is not made of part of the months', () => {
    expect(yearAccount(months(year[0]!, [12, 'O', 6, 10], year[2]!), march)).toBeUndefined();
    expect(yearAccount(months(...year).slice(1), march)).toBeUndefined();
    expect(yearAccount([], march)).toBeUndefined();
  });

  it('does not balance where one of its months does not, and is provisional with any of them', () => {
    const found = yearAccount(months(year[0]!, [12, 4, 6, 11], [[11, 'P'], 7, 2, 16]), march);
    expect(found).toMatchObject({ difference: 1, preliminary: true });
  });
});
