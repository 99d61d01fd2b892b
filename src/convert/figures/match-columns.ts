import { nearest } from '../../core/contract/nearest.js';
import { nameAndUnit } from '../../core/table/unit-text.js';
import type { ColumnLayout, TableLayout } from '../layout/layout.js';
import { matchTemplate, placeHeader } from '../layout/placeholder.js';
import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, TableMapping } from '../mapping/mapping.generated.js';

/** A column of a sheet and the column of the mapping that it is. */
export interface MatchedColumn {
  readonly layout: ColumnLayout;
  readonly mapping: ColumnMapping;
  /** What stands at {period} and {region}; '' where nothing does. */
  readonly period: string;
  readonly region: string;
}

/** How the columns of a table and of a mapping fit. */
export interface ColumnMatch {
  readonly matched: readonly MatchedColumn[];
  /** Columns of the sheet that the mapping does not have. */
  readonly surplus: readonly ColumnLayout[];
  /** Columns of the mapping that the sheet does not have, with the head that it may have become. */
  readonly missing: readonly { readonly mapping: ColumnMapping; readonly now?: ColumnLayout }[];
  /** Columns of the sheet with one head, which cannot be told apart. */
  readonly repeated: readonly ColumnLayout[];
}

type Found = { period: string; region: string };

/** What stands in the place of the placeholders, where a head is that of the mapping. */
function found(mapping: ColumnMapping, column: ColumnLayout, isPlace: IsPlace): Found | undefined {
  // A mapping is written by hand too, with the brackets of the sheet.
  const header = plainText(mapping.header);
  if (header === column.header) return { period: '', region: '' };
  if (!header.includes('{')) return undefined;
  const isRegion = (part: string) => mapping.labels?.[part] !== undefined || isPlace(part);
  const placed = placeHeader(column.path, header.includes('{region}') ? isRegion : undefined);
  if (placed.template === header) return placed;
  return matchTemplate(header, column.header);
}

/** True for the name of a place that the document of a mapping has. */
export type IsPlace = (text: string) => boolean;

/** Finds the columns of a mapping by their heads: a head as it is written, then those with placeholders. */
export function matchColumns(
  table: TableMapping,
  layout: Pick<TableLayout, 'columns'>,
  isPlace: IsPlace,
  isHidden: (column: number) => boolean = () => false,
): ColumnMatch {
  const byColumn = new Map<ColumnLayout, MatchedColumn>();
  const literalFirst = [...table.columns].sort(
    (a, b) => Number(a.header.includes('{')) - Number(b.header.includes('{')),
  );
  for (const mapping of literalFirst) {
    for (const column of layout.columns) {
      if (byColumn.has(column)) continue;
      const places = found(mapping, column, isPlace);
      if (places) byColumn.set(column, { layout: column, mapping, ...places });
    }
  }
  for (const column of copiesAmong([...byColumn.values()], isHidden)) byColumn.delete(column);
  const repeated = repeatedAmong([...byColumn.values()]);
  const all = layout.columns.flatMap((column) => byColumn.get(column) ?? []);
  const matched = all.filter((one) => !repeated.includes(one.layout));
  const unknown = layout.columns.filter((column) => !byColumn.has(column));
  const lacking = table.columns.filter(
    (mapping) => mapping.holds !== 'nothing' && !all.some((one) => one.mapping === mapping),
  );
  const missing: { mapping: ColumnMapping; now?: ColumnLayout }[] = [];
  const renamed = new Set<ColumnLayout>();
  for (const mapping of lacking) {
    const now = renamedFrom(
      mapping.header,
      unknown.filter((column) => !renamed.has(column)),
    );
    if (now) renamed.add(now);
    missing.push(now ? { mapping, now } : { mapping });
  }
  const surplus = unknown.filter((column) => !renamed.has(column));
  return { matched, surplus, missing, repeated };
}

/** Columns that say the same, by what they say. */
function alikeAmong(matched: readonly MatchedColumn[]): ColumnLayout[][] {
  const groups = new Map<string, ColumnLayout[]>();
  for (const { layout, mapping, period, region } of matched) {
    if (mapping.holds === 'nothing' || mapping.leave || mapping.meaning?.leave) continue;
    const key = JSON.stringify([mapping.header, period, region, layout.header]);
    groups.set(key, [...(groups.get(key) ?? []), layout]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Hidden columns beside one that is seen: what a column was before. */
const copiesAmong = (
  matched: readonly MatchedColumn[],
  isHidden: (column: number) => boolean,
): ColumnLayout[] =>
  alikeAmong(matched).flatMap((group) => {
    const hidden = group.filter(({ column }) => isHidden(column));
    return hidden.length < group.length ? hidden : [];
  });

/** Columns of one mapping that say the same: two of them would give two figures for each cell. */
const repeatedAmong = (matched: readonly MatchedColumn[]): ColumnLayout[] =>
  alikeAmong(matched).flat();

/** The column that a head has become: another unit, a slip of the pen, other words around the same end. */
function renamedFrom(header: string, columns: readonly ColumnLayout[]): ColumnLayout | undefined {
  const bare = (text: string) => nameAndUnit(text).name.replace(/[\s()（）/]/g, '');
  const texts = columns.map((column) => [placeHeader(column.path).template, column] as const);
  const same = texts.find(([text]) => bare(text) !== '' && bare(text) === bare(header));
  if (same) return same[1];
  const last = (text: string) => text.slice(text.lastIndexOf('/') + 1);
  const ends = texts.filter(([text]) => last(text) === last(header) && last(text).length > 1);
  if (ends.length === 1) return ends[0]![1];
  const near = nearest(
    header,
    texts.map(([text]) => text),
  );
  return texts.find(([text]) => text === near)?.[1];
}
