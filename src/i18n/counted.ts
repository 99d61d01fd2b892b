/** A number of things in English: 1 row, 2 rows. */
export const counted = (count: string | number | undefined, one: string): string =>
  `${count} ${Number(count) === 1 ? one : `${one}s`}`;
