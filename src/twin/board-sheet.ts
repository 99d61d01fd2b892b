import type { Block, PaperSpace } from '../charts/paper/block.js';
import type { Surroundings } from '../elements/base/element/source-controller.js';
import { boardSheet, type BoardCard } from '../elements/board/board.paper.js';
import { answerOf, hasPicture, type Tag } from './answer.js';
import { stillProvider } from './still-provider.js';

/** A board as it stands in a page, without the page: its own attributes, and the tags inside. */
export interface Board extends Omit<Tag, 'tag'> {
  cards: readonly Omit<Tag, 'lang'>[];
}

/**
 * A board as one sheet: all of its cards that show a picture, or say why they have none, and what they have in common
 * said once. Undefined where it has no card that shows one.
 */
export async function boardSheetOf(
  board: Board,
  around: Surroundings,
): Promise<((space: PaperSpace) => Block) | undefined> {
  const { lang, cards } = board;
  const provider = stillProvider(board.attributes, around.source, around.now);
  const shown = cards.filter(({ tag }) => hasPicture(tag));
  const said = await Promise.all(
    shown.map(async ({ tag, attributes }): Promise<BoardCard> => {
      const statement = await answerOf({ tag, attributes, lang }, { ...around, provider });
      return { tag, inMode: 'mode' in attributes, said: statement };
    }),
  );
  const [first] = said.flatMap(({ said: one }) => (one.kind === 'picture' ? [one.view] : []));
  if (!first) return undefined;
  const { say, dataset, home } = first;
  const heading = say.text(dataset.info.title);
  return boardSheet({ heading, where: say.region(home.id) }, said, lang);
}
