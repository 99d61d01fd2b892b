import { cellsOf, proofOf, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import type { Held } from './label-holds.js';
import { labelsOf, textsOf } from './seen-label.js';
import type { SeenTable, TableKind } from './seen-table.js';

/** Asks for the time of tables that say nothing of it, or only a month without its year. */
export function askPeriod(
  { tables }: TableKind,
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
  at: string,
  desk: Desk,
): void {
  const hasColumn = sets.some((set) => held.get(set)?.holds === 'period');
  const dated = sets.filter(({ periods }) => periods.length > 0);
  const values = sets.filter((set) => held.get(set) === undefined);
  const isYearless = (text: string) => !/(?:19|20)\d\d|\d\d年/.test(text);
  const lacks = tables.filter(({ time }) => {
    if (time.period) return false;
    if (dated.length > 0 && values.every(({ periods }) => periods.length > 0))
      return time.year === '' && dated.some(({ periods }) => periods.some(isYearless));
    if (hasColumn) return time.year === '' && yearlessRows(sets, held);
    return true;
  });
  const [first] = lacks as SeenTable[];
  if (!first) return;
  const [value] = values;
  desk.asked.add({
    code: 'period',
    at: `${at}/meaning/period`,
    place: { file: first.workbook.name, sheet: first.sheet.name },
    count: lacks.length,
    text: first.layout.title || first.sheet.name,
    options: [],
    proof: value ? proofOf(cellsOf(value)) : [],
  });
}

function yearlessRows(
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
): boolean {
  const column = sets.find((set) => held.get(set)?.holds === 'period');
  return (
    column !== undefined &&
    textsOf(labelsOf(column)).some((text) => !/(?:19|20)\d\d|\d\d年/.test(text))
  );
}
