import type { IndicatorItem, UnitItem } from '../../core/contract/contract.generated.js';
import { nameAndUnit } from '../../core/table/unit-text.js';
import type { Caption } from '../../core/table/caption-text.js';
import { placePeriod } from '../layout/placeholder.js';
import { captionOf, timeOf, type TableTime } from '../layout/table-time.js';
import type { TableLayout } from '../layout/layout.js';
import type { ColumnMapping, Mapping, Meaning, Reason } from '../mapping/mapping.generated.js';
import { wordsOf } from '../mapping/unit-words.js';
import type { Sheet } from '../workbook/workbook.js';
import { readTime, timeOfCode, type ReadTime } from './figure-time.js';
import { KnownNames, LabelColumn, type LabelReading } from './label-meanings.js';
import type { MatchedColumn } from './match-columns.js';
import type { MatchedTable } from './match-table.js';
import { isConflict, together, type Conflict } from './meaning.js';

/** What is the same for all sheets of a conversion. */
export interface Surroundings {
  readonly mapping: Mapping;
  readonly names: KnownNames;
  readonly indicators: ReadonlyMap<string, IndicatorItem>;
  /** The words for the unit of an indicator. */
  wordsOf(indicator: string): readonly string[];
  /** A unit that the document defines itself. */
  unit(id: string): UnitItem | undefined;
}

export function surroundingsOf(mapping: Mapping): Surroundings {
  const { document } = mapping;
  const indicators = new Map(document.indicators.map((item) => [item.id, item]));
  const words = new Map<string, readonly string[]>();
  for (const { id, unit } of document.indicators) words.set(id, wordsOf(unit, document.units));
  return {
    mapping,
    names: new KnownNames(document),
    indicators,
    wordsOf: (indicator) => words.get(indicator) ?? [],
    unit: (id) => document.units?.find((unit) => unit.id === id),
  };
}

/** A column of figures: what all of them have in common, by its table and its head. */
export interface ValueColumn {
  readonly kind: 'value';
  readonly column: number;
  readonly meaning: Meaning;
  /** The time that its head names, and its text; '' where it names none. */
  readonly time: ReadTime;
  readonly timeText: string;
  /** The unit of its head; '' where it names none. */
  readonly unit: string;
  readonly mapping: ColumnMapping;
  /** Why nothing of it can be read: two things are said of it, or a name in its head is not known. */
  readonly fault?: { readonly conflict: Conflict } | Exclude<LabelReading, { meaning: Meaning }>;
}

/** A column that says something of the figures of its row. */
export interface SayingColumn {
  readonly kind: Exclude<ColumnMapping['holds'], 'value' | 'nothing'>;
  readonly column: number;
  readonly mapping: ColumnMapping;
  readonly labels: LabelColumn;
  readonly header: string;
  /** Its place among the columns that name rows; −1 where its cells stand alone. */
  readonly stub: number;
}

export interface LeftColumn {
  readonly kind: 'nothing';
  readonly column: number;
  readonly reason: Reason;
}

/** A table of a sheet, ready to be read row by row. */
export interface TablePlan {
  readonly layout: TableLayout;
  readonly leave?: Reason;
  readonly values: readonly ValueColumn[];
  readonly saying: readonly SayingColumn[];
  readonly left: readonly LeftColumn[];
  readonly time: TableTime;
  /** The time of its title and that of the name of its sheet, where they are two. */
  readonly otherTime?: Conflict;
  /** What the table itself says of the unit of its figures; '' where it says none, or several. */
  readonly unit: string;
  /** The unit of the lines above, where the mapping says another one. */
  readonly otherUnit?: Conflict;
}

