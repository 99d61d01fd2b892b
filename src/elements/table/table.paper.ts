import { stack, type PaperForm } from '../../charts/paper/block.js';
import { words } from '../../charts/paper/words.js';
import type { Speaker } from '../../i18n/speaker.js';
import { tablePaper } from '../base/table/table.paper.js';
import type { WordTable } from '../base/table/word-table.js';

/** Tables on paper, each below its name where they are several. */
export const tablesPaper =
  (tables: readonly WordTable[], say: Speaker): PaperForm =>
  ({ width, em }) =>
    stack(
      tables.map((table) => {
        const name = tables.length > 1 ? table.caption : '';
        const caption = words(name, { role: 'section', em, width });
        return stack([caption, tablePaper(table, say)({ width, em })], 0.25 * em);
      }),
      1.5 * em,
    );
