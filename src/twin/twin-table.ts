import {
  columnsOf,
  isFigure,
  signOf,
  type Columns,
  type Head,
} from '../elements/base/table/columns.js';
import type { Cell, WordTable } from '../elements/base/table/word-table.js';
import type { Words } from '../i18n/zh-cn.js';
import { element, escaped } from './markup.js';

/**
 * The figures as a table that needs no script: a unit and a remark that all of a column share stand in its head,
 * those of single figures below the table, by number.
 */
export function twinTable(table: WordTable, words: Words): string {
  const { caption, head, columns, rows, notes = [] } = table;
  const said = columnsOf(table);
  const heads = columns.map((column, i) =>
    element('th', { scope: 'col' }, escaped(headOf(column, said.heads[i], words))),
  );
  const body = rows.map(({ head: name, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(name)),
      ...cells.map((cell, i) => cellOf(cell, said.heads[i], said)),
    ),
  );
  const footnotes = said.footnotes.map((note, i) => `${signOf(i)} ${note}`);
  return [
    note([said.note]),
    element(
      'div',
      { class: 'gf-twin-scroll' },
      element(
        'table',
        {},
        element('caption', {}, escaped(caption)),
        element(
          'thead',
          {},
          element('tr', {}, element('th', { scope: 'col' }, escaped(head)), ...heads),
        ),
        element('tbody', {}, ...body),
      ),
    ),
    note(footnotes),
    note(notes),
  ].join('');
}

function headOf(column: string, head: Head | undefined, words: Words): string {
  const { unit = '', note: remark = '' } = head ?? {};
  const beside = words.list([unit, remark].filter(Boolean));
  return beside ? words.aside(column, beside) : column;
}

/** A figure without what its head says, with the sign of what stands below the table; words as they are. */
function cellOf(cell: Cell, head: Head | undefined, { footnotes }: Columns): string {
  if (!isFigure(cell)) return element('td', {}, escaped(cell));
  const shown = head?.unit ? cell.digits : cell.said;
  const place = footnotes.indexOf(cell.notes);
  const sign = place < 0 ? '' : element('sup', {}, signOf(place));
  const kind = cell.value === null ? 'gf-twin-none' : undefined;
  return element('td', { class: kind }, escaped(shown), sign);
}

const note = (texts: readonly string[]): string => {
  const said = texts.filter(Boolean);
  return said.length > 0 ? element('p', { class: 'gf-twin-where' }, escaped(said.join(' · '))) : '';
};
