import { padded, rule, stack, wrapped, type PaperForm } from '../../charts/paper/block.js';
import { partBlock, type PaperPart } from '../../charts/paper/part.js';
import { table } from '../../charts/paper/table.js';
import { words } from '../../charts/paper/words.js';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import { subprogrammesOf } from '../../core/derive/programme.js';
import type { View } from '../base/element/view.js';
import { statedPaper } from '../facts/stated.paper.js';
import { programmeWords } from './programme.words.js';

/** The least width of an indicator that is followed, and the room between two, in em. */
const [LEAST, GAP] = [16, 1.5];

/** A programme on paper: what is stated of it, its indicators side by side, and its parts by name. */
export function programmePaper(
  view: View,
  programme: ProgrammeItem,
  { isBare, followed }: { isBare: boolean; followed: readonly PaperPart[] },
): PaperForm {
  const { dataset, say } = view;
  const stated = statedPaper(view, programme);
  const parts = subprogrammesOf(dataset, programme);
  return ({ width, em }) => {
    const gap = GAP * em;
    const count = Math.max(1, Math.floor((width + gap) / (LEAST * em + gap)));
    const room = (width - (count - 1) * gap) / count;
    const cells = followed.map((part) => ({
      ...partBlock(part, { width: room, em }),
      width: room - 0.01,
    }));
    const rows = parts.map((part) => [
      { text: say.text(part.name), role: 'cell-strong' } as const,
      { text: say.text(part.summary), role: 'cell-none', anchor: 'start' } as const,
    ]);
    return stack(
      [
        stated({ width, em }),
        words(isBare ? programmeWords[say.lang].nothingStated : '', { role: 'note', em, width }),
        ...(cells.length > 0
          ? [rule(width), padded(wrapped(cells, width, gap, em), { top: 0.25 * em })]
          : []),
        ...(rows.length > 0 ? [rule(width), table({ rows }, { width, em })] : []),
      ],
      0.6 * em,
    );
  };
}
