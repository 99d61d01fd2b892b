/*
 * The room `names`: what a name in an office's table is. A place, by the list of divisions or by an earlier
 * contract; an indicator, by the catalogue. What is only near to a name is offered, never taken.
 */

/** A region as a contract names it. */
export interface NamedRegion {
  /** The id in a contract: the official code, or what an earlier contract calls it. */
  readonly id: string;
  readonly name: string;
  /** Of the list: province, city, district (all of the county level), street (and town), community. */
  readonly level: string;
  /** The id of the region that it lies in. */
  readonly parent?: string;
  readonly code?: string;
}

/** The digits of a code that name a level: 2 province, 4 city, 6 county, 9 street, 12 community. */
const LENGTHS = [2, 4, 6, 9, 12];

/**
 * The code of a division in the form that contracts use, GB/T 2260 with six digits down to the county, 9 for
 * a street, 12 for a community: 330105000000 is 330105, 3301 is 330100. Undefined where a text is no code.
 */
export function divisionCode(text: string): string | undefined {
  if (!/^[1-9]\d+$/.test(text) || ![...LENGTHS].includes(text.length)) return undefined;
  const digits = text.padEnd(12, '0');
  if (digits.endsWith('000000')) return digits.slice(0, 6);
  return digits.endsWith('000') ? digits.slice(0, 9) : digits;
}
