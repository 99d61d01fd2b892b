import {
  beside,
  boxed,
  padded,
  rule,
  stack,
  EMPTY,
  type Block,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { partBlock, type PaperPart } from '../../charts/paper/part.js';
import { unsaid } from '../../charts/paper/unsaid.js';
import { measured, words } from '../../charts/paper/words.js';
import { cardText } from '../base/element/card-text.js';
import { commonOf, footOf, sentencesOf, type Foot } from '../base/element/foot.js';
import { partFrom } from '../base/element/part.js';
import type { Statement } from '../base/element/statement.js';
import { columnsOf, placesOf, type Place } from './columns.js';
import { saidOnce } from './foot.js';
import { spanOf } from './spans.js';

/** What stands on a board: the tag of a card, whether it was asked for in a mode, and what it says. */
export interface BoardCard {
  tag: string;
  inMode: boolean;
  said: Statement;
}

/** What a board is called, and of what place it is. */
export interface BoardTitle {
  heading: string;
  where: string;
}

/** The margin of a sheet, between two cards beside and below one another, in em. */
const [MARGIN, GAP, ROW] = [1.25, 2, 1.5];

/** A card with all that is its own; `common` is what the board says for it. */
interface Told {
  card: BoardCard;
  part: PaperPart;
  reading: string;
  own: readonly string[];
  warnings: readonly string[];
  common: Foot | undefined;
}

async function toldBy(card: BoardCard, lang: string): Promise<Told> {
  const { said } = card;
  const part = await partFrom(said, lang);
  if (said.kind !== 'picture') {
    return { card, part, reading: '', own: [], warnings: [], common: undefined };
  }
  const { view, picture } = said;
  const text = cardText(picture, said.standing);
  const whole = footOf(picture, view.say, view.dataset);
  const common = commonOf(whole, view.say, view.dataset);
  const isCommon = new Set(sentencesOf(common));
  return {
    card,
    part,
    reading: text.reading,
    own: sentencesOf(whole).filter((sentence) => !isCommon.has(sentence)),
    warnings: text.warnings,
    common,
  };
}

/**
 * A board as one sheet: its cards in the rows that they have on a screen of that width, each with its own words, and
 * at the foot what all of them say.
 */
export async function boardSheet(
  { heading, where }: BoardTitle,
  cards: readonly BoardCard[],
  lang: string,
): Promise<(space: PaperSpace) => Block> {
  const told = await Promise.all(cards.map((card) => toldBy(card, lang)));
  const { sample, texts } = saidOnce(
    told.map(({ common }) => ({ isEmpty: common === undefined, said: common })),
  );
  return ({ width, em }) => {
    const margin = MARGIN * em;
    const inner = width - 2 * margin;
    const said = (role: 'title' | 'where' | 'foot', text: string) =>
      words(text, { role, em, width: inner });
    const content = stack(
      [
        stack(
          [
            said('title', heading),
            said('where', where),
            sample ? sampleBadge(sample, { width: inner, em }) : EMPTY,
          ],
          0.2 * em,
        ),
        rowsBlock(told, { width: inner, em }),
        stack([rule(inner, 'head-rule'), stack(texts.map((text) => said('foot', text)))], 0.5 * em),
      ],
      1.25 * em,
    );
    const whole = padded(
      { ...content, width: inner },
      { top: em, right: margin, bottom: em, left: margin },
    );
    const { height } = whole;
    return {
      width,
      height,
      marks: [
        { mark: 'rect', role: 'paper', x: 0, y: 0, width, height },
        { mark: 'line', role: 'head', x1: 0, x2: width, y1: 1, y2: 1 },
        ...whole.marks,
      ],
    };
  };
}

/** That the figures are made up, in a box. */
function sampleBadge(sample: string, { width, em }: PaperSpace): Block {
  const side = 0.4 * em;
  const natural = measured(sample, 'badge', em).width;
  const text = words(sample, { role: 'badge', em, width: Math.min(natural + 1, width - 2 * side) });
  return boxed(padded(text, { left: side, right: side }), 'badge-box', undefined, 0.2 * em);
}

/** The cards in their rows, each as wide as its place. */
function rowsBlock(told: readonly Told[], { width, em }: PaperSpace): Block {
  const spans = told.map(({ card: { tag, inMode, said } }) =>
    spanOf({ tag, inMode, isEmpty: said.kind !== 'picture' }),
  );
  const places = placesOf(spans, columnsOf(width / em));
  const rows: [Told, Place][][] = [];
  told.forEach((one, i) => {
    const place = places[i]!;
    if (place.from === 0 || rows.length === 0) rows.push([]);
    rows[rows.length - 1]!.push([one, place]);
  });
  const gap = GAP * em;
  const drawn = rows.map((row) =>
    beside(
      row.map(([one, { from, to }]) => {
        const across = (to - from) * (width + gap) - gap;
        return { ...cardBlock(one, { width: across, em }), width: across };
      }),
      gap,
    ),
  );
  return stack(drawn, ROW * em);
}

/** A card on a board, under a line of its own. */
function cardBlock({ part, reading, own, warnings }: Told, space: PaperSpace): Block {
  const { width, em } = space;
  const drawn = partBlock(part, space);
  return stack(
    [
      rule(width, 'head-rule'),
      drawn,
      words(unsaid(reading, drawn), { role: 'cell', em, width }),
      stack([
        ...warnings.map((text) => words(text, { role: 'warning', em, width })),
        ...own.map((text) => words(text, { role: 'foot', em, width })),
      ]),
    ],
    0.5 * em,
  );
}
