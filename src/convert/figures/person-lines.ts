import { plainText } from '../layout/plain-head.js';
import { isPersonHead } from '../names/person-name.js';
import type { CellRange } from '../workbook/workbook.js';
import type { OpenSheet } from './open-sheet.js';

/** What stands before a way to reach somebody, or a hand. */
const CONTACT =
  /电话|手机|传真|邮箱|微信|联系方式|签[字章名]|盖章|\b(?:tel|phone|mobile|fax|e-?mail)\b/i;

/** Leaves out who made and who checked a table, in the lines around it: 制表人：…, 联系电话 … */
export function leavePersons(
  { grid, ledger }: OpenSheet,
  { top, left, bottom, right }: CellRange,
): void {
  for (let row = top; row <= bottom; row++) {
    let isAwaited = false;
    for (let column = left; column <= right; column++) {
      const cell = grid.at(row, column);
      if (!cell || !grid.isOrigin(row, column)) continue;
      const text = plainText(cell.text);
      if (text === '') continue;
      const [label = '', said = ''] = text.split(/[:：]/);
      const isLabel = isPersonHead(label) || CONTACT.test(label);
      // The name may stand in the next cell.
      if (isLabel || isAwaited) ledger.leave(row, column, 'person');
      isAwaited = isLabel && said.trim() === '';
    }
  }
}
