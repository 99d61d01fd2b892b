import type { Contract } from '../../core/contract/contract.generated.js';
import { ExportSource } from './export-source.js';
import { figureList, type ListCell } from './figure-list.js';

/** What a figure that is not broken down says in a column of categories: a blank would be read as the name above it. */
const WHOLE = { header: '全部', id: 'all' } as const;

/** A figure of a period alone, where others of the list are of moments or of the year so far. */
const SINGLE = 'period';

/**
 * Figures as rows below a head, one a figure: where, what and when, the value with its unit, and in columns
 * of their own its parts, its status and all else that is said of it. The heads are those that the importer
 * knows; with `heads` as `id` they are the English names for programs.
 */
export function shownList(contract: Contract, heads: 'header' | 'id'): ListCell[][] {
  const source = new ExportSource(contract);
  const { columns, rows } = figureList(source, 'data');
  const head = columns.map(({ id, mapping }) => (heads === 'id' ? id : mapping.header));
  const words = columns.map(({ id, mapping }) =>
    mapping.holds === 'category' ? WHOLE[heads] : id === 'accumulation' ? SINGLE : undefined,
  );
  const whole = (cell: ListCell, i: number) => cell ?? words[i];
  // A row without a number right below the head would be taken for a part of it.
  const value = columns.findIndex(({ id }) => id === 'value');
  const first = Math.max(
    0,
    rows.findIndex((row) => row[value] !== undefined),
  );
  const ordered = [
    ...rows.slice(first, first + 1),
    ...rows.slice(0, first),
    ...rows.slice(first + 1),
  ];
  return [head, ...ordered.map((row) => row.map(whole))];
}
