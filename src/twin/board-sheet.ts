import type { Block, PaperSpace } from '../charts/paper/block.js';
import type { Surroundings } from '../elements/base/element/source-controller.js';
import { boardSheet, type BoardCard } from '../elements/board/board.paper.js';
import type { WordTable } from '../elements/base/table/word-table.js';
import { answerOf, hasPicture, tableOf, type Tag } from './answer.js';
import { stillProvider } from './still-provider.js';

/** A board as it stands in a page, without the page: its own attributes, and the tags inside. */
export interface Board extends Omit<Tag, 'tag'> {
  cards: readonly Omit<Tag, 'lang'>[];
}

/** A board that has left its page. */
export interface BoardSheet {
  readonly heading: string;
  readonly form: (space: PaperSpace) => Block;
  /** The figures of its cards. */
  readonly tables: readonly WordTable[];
}

/** Two cards may show the same figures. */
const eachOnce = (tables: readonly WordTable[]): WordTable[] => [
  ...new Map(tables.map((table) => [JSON.stringify(table), table])).values(),
];

/**
 * A board as one sheet: all of its cards that show a picture, or say why they have none, and what they have in common
 * said once. Undefined where it has no card that shows one.
 */
export async function boardSheetOf(
  board: Board,
  around: Surroundings,
): Promise<BoardSheet | undefined> {
  const { lang, cards } = board;
  const provider = stillProvider(board.attributes, around.source, around.now);
  const shown = cards.filter(({ tag }) => hasPicture(tag));
  const said = await Promise.all(
    shown.map(async ({ tag, attributes }): Promise<BoardCard> => {
      const statement = await answerOf({ tag, attributes, lang }, { ...around, provider });
      return { tag, inMode: 'mode' in attributes, said: statement };
    }),
  );
  const pictures = said.flatMap(({ said: one }) => (one.kind === 'picture' ? [one] : []));
  const [first] = pictures;
  if (!first) return undefined;
  const { say, dataset, home } = first.view;
  const heading = say.text(dataset.info.title);
  const tables = await Promise.all(pictures.map(tableOf));
  return {
    heading,
    form: await boardSheet({ heading, where: say.region(home.id) }, said, lang),
    tables: eachOnce(tables.flatMap((table) => table ?? [])),
  };
}
