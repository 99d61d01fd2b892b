import type { Observation } from './series.js';

/**
 * The value of a figure as a file holds it, which means nothing where there is none: every digit that was stated or
 * added up, and of a quotient, whose digits need not end, those that are printed.
 */
export function filedValue({
  value,
  printed,
  numerator,
  summed,
  indicator,
  row,
}: Observation): number {
  const isQuotient = numerator !== undefined || (summed && indicator.ratio !== undefined);
  return isQuotient && row?.value == null ? printed : (value ?? printed);
}
