/** A column has names where it has no more different texts than this, and no more different numbers. */
const [MOST_TEXTS, MOST_NUMBERS] = [5_000, 500];

/** Rows that are kept whatever they say, and at most. */
const [FIRST_ROWS, MOST_ROWS] = [1_000, 60_000];

const NUMBER = /^[-+]?[\d.,]+%?$/;

/**
 * The rows of a long list that show all that occurs in it: the first ones, and each that has a text that no
 * row before had in that column. What a list means can be read of these.
 */
export class Digest {
  readonly rows: (readonly string[])[] = [];
  readonly #texts: Set<string>[] = [];
  readonly #numbers: Set<string>[] = [];

  add(rows: readonly (readonly string[])[]): void {
    for (const row of rows) {
      if (this.rows.length >= MOST_ROWS) return;
      const isNew = this.#hasNew(row);
      if (isNew || this.rows.length < FIRST_ROWS) this.rows.push(row);
    }
  }

  #hasNew(row: readonly string[]): boolean {
    let isNew = false;
    for (let column = 0; column < row.length; column++) {
      const field = row[column]!;
      const isNumber = NUMBER.test(field);
      const seen = ((isNumber ? this.#numbers : this.#texts)[column] ??= new Set());
      if (seen.has(field) || seen.size >= (isNumber ? MOST_NUMBERS : MOST_TEXTS)) continue;
      seen.add(field);
      isNew = true;
    }
    return isNew;
  }
}
