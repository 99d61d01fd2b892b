import { utils, write, type WorkSheet } from '@e965/xlsx';
import { parsePeriod } from '../../core/time/period.js';
import type { Frequency } from '../../core/contract/contract.generated.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import { writeMapping } from '../mapping/write-mapping.js';
import { aboutRows, indicatorRows, regionRows } from './about-sheets.js';
import type { ExportFigure, ExportSource } from './export-source.js';
import type { Exported } from './export.js';
import { changeList, figureList, type FigureList, type ListCell } from './figure-list.js';

/** The sheets of figures, one a frequency, in the order in which they stand. */
const SHEETS: readonly [frequency: Frequency, name: string][] = [
  ['M', '月度'],
  ['Q', '季度'],
  ['S', '半年度'],
  ['A', '年度'],
  ['D', '每日'],
  ['N', '每分钟'],
];

/** Rows as a sheet: texts as texts, which no program runs, and numbers as numbers. */
function sheetOf(rows: readonly (readonly ListCell[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => cell ?? null)));
  const [head = []] = rows;
  if (sheet['!ref']) sheet['!autofilter'] = { ref: sheet['!ref'] };
  sheet['!cols'] = head.map((_, column) => ({ wch: widthOf(rows, column) }));
  return sheet;
}

/** The width of a column by the texts of its first rows, a Chinese character being two wide. */
function widthOf(rows: readonly (readonly ListCell[])[], column: number): number {
  let widest = 6;
  for (const row of rows.slice(0, 200)) {
    const text = String(row[column] ?? '');
    widest = Math.max(widest, text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) + 2);
  }
  return Math.min(40, widest);
}

const rowsOf = ({ columns, rows }: FigureList) => [
  columns.map(({ mapping }) => mapping.header),
  ...rows,
];

/**
 * A workbook that a clerk reads and edits: a sheet a frequency, the published changes, and what regions and
 * indicators are; beside it the mapping by which it is read back.
 */
export function xlsxFiles(source: ExportSource): Exported {
  const byFrequency = new Map<string, ExportFigure[]>();
  for (const figure of source.figures) {
    const frequency = parsePeriod(figure.period)?.frequency ?? 'M';
    const same = byFrequency.get(frequency);
    if (same) same.push(figure);
    else byFrequency.set(frequency, [figure]);
  }
  const lists = SHEETS.flatMap(([frequency, name]) => {
    const figures = byFrequency.get(frequency);
    return figures ? [figureList(source, name, figures)] : [];
  });
  const changes = changeList(source, '增减');
  if (changes) lists.push(changes);
  const beside: [string, ListCell[][]][] = [
    ['地区', regionRows(source)],
    ['指标', indicatorRows(source)],
    ['说明', aboutRows(source)],
  ];
  const book = utils.book_new();
  for (const list of lists) utils.book_append_sheet(book, sheetOf(rowsOf(list)), list.table.sheet);
  for (const [name, rows] of beside) utils.book_append_sheet(book, sheetOf(rows), name);
  const mapping: Mapping = {
    mapping: '1.0',
    document: source.document,
    tables: [
      ...lists.map(({ table }) => table),
      ...beside.map(([sheet]) => ({
        sheet,
        form: 'list' as const,
        columns: [],
        leave: 'other' as const,
      })),
    ],
  };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
  return {
    files: { [`${source.name}.xlsx`]: bytes, 'mapping.json': writeMapping(mapping) },
    losses: source.losses,
  };
}
