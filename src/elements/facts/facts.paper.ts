import { stack, type PaperForm } from '../../charts/paper/block.js';
import { words } from '../../charts/paper/words.js';
import type { ProgrammeItem } from '../../core/contract/contract.generated.js';
import type { View } from '../base/element/view.js';
import { placeOf } from './facts.text.js';
import { statedPaper } from './stated.paper.js';

/** All programmes on paper, each below its name and place. */
export const factsPaper =
  (view: View, programmes: readonly ProgrammeItem[]): PaperForm =>
  ({ width, em }) =>
    stack(
      programmes.map((programme) => {
        const { say } = view;
        const name = words(say.text(programme.name), { role: 'section', em, width });
        const place = words(placeOf(say, programme), { role: 'note', em, width });
        const stated = statedPaper(view, programme)({ width, em });
        return stack([stack([name, place]), stated], 0.3 * em);
      }),
      1.5 * em,
    );
