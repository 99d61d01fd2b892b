/*
 * The room `long`: the long table, a row a figure, as plain records: what a table program is given, and what
 * it gives back. Nothing of a figure is lost in it: types, statuses, qualifiers and wordings are columns.
 */
import type { Figure } from '../figures/figure.js';
import type { MappedDocument } from '../mapping/mapped-document.js';

/** A figure as a row: every row of a table has the same columns, null where there is nothing to say. */
export type LongRow = Readonly<Record<string, unknown>>;

/** What stands before a dimension in the name of its column: by_ageBand. */
export const BY = 'by_';

/** The columns of a figure, in their order, without those of its dimensions and its unit. */
export const FIGURE_COLUMNS = [
  'indicator',
  'region',
  'period',
  'accumulation',
  'as',
  'value',
  'qualifier',
  'raw',
  'digits',
  'upper',
  'status',
  'conf',
  'note',
  'definition',
  'programme',
  'source',
  'vintage',
  'previous',
  'start',
  'undated',
  'basis',
  'comparable',
  'comparator',
  'file',
  'sheet',
  'cell',
] as const satisfies readonly (keyof Figure)[];

/** The figures of a document as rows. */
export function longRows(
  figures: readonly Partial<Figure>[],
  { indicators, dimensions = [] }: Pick<MappedDocument, 'indicators' | 'dimensions'>,
): LongRow[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const named = dimensions.map(({ id }) => [id, BY + id] as const);
  return figures.map((figure) => {
    const row: Record<string, unknown> = {};
    for (const column of FIGURE_COLUMNS) row[column] = figure[column] ?? null;
    row['unit'] = units.get(figure.indicator!) ?? null;
    for (const [id, column] of named) row[column] = figure.breakdown?.[id] ?? null;
    return row;
  });
}
