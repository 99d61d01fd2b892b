import { isTotalName } from '../../core/table/table-rows.js';
import { labelPath } from '../layout/label-keys.js';
import type { Path, RowLayout } from '../layout/layout.js';
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

/** The labels of a column, each path once, in their order; `left` are columns that they stand under as well. */
export function labelsOf(set: ColumnSet, left: readonly ColumnSet[] = []): readonly SeenLabel[] {
  if (left.length > 0) return gathered(set, left);
  const known = made.get(set);
  if (known) return known;
  const labels = gathered(set, left);
  made.set(set, labels);
  return labels;
}

type Counted = { -readonly [Key in keyof SeenLabel]: SeenLabel[Key] };

const made = new WeakMap<ColumnSet, readonly SeenLabel[]>();

function gathered({ members }: ColumnSet, left: readonly ColumnSet[]): SeenLabel[] {
  const found = new Map<string, Counted>();
  for (const { table, column } of members) {
    const stub = table.layout.stub.indexOf(column);
    const outer = left.flatMap((set) =>
      set.members.filter((one) => one.table === table).map((one) => one.column),
    );
    for (const line of table.layout.rows) {
      if (line.role !== 'figures') continue;
      const path = pathOf(table, line, stub, column, outer);
      const label = path[path.length - 1]!;
      if (label === '') continue;
      const key = path.length === 1 ? label : path.join('/');
      const known = found.get(key);
      if (known) {
        known.count++;
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

/** A label with what it stands under: sections, wholes, and its neighbours on the left that it is within. */
function pathOf(
  { layout, sheet }: SeenTable,
  line: RowLayout,
  stub: number,
  column: number,
  outer: readonly number[],
): Path {
  if (stub < 0) return [plainText(sheet.rows[line.row]?.[column]?.text ?? '')];
  const labels = line.labels.map((label, i) =>
    i === stub || outer.includes(layout.stub[i]!) ? label : '',
  );
  return labelPath({ ...line, labels }, stub);
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

/** A name that says nothing without what it stands under, where next month may have it twice: 小计, 其中：女. */
const isOfOther = (label: string): boolean =>
  isTotalName(label) || /^(?:其\s*中|[#＃])/.test(label) || label.length < 2;

/** Names each label by itself where it means one thing, and by all that it stands under where it means several. */
export function keysOf(read: readonly ReadLabel[]): Map<ReadLabel, string> {
  const meanings = new Map<string, Set<string>>();
  for (const { seen, meaning } of read) {
    const all = meanings.get(seen.label) ?? new Set();
    meanings.set(seen.label, all.add(JSON.stringify(meaning ?? null)));
  }
  return new Map(
    read.map((one) => {
      const { label, path } = one.seen;
      const isOne = meanings.get(label)!.size === 1 && !isOfOther(label);
      return [one, isOne ? label : path.join('/')];
    }),
  );
}
