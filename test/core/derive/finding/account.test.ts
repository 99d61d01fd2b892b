import { describe, expect, it } from 'vitest';
import { movedInYear } from '../../../../src/core/derive/finding/account.js';
import type { YearAccount } from '../../../../src/core/derive/stock-flow.js';
import type { Observation } from '../../../../src/core/series/resolve.js';
import { period } from '../../../support/dataset.js';

const stock = (...status: Observation['status']) => ({ status }) as Observation;

const account = (
  opening: number,
  closing: number,
  difference = 0,
  ends: YearAccount['ends'] = [stock(), stock('P')],
): YearAccount => ({
  ends,
  first: period('2024-01'),
  last: period('2024-03'),
  opening,
  inflow: 5,
  outflow: 5 + opening - closing,
  closing,
  difference,
  preliminary: false,
});

describe('the finding of the account of a stock', () => {
  it('is whether it has grown or fallen since the year began', () => {
    expect(movedInYear(account(10, 12))).toBe('grows');
    expect(movedInYear(account(12, 10))).toBe('falls');
  });

  it('is none where it is what it was, does not balance, or is of part of the months', () => {
    expect(movedInYear(account(10, 10))).toBeUndefined();
    expect(movedInYear(account(10, 12, 1))).toBeUndefined();
    expect(movedInYear(undefined)).toBeUndefined();
  });

  it('is none where one of its ends is not sure', () => {
    expect(movedInYear(account(10, 12, 0, [stock(), stock('U')]))).toBeUndefined();
    expect(movedInYear(account(10, 12, 0, [stock('V'), stock()]))).toBeUndefined();
  });
});
