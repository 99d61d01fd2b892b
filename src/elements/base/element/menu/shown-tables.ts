import type { Observation } from '../../../../core/series/resolve.js';
import { isFigure } from '../../table/columns.js';
import * as tables from '../../table/tables.js';
import type { WordTable } from '../../table/word-table.js';
import { factsOf, type CardFacts } from './card-facts.js';

/** The tables of what a card shows; of one that is made of parts, theirs. */
export function shownTables({ picture, host }: CardFacts): readonly WordTable[] {
  if (picture.sheets) return picture.sheets(tables);
  if (picture.table) return [picture.table(tables)];
  const inside = Array.from(host.renderRoot.querySelectorAll('*'));
  const parts = inside.flatMap((part) => factsOf(part) ?? []);
  return parts.flatMap((part) => shownTables(part));
}

/** The figures of tables, as far as they stand in a document or follow from it. */
export const observationsIn = (all: readonly WordTable[]): Observation[] =>
  all.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (isFigure(cell) && cell.observation ? [cell.observation] : [])),
    ),
  );
