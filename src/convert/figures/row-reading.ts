import { plainText } from '../layout/plain-head.js';
import { labelPath } from '../layout/label-keys.js';
import type { Path, RowLayout } from '../layout/layout.js';
import type { SheetGrid } from '../layout/sheet-grid.js';
import type { Meaning, SymbolMeaning } from '../mapping/mapping.generated.js';
import { mayBePerson } from '../names/person-name.js';
import { isFormulaText, isScientific } from './cell-figure.js';
import { joinedTime, readTime, timeText, type ReadTime } from './figure-time.js';
import type { LabelReading } from './label-meanings.js';
import { isConflict, NOTHING, type Conflict, type Joiner } from './meaning.js';
import type { SayingColumn } from './table-plan.js';

/** Why the figures of a row cannot be taken, and by which of its cells. */
export type RowFault =
  | { readonly column: number; readonly reading: Exclude<LabelReading, { meaning: Meaning }> }
  | { readonly column: number; readonly conflict: Conflict }
  | {
      readonly column: number;
      readonly code: 'number-as-date' | 'number-scientific' | 'period-unreadable';
      readonly text: string;
    };

/** What a row says of its figures. */
export interface RowReading {
  readonly meaning: Meaning;
  readonly time: ReadTime;
  /** The text of a time that lacks its year. */
  readonly timeText?: string;
  readonly note?: string;
  /** What its columns of attributes say, by the name of the field. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fault?: RowFault;
}

interface Gathered {
  readonly joiner: Joiner;
  meaning: Meaning;
  /** The texts of its times, with the heads of their columns. */
  times: { text: string; header: string }[];
  note?: string;
  attributes?: Record<string, string>;
}

/** Reads what the labels, times, notes and attributes of a row say of its figures. */
export function rowReading(
  saying: readonly SayingColumn[],
  row: RowLayout,
  grid: SheetGrid,
  year: string,
  joiner: Joiner,
): RowReading {
  const gathered: Gathered = { meaning: NOTHING, times: [], joiner };
  for (const column of saying) {
    const fault = gather(gathered, column, row, grid);
    if (fault) return { meaning: gathered.meaning, time: undefined, fault };
  }
  const { meaning, times, note, attributes } = gathered;
  const time = timeAmong(times, year);
  const said = { ...(note ? { note } : {}), ...(attributes ? { attributes } : {}) };
  if (times.length > 0 && time === undefined) {
    const first = saying.find(({ kind }) => kind === 'period')!.column;
    const text = times.map((one) => one.text).join(' ');
    const fault = { column: first, code: 'period-unreadable', text } as const;
    return { meaning, time, fault };
  }
  if (time === 'no-year') return { meaning, time, timeText: times[0]!.text, ...said };
  return { meaning, time, ...said };
}

/** Adds what one cell says; answers why it says nothing that could be used. */
function gather(
  to: Gathered,
  saying: SayingColumn,
  row: RowLayout,
  grid: SheetGrid,
): RowFault | undefined {
  const { kind, column, mapping } = saying;
  const cell = grid.at(row.row, column);
  if (kind === 'period') return gatherTime(to, saying, row, grid);
  if (kind === 'attribute') {
    // Its texts come of an export: they are what they are, whatever they look like.
    if (cell && mapping.attribute) (to.attributes ??= {})[mapping.attribute] = cell.text;
    return undefined;
  }
  const label = labelOf(saying, row, grid);
  if (kind === 'note') {
    if (label === '') return undefined;
    if (isFormulaText(label)) {
      return { column, reading: { fault: 'formula-injection', text: label } };
    }
    // A note may be nothing but who wrote it.
    to.note = mayBePerson(label) ? (to.note ?? '') : label;
    return undefined;
  }
  if (cell && label !== '' && mapping.labels?.[label] === undefined) {
    if (cell.kind === 'date') return { column, code: 'number-as-date', text: cell.text };
    if (isScientific(cell)) return { column, code: 'number-scientific', text: cell.text };
  }
  const reading = saying.labels.read(pathOf(saying, row, label));
  if ('fault' in reading) return { column, reading };
  const both = to.joiner.join(to.meaning, reading.meaning);
  if (isConflict(both)) return { column, ...both };
  to.meaning = both;
  return undefined;
}

/** The text of a cell that names something: a name above blanks counts for them where columns name rows. */
function labelOf({ stub, column }: SayingColumn, row: RowLayout, grid: SheetGrid): string {
  if (stub >= 0) return row.labels[stub] ?? '';
  const cell = grid.at(row.row, column);
  return cell ? plainText(cell.text) : '';
}

/** A label with all that it stands under; a cell beside the columns that name rows stands alone. */
const pathOf = ({ stub }: SayingColumn, row: RowLayout, label: string): Path =>
  stub >= 0 ? labelPath(row, stub) : [label];

function gatherTime(
  to: Gathered,
  saying: SayingColumn,
  row: RowLayout,
  grid: SheetGrid,
): RowFault | undefined {
  const { column, header, mapping } = saying;
  const label = labelOf(saying, row, grid);
  const meaning = mapping.labels?.[label];
  if (meaning) {
    const both = to.joiner.join(to.meaning, meaning);
    if (isConflict(both)) return { column, ...both };
    to.meaning = both;
    if (meaning.period !== undefined || meaning.when || meaning.leave) return undefined;
  }
  const cell = grid.at(row.row, column);
  const text = cell && plainText(cell.text) === label ? timeText(cell) : label;
  if (text === undefined) return { column, code: 'period-unreadable', text: label };
  if (text !== '') to.times.push({ text: plainText(text), header });
  return undefined;
}

/** The time of a row, in one text or in two: a year, and a month or quarter of it. */
function timeAmong(times: readonly { text: string; header: string }[], year: string): ReadTime {
  const [first, second] = times;
  if (!first) return undefined;
  if (!second) return readTime(first.text, year);
  const isYearFirst = /^\d{4}/.test(first.text);
  const [one, other] = isYearFirst ? [first, second] : [second, first];
  return joinedTime(one.text, other.text, other.header);
}

/** What a sign without a figure means, by the mapping; undefined where it is not declared. */
export function symbolMeaning(
  symbols: Readonly<Record<string, SymbolMeaning>> | undefined,
): (symbol: string) => SymbolMeaning | undefined {
  const plain = new Map(
    Object.entries(symbols ?? {}).map(([symbol, meaning]) => [squeezed(symbol), meaning]),
  );
  return (symbol) => plain.get(squeezed(symbol));
}

const squeezed = (symbol: string) => plainText(symbol).replace(/\s+/g, '') || symbol.trim();
