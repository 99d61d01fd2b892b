import type { IndicatorItem } from '../contract/contract.generated.js';
import { hasDecimals, shift } from './decimal.js';

type Rounded = Pick<IndicatorItem, 'decimals' | 'rounding' | 'unit' | 'kind'>;

/** True for what is high or low, and not much or little: rates and means. */
export const isRate = ({ unit, kind }: Pick<Rounded, 'unit' | 'kind'>): boolean =>
  unit === 'percent' || kind === 'ratio' || kind === 'mean-duration';

/** The decimals that an indicator prints: its own, else 1 for rates and means, else 0. */
export function usualDecimals(rule: Rounded): number {
  return rule.decimals ?? (isRate(rule) ? 1 : 0);
}

/** The value at so many decimals, by the indicator's rule: half-up (away from zero) or cut off. */
export function round(value: number, decimals: number, rule: Rounded['rounding']): number {
  // Most figures are written as they are printed, and a page rounds thousands of them. Never −0.
  if (hasDecimals(value, decimals)) return value + 0;
  // Shifting in decimal notation avoids 1.005 × 100 = 100.49999….
  const shifted = shift(Math.abs(value), decimals);
  // Beyond that, numbers are written with an exponent and have no decimals to lose.
  if (!(shifted < 1e21)) return Number(value.toFixed(decimals));
  const whole = rule === 'truncate' ? Math.floor(shifted) : Math.round(shifted);
  // Never −0, which would print a sign.
  return whole === 0 ? 0 : Math.sign(value) * shift(whole, -decimals);
}

/** So many decimals at most keep a small value from being printed as zero. */
const SMALLEST = 15;

/**
 * A value as it is printed. It gets more decimals than usual where rounding would carry it across a
 * line that it has not crossed: 94.96 at one decimal would read 95.0 beside ≥95, so it gets two; and
 * where it would read zero and is none (RULES.md, rules 9 and 15).
 */
export function printed(
  value: number,
  rule: Rounded,
  lines: readonly number[] = [],
): { printed: number; decimals: number } {
  const usual = usualDecimals(rule);
  let decimals = usual;
  const at = () => round(value, decimals, rule.rounding);
  const crosses = (line: number) =>
    value !== line && Math.sign(at() - line) !== Math.sign(value - line);
  const vanishes = () => value !== 0 && at() === 0;
  const misleads = () =>
    (decimals < usual + 6 && lines.some(crosses)) || (decimals < SMALLEST && vanishes());
  while (misleads()) decimals++;
  return { printed: at(), decimals };
}
