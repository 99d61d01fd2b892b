import { stillSource } from '../../data/still-source.js';
import { boardSheetOf } from '../../twin/board-sheet.js';
import { addressOf } from '../address.js';
import { sourcePage, type PageTag } from '../bake/page-tags.js';
import type { Both } from '../command.js';
import { ask, pageText } from '../reading.js';
import type { ReadDocument } from '../stated.js';
import { NARROW, drawn, type Drawing, type NotDrawn } from './drawing.js';
import type { Manner } from './wish.js';

/** Of a sheet of a board, in em: as wide as a page of a desk, so that its cards stand in rows. */
const WIDE = 75;

/** Type of a sheet in pixels, and of one for older readers. */
const [EM, LARGE] = [16, 20];

/** A board of a page, the cards on it that draw its data, and those that do not. */
export interface FoundBoard {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cards: readonly PageTag[];
  readonly left: readonly PageTag[];
}

/**
 * The board of a page, or why there is none.
 *
 * @param written - The page that it stands on, with `#id` for another one than the first.
 * @param attributes - What is asked of it in place of what the page asks.
 */
export async function boardOn(
  written: string,
  attributes: Readonly<Record<string, string>>,
): Promise<FoundBoard | NotDrawn> {
  const [, page = '', id = ''] = /^([^#]*)#?(.*)$/.exec(written) ?? [];
  const answer = await ask(addressOf(page));
  if (answer.status !== 200) return { why: noPage(page) };
  const { tags } = sourcePage(pageText(answer));
  const boards = tags.filter(({ name }) => name === 'gf-board');
  const board = id ? boards.find((one) => one.attributes['id'] === id) : boards[0];
  if (!board) return { why: boards.length === 0 ? noBoards(page) : noBoard(page, id, boards) };
  const inside = tags.filter((tag) => tag.board === board);
  return {
    attributes: { ...board.attributes, ...attributes },
    cards: inside.filter(isOfBoard),
    left: inside.filter((tag) => !isOfBoard(tag)),
  };
}

/** Draws a board of a page as one sheet, of a document, or says why it cannot be drawn. */
export async function boardDrawing(
  { file, ...read }: ReadDocument,
  board: FoundBoard,
  manner: Manner,
): Promise<Drawing | NotDrawn> {
  const { lang, now, elder } = manner;
  const { attributes } = board;
  const cards = board.cards.map((tag) => ({ tag: tag.name, attributes: tag.attributes }));
  const around = { source: stillSource(read, now), now, file };
  const sheet = await boardSheetOf({ attributes, lang, cards }, around);
  if (!sheet) return { why: NO_CARDS };
  const em = elder ? LARGE : EM;
  return drawn(sheet.form({ width: WIDE * em, em }), manner, {
    em,
    frame: undefined,
    title: sheet.heading,
    where: '',
    tables: sheet.tables,
    narrow: () => sheet.form({ width: NARROW * em, em }),
    isBoard: true,
  });
}

/** Whether a tag draws the data of its board, and says in the page itself what it draws. */
const isOfBoard = ({ attributes, inline, obstacle }: PageTag): boolean =>
  !attributes['src']?.trim() && inline === undefined && obstacle !== 'code';

/** That cards are not on the sheet. */
export const leftOnPage = (left: readonly PageTag[]): Both => {
  const named = left.map(({ name, line }) => `<${name}>(${line})`);
  return {
    'zh-CN': `没有画：${named.join('、')}，括号里是行数。它们有自己的数据，或由模板填写。`,
    en: `Not drawn: ${named.join(', ')}, with the line of each. They have data of their own, or a template fills them.`,
  };
};

const NO_CARDS: Both = {
  'zh-CN': '这块看板里没有一张卡片能用这份数据画出来。',
  en: 'No card of this board can be drawn from these data.',
};

const noPage = (page: string): Both => ({
  'zh-CN': `读不到网页 ${page}。`,
  en: `The page ${page} cannot be read.`,
});

const noBoards = (page: string): Both => ({
  'zh-CN': `${page} 里没有看板（gf-board）。画单张的图用 --tag。`,
  en: `${page} has no board (gf-board). A single picture is drawn with --tag.`,
});

function noBoard(page: string, id: string, boards: readonly PageTag[]): Both {
  const ids = boards.flatMap(({ attributes }) => attributes['id'] ?? []);
  return {
    'zh-CN': `${page} 里没有 id 是 ${id} 的看板${ids.length > 0 ? `，有：${ids.join('、')}` : ''}。`,
    en: `${page} has no board with the id ${id}${ids.length > 0 ? `; there are: ${ids.join(', ')}` : ''}.`,
  };
}