/** Puts together what a table of a sheet says with what the mapping says of it. */
export function planOf(
  { layout, mapping, columns, region }: MatchedTable,
  around: Surroundings,
  sheet: Sheet,
  file: string,
): TablePlan {
  const caption = captionOf(sheet, layout);
  const time = timeOf(caption, sheet.name, file);
  const named = region ? placeMeaning(region, mapping.labels, around) : { meaning: {} };
  const values: ValueColumn[] = [];
  const wholes = new Map<string, ReturnType<typeof columnMeaning>>();
  const saying: SayingColumn[] = [];
  const left: LeftColumn[] = [];
  for (const one of columns.matched) {
    const reason = one.mapping.leave ?? one.mapping.meaning?.leave;
    const column = one.layout.column;
    if (reason || one.mapping.holds === 'nothing') {
      left.push({ kind: 'nothing', column, reason: reason ?? 'other' });
    } else if (one.mapping.holds === 'value') {
      // Columns of a kind share one meaning, which is then put together with each row once.
      const key = `${one.mapping.header}|${one.region}`;
      const whole = wholes.get(key) ?? columnMeaning(one, mapping.meaning ?? {}, named, around);
      wholes.set(key, whole);
      values.push(valueColumn(one, whole, time));
    } else saying.push(sayingColumn(one, layout, around, one.mapping.holds));
  }
  const stated = caption.units.length === 1 ? caption.units[0]! : '';
  const meant = mapping.meaning?.unit ?? '';
  const differs = stated !== '' && meant !== '' && stated !== meant && !isOf(stated, meant);
  const leave = mapping.leave ?? mapping.meaning?.leave;
  return {
    layout,
    ...(leave ? { leave } : {}),
    values,
    saying,
    left,
    time,
    unit: meant || stated,
    ...otherTime(caption, sheet.name, time),
    ...(differs ? { otherUnit: { part: 'unit', first: meant, second: stated } } : {}),
  };
}

/** A title that was not changed when the sheet was copied for the next month: 2024年3月 on the sheet 4月. */
function otherTime(
  { period }: Caption,
  sheetName: string,
  { year }: TableTime,
): { otherTime?: Conflict } {
  const named = placePeriod(sheetName).period;
  const ofSheet = named ? readTime(named, year) : undefined;
  if (!period || typeof ofSheet !== 'object') return {};
  const [first, second] = [period.period, ofSheet.period];
  const isLike = first.frequency === second.frequency && first.length === second.length;
  if (!isLike || first.code === second.code) return {};
  return { otherTime: { part: 'period', first: first.code, second: second.code } };
}

/** True for two words of one unit: % and 百分比. */
const isOf = (one: string, other: string): boolean =>
  nameAndUnit(`x（${one}）`).unit === nameAndUnit(`x（${other}）`).unit;

/** What a place means that a name of file, sheet, title or head has at {region}. */
function placeMeaning(
  text: string,
  labels: Readonly<Record<string, Meaning>> | undefined,
  { names }: Surroundings,
): LabelReading {
  const meaning = labels?.[text];
  return meaning ? { meaning } : names.region(text);
}

interface ColumnMeaning {
  readonly meaning: Meaning;
  readonly fault?: NonNullable<ValueColumn['fault']>;
}

/** What table, column and the place in its head say together. */
function columnMeaning(
  { mapping, region }: MatchedColumn,
  table: Meaning,
  named: LabelReading,
  around: Surroundings,
): ColumnMeaning {
  const place = region ? placeMeaning(region, mapping.labels, around) : { meaning: {} };
  let whole: Meaning = {};
  for (const part of [named, { meaning: table }, { meaning: mapping.meaning ?? {} }, place]) {
    if ('fault' in part) return { meaning: whole, fault: part };
    const both = together(whole, part.meaning);
    if (isConflict(both)) return { meaning: whole, fault: both };
    whole = both;
  }
  return { meaning: whole };
}

function valueColumn(
  { layout, mapping, period }: MatchedColumn,
  whole: ColumnMeaning,
  { year }: TableTime,
): ValueColumn {
  const last = layout.path[layout.path.length - 1] ?? '';
  return {
    kind: 'value',
    column: layout.column,
    ...whole,
    time: period ? (readTime(period, year) ?? 'no-year') : timeIn(mapping.meaning),
    timeText: period,
    unit: mapping.meaning?.unit ?? nameAndUnit(last).unit,
    mapping,
  };
}

const timeIn = (meaning: Meaning | undefined): ReadTime =>
  meaning?.period === undefined ? undefined : timeOfCode(meaning.period);

function sayingColumn(
  { layout: { column, header }, mapping }: MatchedColumn,
  { stub }: TableLayout,
  { names }: Surroundings,
  kind: SayingColumn['kind'],
): SayingColumn {
  return {
    kind,
    column,
    mapping,
    labels: new LabelColumn(mapping, names),
    header,
    stub: stub.indexOf(column),
  };
}
