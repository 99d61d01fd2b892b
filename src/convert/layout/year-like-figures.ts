import type { Item, RowForm } from './row.js';

const YEAR = /^(?:19|20)\d\d$/;
/** A column of years, by its head. */
const OF_YEARS = /年$|年[份度]|[时日]期|时间|\byears?\b|\bdates?\b|\bperiods?\b/i;

/**
 * The items of a row of names and figures each of which looks like a year, with these as the numbers that they are;
 * undefined where the row is none. 2,043 persons below 人数 are no further line of the head, as 2023 below
 * 增加值 would be: there the corner is blank or merged, or the years go on by one or are all the same.
 */
export function yearLikeFigures(row: RowForm, rowAbove: () => RowForm): Item[] | undefined {
  const { kind, items, isBelow } = row;
  if (kind !== 'words' || isBelow || items[0]?.form !== 'text') return undefined;
  const isYear = ({ form, text }: Item) => form === 'time' && YEAR.test(text);
  const years = items.filter(isYear);
  if (years.length === 0) return undefined;
  const above = rowAbove();
  if (above.kind !== 'words' && above.kind !== 'data') return undefined;
  const over = (item: Item) =>
    above.items.find(({ column, wide }) => column === item.column && wide === item.wide);
  if (over(items[0])?.form !== 'text') return undefined;
  const heads = years.map(over);
  if (heads.some((head) => !head || OF_YEARS.test(head.text))) return undefined;
  const isUnderNames = above.kind === 'words' && heads.every((head) => head!.form === 'text');
  if (isUnderNames && isCourse(years.map(({ text }) => Number(text)))) return undefined;
  // Below other figures a row of words and years may begin another table.
  const isAlike = heads.every((head) => head!.form === 'number' && YEAR.test(head!.text));
  if (above.kind === 'data' && !isAlike) return undefined;
  return items.map((item) => (isYear(item) ? { ...item, form: 'number' } : item));
}

/** Several years that go on by one, or are all the same. */
function isCourse(years: readonly number[]): boolean {
  const [first = NaN, second] = years;
  if (second === undefined) return false;
  const step = second - first;
  return (step === 0 || step === 1) && years.every((year, i) => year === first + i * step);
}
