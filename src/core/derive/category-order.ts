import type { DimensionItem, LocalizedText, UnitItem } from '../contract/contract.generated.js';

/** The languages of a name, in the order of the contract. */
const wordings = (name: LocalizedText): string[] =>
  typeof name === 'string' ? [name] : Object.values(name);

/** The first number of a name: 8 of 8—15天. */
const numberIn = (name: string): number | undefined => {
  const digits = /\d+(?:\.\d+)?/.exec(name);
  return digits ? Number(digits[0]) : undefined;
};

/** What is left over stands last, whatever its size. */
export const isOther = ({ id, name }: UnitItem): boolean =>
  /^others?$/i.test(id) || wordings(name).some((wording) => /^(?:其他|其它|other)/i.test(wording));

/**
 * True for a dimension whose categories have an order of their own, as age bands and lengths of time have:
 * their names count up as the document has them. Kinds and causes have none, so a picture may put the
 * largest first.
 */
export function hasOwnOrder({ categories }: DimensionItem): boolean {
  const counted = categories.filter((category) => !isOther(category));
  const numbers = counted.map(({ name }) => numberIn(wordings(name)[0] ?? ''));
  return (
    numbers.length > 1 &&
    numbers.every((number, i) => number !== undefined && (i === 0 || number >= numbers[i - 1]!)) &&
    numbers[numbers.length - 1] !== numbers[0]
  );
}
