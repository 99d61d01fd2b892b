let whole: Intl.PluralRules | undefined;
let broken: Intl.PluralRules | undefined;

/**
 * Whether English says a number in the singular: 1 and nothing else, neither 0 nor 1.0. The rules are started
 * when a sentence first counts something.
 */
export function isOne(count: string | number | undefined): boolean {
  const isBroken = typeof count === 'string' && count.includes('.');
  const rules = isBroken
    ? (broken ??= new Intl.PluralRules('en', { minimumFractionDigits: 1 }))
    : (whole ??= new Intl.PluralRules('en'));
  return rules.select(Number(count)) === 'one';
}

/** A number of things in English: 1 row, 2 rows, 3 categories. */
export const counted = (
  count: string | number | undefined,
  one: string,
  many = `${one}s`,
): string => `${count} ${isOne(count) ? one : many}`;
