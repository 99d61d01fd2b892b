import type { PaperForm } from '../../../charts/paper/block.js';
import { stack } from '../../../charts/paper/block.js';
import { table as tableBlock, type TableCell } from '../../../charts/paper/table.js';
import { words } from '../../../charts/paper/words.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { columnsOf, isFigure, signOf, type Columns } from './columns.js';
import { SHOWN, headText } from './heads.js';
import { tableWords } from './table.words.js';
import type { Cell, WordTable } from './word-table.js';

/** A table on paper: what the page says of it once stands above, in its heads and below it, as there. */
export function tablePaper(table: WordTable, say: Speaker): PaperForm {
  const { head, columns, rows, notes = [] } = table;
  const said = columnsOf(table);
  const { heads, footnotes } = said;
  const isWords = columns.map((_name, i) => rows.every(({ cells }) => !isFigure(cells[i] ?? '')));
  const left = rows.length - SHOWN;
  const model = {
    head: [head, ...columns.map((name, i) => name + headText(say, heads[i]))],
    rows: rows
      .slice(0, SHOWN)
      .map((row): TableCell[] => [
        { text: row.head },
        ...row.cells.map((cell, i) => cellOf(cell, i, said)),
      ]),
    anchors: ['start', ...isWords.map((are) => (are ? 'start' : 'end'))] as const,
  };
  const below = [
    ...(left > 0 ? [tableWords[say.lang].more(left)] : []),
    ...footnotes.map((note, i) => `${signOf(i)} ${note}`),
    ...(notes.length > 0 ? [notes.join(' · ')] : []),
  ];
  return ({ width, em }) => {
    const note = (text: string) => words(text, { role: 'note', em, width });
    return stack(
      [note(said.note), tableBlock(model, { width, em }), stack(below.map(note))],
      0.4 * em,
    );
  };
}

/** A figure without what its head says; what is not there is quieter. */
function cellOf(cell: Cell, i: number, { heads, footnotes }: Columns): TableCell {
  if (!isFigure(cell)) return { text: cell };
  const place = footnotes.indexOf(cell.notes);
  return {
    text: heads[i]?.unit ? cell.digits : cell.said,
    role: cell.value === null ? 'cell-none' : 'cell',
    sign: place < 0 ? '' : signOf(place),
  };
}
