import type { ReadStatistics } from '../../../src/convert/statistics/read.js';

/** A sheet of a read file as its texts: the head, then a row each; '' for a blank cell. */
export function textsOf({ workbook }: ReadStatistics, sheet = 0): string[][] {
  const width = workbook.sheets[sheet]!.rows[0]!.length;
  return workbook.sheets[sheet]!.rows.map((row) =>
    Array.from({ length: width }, (_, i) => row[i]?.text ?? ''),
  );
}

/** What the columns of a table hold, by their heads. */
export const holdsOf = ({ mapping }: ReadStatistics, table = 0): Record<string, string> =>
  Object.fromEntries(
    mapping.tables[table]!.columns.map(({ header, holds, attribute }) => [
      header,
      attribute ? `${holds} ${attribute}` : holds,
    ]),
  );

export const codesOf = ({ problems }: ReadStatistics): string[] => problems.map(({ code }) => code);
