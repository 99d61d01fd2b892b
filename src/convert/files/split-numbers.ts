/** Rows in which a comma within a number was taken for a separator: 1,234 without quotation marks. */
export interface SplitNumbers {
  /** The rows; such a one is a single text, so that nobody reads the halves of a number as two. */
  readonly rows: string[][];
  readonly count: number;
  /** The line of the first of them, and the number as it was meant. */
  readonly line: number;
  readonly text: string;
}

const HEAD_OF_NUMBER = /^\s*-?\d{1,3}$/;
const THOUSAND = /^\d{3}(?:\.\d+)?\s*$/;
const NUMBER = /^\s*[-+(]?\d[\d.%]*\)?\s*$/;

/** The rows that have more fields than the head, among them halves of a number; undefined where none has. */
export function splitNumbers(rows: readonly string[][]): SplitNumbers | undefined {
  const width = widthOfHead(rows);
  let found: Omit<SplitNumbers, 'rows'> | undefined;
  let line = 1;
  const kept = rows.map((row) => {
    const at = row.length > width ? halfOf(row) : -1;
    if (at >= 0) {
      const { count = 0, ...first } = found ?? {
        line,
        text: `${row[at]!.trim()},${row[at + 1]!.trim()}`,
      };
      found = { ...first, count: count + 1 };
    }
    line += 1 + linesWithin(row);
    return at < 0 ? row : [row.join(',')];
  });
  return found && { rows: kept, ...found };
}

/** Where a field and the next one can be halves of a number. */
function halfOf(row: readonly string[]): number {
  for (let i = 0; i + 1 < row.length; i++) {
    if (HEAD_OF_NUMBER.test(row[i]!) && THOUSAND.test(row[i + 1]!)) return i;
  }
  return -1;
}

/** Fields of the widest row of the head: the first row of several fields, and those below it without a number. */
function widthOfHead(rows: readonly string[][]): number {
  let width = 0;
  for (const row of rows) {
    if (row.length < 2) continue;
    if (width > 0 && row.some((field) => NUMBER.test(field))) break;
    width = Math.max(width, row.length);
  }
  return width;
}

/** Line ends within the fields of a row. */
function linesWithin(row: readonly string[]): number {
  let count = 0;
  for (const field of row) if (field.includes('\n')) count += field.split('\n').length - 1;
  return count;
}
