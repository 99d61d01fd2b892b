/**
 * A number without loss: a whole number over another one. Figures are taken as they are written, so
 * 0.1 is one tenth; nothing that is worked out from them has noise of binary fractions.
 */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

const abs = (n: bigint) => (n < 0n ? -n : n);

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [abs(over), abs(under)];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = under < 0n ? -a : a;
  return a === 0n ? { over: 0n, under: 1n } : { over: over / divisor, under: under / divisor };
}

export const ZERO: Fraction = { over: 0n, under: 1n };

/** The fraction that a number of a document is written as. */
export function fraction(written: number): Fraction {
  const [digits = '0', exponent = '0'] = String(written).toLowerCase().split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  return shift >= 0
    ? reduced(over * 10n ** BigInt(shift), 1n)
    : reduced(over, 10n ** BigInt(-shift));
}

export const plus = (a: Fraction, b: Fraction) =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Fraction, b: Fraction) => plus(a, { over: -b.over, under: b.under });

export const times = (a: Fraction, b: Fraction) => reduced(a.over * b.over, a.under * b.under);

/** `b` is not zero. */
export const by = (a: Fraction, b: Fraction) => reduced(a.over * b.under, a.under * b.over);

/** -1, 0 or 1: whether `a` is below, like or above `b`. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export const sum = (terms: readonly Fraction[]) => terms.reduce(plus, ZERO);

/** The value at so many decimals: half of the last place away from zero, or cut off. */
export function rounded(value: Fraction, decimals: number, cut: boolean): Fraction {
  const scale = 10n ** BigInt(decimals);
  const over = abs(value.over) * scale;
  const places = cut ? over / value.under : (2n * over + value.under) / (2n * value.under);
  return reduced(value.over < 0n ? -places : places, scale);
}

/** The number nearest to a fraction, to seventeen significant digits. */
export function numberOf({ over, under }: Fraction): number {
  const whole = abs(over) / under;
  let rest = abs(over) % under;
  let text = String(whole);
  let significant = whole > 0n ? text.length : 0;
  if (rest > 0n) text += '.';
  while (rest > 0n && significant < 20) {
    rest *= 10n;
    const digit = rest / under;
    rest %= under;
    text += String(digit);
    if (significant > 0 || digit > 0n) significant++;
  }
  return over < 0n ? -Number(text) : Number(text);
}

/** A fraction at so many decimals, as figures write it: `-1,234.50` without the commas. */
export function decimalText(value: Fraction, decimals: number): string {
  const scaled = times(rounded(value, decimals, false), {
    over: 10n ** BigInt(decimals),
    under: 1n,
  });
  const digits = String(abs(scaled.over)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals > 0 ? `${whole}.${digits.slice(-decimals)}` : whole;
  return scaled.over < 0n ? `-${text}` : text;
}
