import { parsePeriod } from '../../core/time/period.js';
import type { Frequency } from '../../core/contract/contract.generated.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import { writeMapping } from '../mapping/write-mapping.js';
import { aboutRows, indicatorRows, regionRows } from './about-sheets.js';
import type { ExportFigure, ExportSource } from './export-source.js';
import type { Exported } from './export.js';
import { changeList, figureList, type FigureList, type ListCell } from './figure-list.js';
import { workbookBytes } from './workbook-bytes.js';

/** The sheets of figures, one a frequency, in the order in which they stand. */
const SHEETS: readonly [frequency: Frequency, name: string][] = [
  ['M', '月度'],
  ['Q', '季度'],
  ['S', '半年度'],
  ['A', '年度'],
  ['D', '每日'],
  ['N', '每分钟'],
];

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
  const bytes = workbookBytes([
    ...lists.map((list) => ({ name: list.table.sheet!, rows: rowsOf(list) })),
    ...beside.map(([name, rows]) => ({ name, rows })),
  ]);
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
  return {
    files: { [`${source.name}.xlsx`]: bytes, 'mapping.json': writeMapping(mapping) },
    losses: source.losses,
  };
}
