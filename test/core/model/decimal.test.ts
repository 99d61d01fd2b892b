import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  difference,
  product,
  quotient,
  settled,
  shift,
  sum,
} from '../../../src/core/model/decimal.js';

/** A decimal number as it is written, and as whole digits of the same number of decimals. */
interface Written {
  digits: bigint;
  decimals: number;
  value: number;
}

/** Any decimal number of at most so many digits, from 1e-12 to 1e14. */
const written = (most: number): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.integer({ min: -(10 ** most), max: 10 ** most }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, decimals]) => ({
      digits: BigInt(digits),
      decimals,
      value: Number(`${digits}e-${decimals}`) + 0,
    }));

/** The double that a JSON file would hold for so many units of so many decimals. */
const read = (digits: bigint, decimals: number) => Number(`${digits}e-${decimals}`) + 0;

const aligned = ({ digits, decimals }: Written, to: number) =>
  digits * 10n ** BigInt(to - decimals);

describe('decimal arithmetic', () => {
  it('gives the answers of the decimals that are written, where binary fractions do not', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum(Array<number>(10).fill(0.1))).toBe(1);
    expect(difference(0.3, 0.1)).toBe(0.2);
    expect(difference(1000000.1, 1000000)).toBe(0.1);
    expect(difference(58.3, 57.1)).toBe(1.2);
    expect(product(3, 0.1)).toBe(0.3);
    expect(quotient(570, 1000, 100)).toBe(57);
    expect(quotient(0.57, 1, 100)).toBe(57);
    expect(quotient(29, 100, 100)).toBe(29);
    expect(quotient(3, 1000, 1000)).toBe(3);
  });

  it('adds and subtracts any decimals of up to 14 digits exactly', () => {
    fc.assert(
      fc.property(fc.array(written(9), { minLength: 1, maxLength: 12 }), (terms) => {
        const decimals = Math.max(...terms.map((term) => term.decimals));
        const exact = terms.reduce((total, term) => total + aligned(term, decimals), 0n);
        const values = terms.map(({ value }) => value);
        expect(sum(values)).toBe(read(exact, decimals));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(written(14), written(14), (a, b) => {
        const decimals = Math.max(a.decimals, b.decimals);
        const exact = aligned(a, decimals) - aligned(b, decimals);
        expect(difference(a.value, b.value)).toBe(read(exact, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('multiplies exactly what has no more than 15 digits', () => {
    fc.assert(
      fc.property(written(7), written(7), (a, b) => {
        expect(product(a.value, b.value)).toBe(read(a.digits * b.digits, a.decimals + b.decimals));
      }),
    );
  });

  it('gives back the factor of a product that it divides', () => {
    fc.assert(
      fc.property(written(6), written(6), fc.constantFrom(1, 100, 1000, 10000), (a, b, factor) => {
        fc.pre(b.digits !== 0n);
        const part = read(a.digits * b.digits, a.decimals + b.decimals);
        expect(quotient(part, b.value, factor)).toBe(read(a.digits * BigInt(factor), a.decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('divides to the 15th significant digit, as long division does', () => {
    const count = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(count, count, fc.constantFrom(1, 100, 1000), (part, whole, factor) => {
        const shifted = (BigInt(part) * BigInt(factor) * 10n ** 30n) / BigInt(whole);
        const exact = Number(`${shifted}e-30`);
        const found = quotient(part, whole, factor);
        if (found < 1e11) expect(found).toBe(Number(found.toPrecision(15)));
        // Half a unit of the 15th digit, and what a double may be off.
        expect(Math.abs(found / exact - 1)).toBeLessThan(5.3e-15);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of fractions: never more for a smaller part', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1_000_000 }), (a, b, whole) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(quotient(less, whole, 100)).toBeLessThanOrEqual(quotient(more, whole, 100));
      }),
    );
  });

  it('subtracts rates that never end to the digits that both have: 2/3 less 1/15 is 0.6', () => {
    expect(difference(quotient(2, 3, 100), quotient(1, 15, 100))).toBe(60);
    expect(difference(quotient(16, 15, 100), quotient(1, 15, 100))).toBe(100);
    expect(difference(quotient(23, 60, 100), quotient(1, 3, 100))).toBe(5);
  });

  it('treats figures below zero as those above it', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), written(14), (a, b, c) => {
        expect(quotient(-a, b, 100)).toBe(0 - quotient(a, b, 100));
        const third = quotient(a, b);
        expect(difference(third, c.value)).toBe(0 - difference(c.value, third));
        expect(product(-third, c.value)).toBe(0 - product(third, c.value));
      }),
    );
  });

  it('has no −0, whichever way it comes about', () => {
    const zeros = [
      sum([]),
      sum([-0]),
      sum([-0.1, 0.1]),
      difference(0, 0),
      difference(-0, 0),
      product(-1, 0),
      product(-0.5, 0),
      quotient(0, -3),
      quotient(-0, 3, 100),
      settled(-0),
    ];
    for (const zero of zeros) expect(zero).toBe(0);
  });

  it('passes on NaN and infinity, and divides by zero to no number', () => {
    expect(sum([1, NaN, 0.5])).toBeNaN();
    expect(difference(Infinity, 1.5)).toBe(Infinity);
    expect(product(NaN, 0.1)).toBeNaN();
    expect(quotient(0, 0)).toBeNaN();
    expect(quotient(1, 0)).toBe(Infinity);
    expect(quotient(NaN, 3)).toBeNaN();
  });

  it('is right for huge and for tiny numbers', () => {
    expect(sum([1e-7, 2e-7])).toBe(3e-7);
    expect(sum([1e300, 1, -1e300])).toBe(1);
    expect(sum([5e-324, 1e300, -1e300])).toBe(5e-324);
    expect(sum([9007199254740991, -1])).toBe(9007199254740990);
    expect(sum([12345678901234.56, 0.01])).toBe(12345678901234.57);
    expect(quotient(1e300, 1e299)).toBe(10);
    expect(quotient(3e-300, 1e-300)).toBe(3);
    expect(product(1e-200, 1e-200)).toBe(0);
    expect(product(1e200, 1e200)).toBe(Infinity);
  });

  it('takes the noise out of a number that comes with it, and leaves every other one alone', () => {
    expect(settled(0.30000000000000004)).toBe(0.3);
    expect(settled(56.99999999999999)).toBe(57);
    expect(settled(-1.4000000000000001)).toBe(-1.4);
    expect(settled(3 * 1e-12 + 4e-28)).toBe(3e-12);
    expect(settled(NaN)).toBeNaN();
    expect(settled(12345678901234.56)).toBe(12345678901234.56);
    fc.assert(
      fc.property(written(14), ({ value }) => {
        expect(settled(value)).toBe(value);
      }),
    );
  });

  it('knows how many decimals a number is written with', () => {
    expect([0, 12, 1.5, -1.25, 2.5e-7, 1e-30, 1e21, 0.30000000000000004].map(decimalsOf)).toEqual([
      0, 0, 1, 2, 8, 30, 0, 17,
    ]);
  });

  it('moves the decimal point without arithmetic, also of numbers with an exponent', () => {
    expect(shift(1.005, 2)).toBe(100.5);
    expect(shift(1.5e-7, 7)).toBe(1.5);
    expect(shift(12, -3)).toBe(0.012);
  });
});
