/*
 * Arithmetic in decimals. Figures are written in decimal notation and held as binary fractions, in which
 * 0.1 + 0.2 is a little more than 0.3. Whatever is added, subtracted, multiplied or divided here is the
 * answer of decimal arithmetic, so that the answer may be compared with `<` and `===`, and printed.
 *
 * A figure has 15 significant digits, as many as a double keeps of any decimal number. A sum and a
 * difference have the decimals of their terms; what a quotient leaves after its 15th digit is rounded
 * away, and nothing that is computed from it pretends to more.
 */

/** The powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** So many decimals a shift by a power of ten can be trusted with. */
const MOST_DECIMALS = POWERS.length - 1;

/** A decimal number below this is exact when it is shifted to a whole one. */
const SHIFTABLE = 2 ** 51;

const SIGNIFICANT_DIGITS = 15;

/** Noise lies behind the fourth decimal; numbers with fewer may have more digits: sums of money in cents. */
const FEWEST_NOISY_DECIMALS = 4;

/** A number as whole digits: 1.25 is 125 with two decimals, 1e30 is 1 with −30. */
interface Digits {
  digits: bigint;
  decimals: number;
}

function digitsOf(value: number): Digits {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

const numberOf = ({ digits, decimals }: Digits): number => Number(`${digits}e${-decimals}`);

// Literals such as 10n are refused by tools that read ES2019, for which the classic script is made.
const [NONE, ONE, TEN] = [0, 1, 10].map(BigInt) as [bigint, bigint, bigint];

const tens = (exponent: number): bigint => TEN ** BigInt(exponent);

/** The nearest whole number; of two the one further from zero, so that −x is as far as x. */
const toWhole = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/** The value with its decimal point moved to the right, to the left where `places` is negative. */
export function shift(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** True where a number is written with so many decimals at most; false for one too great to tell of. */
export function hasDecimals(value: number, most: number): boolean {
  const power = POWERS[most];
  if (power === undefined) return false;
  const shifted = value * power;
  return Math.abs(shifted) < SHIFTABLE && Math.round(shifted) / power === value;
}

/** The decimals that a number is written with: 0 for 12, 2 for 1.25, 8 for 2.5e-7. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const shifted = value * POWERS[decimals]!;
    if (Math.abs(shifted) >= SHIFTABLE) break;
    if (Math.round(shifted) / POWERS[decimals]! === value) return decimals;
  }
  return Math.max(0, digitsOf(value).decimals);
}

/** The decimals up to the 15th significant digit of a number that is not zero. */
const significantDecimals = (value: number): number =>
  SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));

/**
 * A number without the noise of binary fractions: 0.3 for 0.30000000000000004. Whole numbers, and those
 * of a hundred thousand million and more, stay as they are; −0 is 0.
 */
export function settled(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value + 0;
  const decimals = significantDecimals(value);
  if (decimals < FEWEST_NOISY_DECIMALS) return value;
  if (decimals > MOST_DECIMALS) return Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return toWhole(value * POWERS[decimals]!) / POWERS[decimals]!;
}

/** The decimals that a sum may have: a term that fills its 15 digits has been rounded at its last one. */
function trustedDecimals(values: readonly number[]): number {
  let trusted = Infinity;
  for (const value of values) {
    if (Number.isInteger(value)) continue;
    const last = significantDecimals(value);
    if (last >= FEWEST_NOISY_DECIMALS && decimalsOf(value) >= last) {
      trusted = Math.min(trusted, last);
    }
  }
  return trusted;
}

function exactSum(values: readonly number[]): number {
  const terms = values.map(digitsOf);
  const decimals = Math.max(...terms.map((term) => term.decimals));
  let digits = NONE;
  for (const term of terms) digits += term.digits * tens(decimals - term.decimals);
  return numberOf({ digits, decimals });
}

/** The sum of decimal numbers, exact as long as a double can hold it; 0 of none, NaN where one is. */
export function sum(values: readonly number[]): number {
  let [total, size, decimals] = [0, 0, 0];
  for (const value of values) {
    total += value;
    size += Math.abs(value);
    if (!Number.isInteger(value)) decimals = Math.max(decimals, decimalsOf(value));
  }
  if (!Number.isFinite(size)) return total;
  if (decimals === 0 && size <= Number.MAX_SAFE_INTEGER) return total;
  const power = POWERS[decimals] ?? Infinity;
  if (size * power >= SHIFTABLE) total = exactSum(values);
  else {
    let shifted = 0;
    for (const value of values) shifted += Math.round(value * power);
    total = shifted / power;
  }
  const trusted = decimals < FEWEST_NOISY_DECIMALS ? Infinity : trustedDecimals(values);
  if (decimals <= trusted) return total;
  return shift(toWhole(shift(total, trusted)), -trusted) + 0;
}

/** `from` less `taken`, exact in decimals: 0.3 − 0.1 is 0.2, 1000000.1 − 1000000 is 0.1. */
export function difference(from: number, taken: number): number {
  return sum([from, -taken]);
}

/** The product of two decimal numbers: 3 × 0.1 is 0.3. */
export function product(a: number, b: number): number {
  const plain = a * b;
  if (!Number.isFinite(plain)) return plain;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.abs(plain) <= Number.MAX_SAFE_INTEGER) {
    return plain + 0;
  }
  const [one, other] = [digitsOf(a), digitsOf(b)];
  const digits = one.digits * other.digits;
  return settled(numberOf({ digits, decimals: one.decimals + other.decimals }));
}

/**
 * `part` ÷ `whole` × `factor`, to 15 significant digits: 570 of 1000, times 100, is 57. The product is
 * made before the division. NaN or infinite where the whole is zero.
 */
export function quotient(part: number, whole: number, factor = 1): number {
  const plain = (part * factor) / whole;
  if (!Number.isFinite(plain) || part === 0) return plain + 0;
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const power = POWERS[decimals] ?? Infinity;
  const largest = Math.max(Math.abs(part * factor), Math.abs(whole), Math.abs(part));
  if (Number.isInteger(factor) && largest * power < SHIFTABLE) {
    return settled((Math.round(part * power) * factor) / Math.round(whole * power));
  }
  return settled(exactQuotient(digitsOf(part), digitsOf(whole), digitsOf(factor)));
}

function exactQuotient(part: Digits, whole: Digits, factor: Digits): number {
  const dividend = part.digits * factor.digits;
  const divisor = whole.digits;
  // Five digits more than count, and one that says whether the division goes on.
  const lacking = String(divisor).length - String(dividend).length + SIGNIFICANT_DIGITS + 5;
  const more = Math.max(0, lacking);
  const digits = (dividend * tens(more)) / divisor;
  const goesOn = digits * divisor !== dividend * tens(more);
  const last = goesOn ? (digits < NONE ? -ONE : ONE) : NONE;
  const decimals = part.decimals + factor.decimals - whole.decimals + more;
  return numberOf({ digits: digits * TEN + last, decimals: decimals + 1 });
}
