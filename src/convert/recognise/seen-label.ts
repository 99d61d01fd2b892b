import { labelPath } from '../layout/label-keys.js';
import type { Path } from '../layout/layout.js';
import { plainText } from '../layout/plain-head.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import { cellName, type Place } from '../workbook/workbook.js';
import type { ColumnSet } from './column-set.js';
import type { SeenTable } from './seen-table.js';

/** A label of a column, with all that it stands under, where it was first met and how often. */
export interface SeenLabel {
  readonly path: Path;
  readonly label: string;
  readonly place: Place;
  readonly count: number;
  readonly table: SeenTable;
  readonly row: number;
}

/** The labels of a column, each path once, in their order. */
export function labelsOf({ members }: ColumnSet): SeenLabel[] {
  const found = new Map<string, SeenLabel>();
  for (const { table, column } of members) {
    const stub = table.layout.stub.indexOf(column);
    for (const line of table.layout.rows) {
      if (line.role !== 'figures') continue;
      const path =
        stub >= 0
          ? labelPath(line, stub)
          : [plainText(table.sheet.rows[line.row]?.[column]?.text ?? '')];
      const label = path[path.length - 1]!;
      if (label === '') continue;
      const key = path.join('/');
      const known = found.get(key);
      if (known) {
        found.set(key, { ...known, count: known.count + 1 });
        continue;
      }
      const place = {
        file: table.workbook.name,
        sheet: table.sheet.name,
        cells: cellName(line.row, column),
      };
      found.set(key, { path, label, place, count: 1, table, row: line.row });
    }
  }
  return [...found.values()];
}

/** The texts of labels, each once. */
export const textsOf = (labels: readonly SeenLabel[]): string[] => [
  ...new Set(labels.map(({ label }) => label)),
];

/** What a label means; undefined where its text says it by itself. */
export interface ReadLabel {
  readonly seen: SeenLabel;
  readonly meaning: Meaning | undefined;
}

/** Names each label by itself where it means one thing, and by all that it stands under where it means several. */
export function keysOf(read: readonly ReadLabel[]): Map<ReadLabel, string> {
  const meanings = new Map<string, Set<string>>();
  for (const { seen, meaning } of read) {
    const all = meanings.get(seen.label) ?? new Set();
    meanings.set(seen.label, all.add(JSON.stringify(meaning ?? null)));
  }
  return new Map(
    read.map((one) => {
      const isOne = meanings.get(one.seen.label)!.size === 1;
      return [one, isOne ? one.seen.label : one.seen.path.join('/')];
    }),
  );
}
