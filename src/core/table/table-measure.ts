import type { ColumnHead, Kind } from './column-head.js';
import type { PeriodText } from './month-span.js';
import { lineAmong } from './period-line.js';
import { listed } from './plain-text.js';
import { refusal, type TableRefusal } from './table-refusal.js';
import type { TextTable } from './text-table.js';

/** The pictures that a page may ask for. */
export type TablePicture = 'trend' | 'ranking';

/** The columns to draw: one figure of each row, or its course over periods. */
export interface Measure {
  columns: number[];
  /** One for each column of a course; none for a single column. */
  periods: PeriodText[];
}

/** What is drawn first: figures, then what they are of a goal or a whole, then changes, then goals. */
const ORDER: readonly Kind[] = ['level', 'completion', 'share', 'change', 'target'];

const OPENING = /^(?:年初|期初|月初|季初|上年末|上年年末|opening)/i;

const keyOf = ({ name, unit, kind }: ColumnHead) => [kind, name, unit].join('\n');
/** The period of a figure that may be a point of a course. */
const periodOf = ({ period, cumulative }: ColumnHead) =>
  typeof period === 'object' && !cumulative ? period : undefined;
const plain = (text: string) => text.replace(/\s/g, '');

/** Columns of one measure, by their heads without periods; the ones to draw first stand first. */
function groupsOf(columns: readonly ColumnHead[]): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach((head, c) => groups.set(keyOf(head), [...(groups.get(keyOf(head)) ?? []), c]));
  // 年初数 stands before 年末数 and is what that is compared with.
  const rank = ([c]: number[]) =>
    ORDER.indexOf(columns[c!]!.kind) + (OPENING.test(columns[c!]!.text) ? 0.5 : 0);
  const isCourse = (group: number[]) => courseOf(columns, group) !== undefined;
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || Number(isCourse(b)) - Number(isCourse(a)),
  );
}

/** The course that some columns make, where they do. */
function courseOf(columns: readonly ColumnHead[], group: readonly number[]): Measure | undefined {
  const line = lineAmong(group.map((c) => periodOf(columns[c]!)));
  if (!line || line.columns.length < 2) return undefined;
  return { columns: line.columns.map((i) => group[i]!), periods: line.periods };
}

/** The columns whose head or name is what the page asks for. */
function chosenGroup(columns: readonly ColumnHead[], wanted: string): number[] {
  const is = (text: string) => plain(text) === plain(wanted);
  const byHead = columns.flatMap(({ text }, c) => (is(text) ? [c] : []));
  if (byHead.length > 0) return byHead;
  return columns.flatMap(({ name }, c) => (name !== '' && is(name) ? [c] : []));
}

/**
 * The measure of a table to draw. A course where its heads make one, else its first column; the later
 * one of two periods that do not touch, for two dots are no course.
 */
export function measureOf(
  table: TextTable,
  wish: TablePicture | undefined,
  wanted: string | undefined,
): Measure | TableRefusal {
  const { columns, rows } = table;
  const [first = []] = groupsOf(columns);
  const group = wanted ? chosenGroup(columns, wanted) : first;
  if (wanted && group.length === 0) {
    const known = listed(columns.map(({ text }) => text));
    return refusal('table-choice-unknown', { name: 'data-column', value: wanted, known });
  }
  const yearless = group.filter((c) => columns[c]!.period === 'no-year');
  const dated = group.filter((c) => periodOf(columns[c]!));
  const isYearMissing =
    yearless.length > 0 && (dated.length < 2 || yearless.length >= dated.length);
  if (isYearMissing && yearless.length + dated.length > 1) {
    return refusal('table-year-missing', { value: columns[yearless[0]!]!.text });
  }
  const course = wish === 'ranking' ? undefined : courseOf(columns, group);
  if (course) {
    const isCompared = !wish && !table.rowsAreMeasures && rows.length > 1;
    const later = isCompared ? laterOfTwo(course) : undefined;
    return later === undefined ? course : { columns: [later], periods: [] };
  }
  if (wish === 'trend') return refusal('table-mixed-periods', { value: headsOf(columns, group) });
  if (wish === undefined && hasOneKindTwice(dated.map((c) => periodOf(columns[c]!)!))) {
    return refusal('table-mixed-periods', { value: headsOf(columns, dated) });
  }
  const [only] = group;
  if (only === undefined) return refusal('table-no-figures');
  if (columns[only]!.period === 'no-year') {
    return refusal('table-year-missing', { value: columns[only]!.text });
  }
  return { columns: [only], periods: [] };
}

const headsOf = (columns: readonly ColumnHead[], group: readonly number[]) =>
  listed(group.map((c) => columns[c]!.text));

/** Two periods of a kind that make no course: one head is wrong, and nobody can tell which. */
function hasOneKindTwice(periods: readonly PeriodText[]): boolean {
  const kinds = periods.map(({ ytd, period }) => [ytd, period.frequency, period.length].join());
  return new Set(kinds).size < kinds.length;
}

/** The later one of two periods that do not touch. */
function laterOfTwo({ columns, periods }: Measure): number | undefined {
  if (columns.length !== 2) return undefined;
  const [one, two] = periods as [PeriodText, PeriodText];
  const isLater = two.period.start > one.period.start;
  const [first, last] = isLater ? [one, two] : [two, one];
  const apart = first.period.start + first.period.length < last.period.start;
  return apart ? columns[isLater ? 1 : 0] : undefined;
}
