import type { Contract } from '../../core/contract/contract.generated.js';
import { ExportSource } from './export-source.js';
import { figureList, type ListCell } from './figure-list.js';

/**
 * Figures as rows below a head, one a figure: where, what and when, the value with its unit, and in columns
 * of their own its parts, its status and all else that is said of it. The heads are those that the importer
 * knows; with `heads` as `id` they are the English names for programs.
 */
export function shownList(contract: Contract, heads: 'header' | 'id'): ListCell[][] {
  const source = new ExportSource(contract);
  const { columns, rows } = figureList(source, 'data');
  const head = columns.map(({ id, mapping }) => (heads === 'id' ? id : mapping.header));
  return [head, ...rows.map((row) => [...row])];
}
