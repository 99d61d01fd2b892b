import { inertText, plainNumber } from '../../core/table/inert-text.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import { writeMapping } from '../mapping/write-mapping.js';
import { lossOf, type ExportSource } from './export-source.js';
import type { Exported } from './export.js';
import { changeList, figureList, type FigureList, type ListCell } from './figure-list.js';
import type { Loss } from './loss.js';

/** What a spreadsheet needs to read Chinese. */
const MARK = '\uFEFF';

/** Fields of a file; a name that stands in thousands of rows is made one once. */
function fieldsOf(): (cell: ListCell) => string {
  const known = new Map<string, string>();
  return (cell) => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return plainNumber(cell);
    let field = known.get(cell);
    if (field === undefined) {
      field = `"${inertText(cell).replace(/"/g, '""')}"`;
      known.set(cell, field);
    }
    return field;
  };
}

/** A list as RFC 4180 has it, with the byte order mark, and no text that a spreadsheet would run. */
export function csvText({ columns, rows }: FigureList): string {
  const heads = columns.map(({ mapping }) => mapping.header);
  const fieldOf = fieldsOf();
  return `${MARK}${[heads, ...rows].map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`;
}

/** The lists of a contract, by the names of their files. */
export interface CsvLists {
  readonly lists: Readonly<Record<string, FigureList>>;
  readonly files: Readonly<Record<string, string>>;
  readonly losses: readonly Loss[];
}

/** Figures and changes as files of comma-separated values, with the mapping by which they are read back. */
export function csvLists(source: ExportSource): CsvLists {
  const changes = changeList(source, 'changes');
  const lists: Record<string, FigureList> = {
    'data.csv': figureList(source, 'data'),
    ...(changes ? { 'changes.csv': changes } : {}),
  };
  const texts = Object.entries(lists).map(([name, list]) => [name, csvText(list)]);
  const mapping: Mapping = {
    mapping: '1.0',
    document: source.document,
    file: { encoding: 'utf-8', delimiter: ',', decimal: '.', guard: "'" },
    tables: Object.values(lists).map(({ table }) => table),
  };
  return {
    lists,
    files: { ...Object.fromEntries(texts), 'mapping.json': writeMapping(mapping) },
    losses: [...source.losses, ...lossOf('line-breaks', brokenTexts(lists))],
  };
}

/** Texts whose line breaks a field does not keep. */
function brokenTexts(lists: CsvLists['lists']): number {
  let count = 0;
  for (const { rows } of Object.values(lists)) {
    for (const row of rows) {
      for (const cell of row)
        if (typeof cell === 'string' && /[\t-\r\u0085\u2028\u2029]/.test(cell)) count++;
    }
  }
  return count;
}

export function csvFiles(source: ExportSource): Exported {
  const { files, losses } = csvLists(source);
  return { files, losses };
}
