import type { ColumnLayout, TableLayout } from '../layout/layout.js';
import { mayBePerson } from '../names/person-name.js';
import type { CellRange } from '../workbook/workbook.js';
import type { MatchedTable } from './match-table.js';
import type { OpenSheet } from './open-sheet.js';

/** Says which columns are not as the mapping has them, and takes none of their figures. */
export function sayColumns(
  { groups, ledger, isHidden }: OpenSheet,
  { layout, columns, mapping }: MatchedTable,
): void {
  if (mapping.leave ?? mapping.meaning?.leave) return;
  for (const { mapping: lacking, now } of columns.missing) {
    const expected = lacking.header;
    if (now) {
      const args = { text: headText(now), expected };
      groups.add('header-changed', 'error', args, fromHead(layout, now.column));
      ledger.enterArea(bodyOf(layout, now.column), 'refused');
    } else groups.add('header-missing', 'error', { text: expected }, layout.heads, expected);
  }
  for (const one of columns.repeated) {
    const at = fromHead(layout, one.column);
    groups.add('header-repeated', 'error', { text: headText(one) }, at, one.header);
    ledger.enterArea(bodyOf(layout, one.column), 'refused');
  }
  for (const one of columns.surplus) {
    const { column, header } = one;
    if (layout.stub.includes(column) && header === '') continue;
    ledger.leaveArea(bodyOf(layout, column), 'unanswered');
    if (isHidden(-1, column)) continue;
    groups.add('header-new', 'warning', { text: headText(one) }, fromHead(layout, column), header);
  }
}

/** A head as it may be repeated: what looks like a person's name in it is not. */
const headText = ({ path }: ColumnLayout): string =>
  path.map((part) => (mayBePerson(part) ? '…' : part)).join('/');

const bodyOf = ({ body }: TableLayout, column: number): CellRange => ({
  ...body,
  left: column,
  right: column,
});

/** A column from its head to its end. */
function fromHead({ heads, body }: TableLayout, column: number): CellRange {
  const top = Math.min(body.top, Math.max(heads.bottom, heads.top));
  return { top, left: column, bottom: body.bottom, right: column };
}
