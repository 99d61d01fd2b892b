/*
 * A card as its twin: what its element says of a source, its picture drawn for a narrow card and for a wide one, its
 * figures as a table.
 */
import { svgText } from '../charts/painters/svg-text.js';
import { cardText } from '../elements/base/element/card-text.js';
import {
  commonOf,
  footOf,
  sentencesOf,
  type Foot,
  type Sourced,
} from '../elements/base/element/foot.js';
import { headOf } from '../elements/base/element/standing.js';
import type { Statement } from '../elements/base/element/statement.js';
import type { View } from '../elements/base/element/view.js';
import type { Theme } from '../theme/palettes.js';
import { tableOf } from './answer.js';
import {
  twinOf,
  type FootText,
  type Twin,
  type TwinDrawing,
  type TwinPlace,
  type TwinText,
} from './twin-html.js';

type Said = Exclude<Statement, { kind: 'fault' }>;
type SaidPicture = Extract<Said, { kind: 'picture' }>;

/** The widths in pixels that drawings are made for, and the size of their type. */
const [NARROW, WIDE, EM] = [344, 680, 16];

/** What reads in one width, however wide the page is. */
const ONE_WIDTH = new Set(['gf-stat', 'gf-progress', 'gf-ranking']);

/** How the tag of a card stands in its page. */
export interface CardPlace extends TwinPlace {
  readonly tag: string;
  /** On a board of the same data. */
  readonly isOnBoard: boolean;
}

/** A twin, and what of its foot is true of the whole dataset. */
export interface CardTwin {
  readonly twin: Twin;
  readonly isEmpty: boolean;
  readonly common: Foot | undefined;
}

/** What a card says, as HTML. */
export async function cardTwin(said: Said, place: CardPlace): Promise<CardTwin> {
  const { say } = said.view;
  if (said.kind === 'refusal') {
    const { title, where = '', heading, sentences } = said;
    const foot = title === undefined ? [] : footTexts(said.view, {}, false);
    const text: TwinText = {
      heading: title ?? '',
      where,
      sample: title === undefined ? '' : sampleOf(said.view, place),
      badges: [],
      refusal: { heading, sentences },
      reading: '',
      warnings: [],
      foot,
    };
    return { twin: twinOf({ text }, place, say.words), isEmpty: true, common: undefined };
  }
  const { picture, view, standing } = said;
  const around = cardText(picture, standing);
  const text: TwinText = {
    ...around,
    sample: sampleOf(view, place),
    badges: around.badges.filter((badge) => badge !== say.words.ui.sample),
    foot: footTexts(view, picture, place.isOnBoard),
  };
  const content = { text, drawing: await drawingOf(said, place), table: await tableOf(said) };
  const whole = footOf(picture, say, view.dataset);
  const { asOf, published } = view.dataset.info;
  return {
    twin: { ...twinOf(content, place, say.words), dates: `${asOf} ${published}` },
    isEmpty: false,
    common: place.isOnBoard ? commonOf(whole, say, view.dataset) : undefined,
  };
}

/** In a few words on a board, which says in full what they mean. */
function sampleOf({ say, dataset }: View, { isOnBoard }: CardPlace): string {
  if (!dataset.info.sample) return '';
  const { ui } = say.words;
  return isOnBoard ? ui.sampleMark : ui.sample;
}

/** The sentences of a foot; on a board, what all of its cards say is marked. */
function footTexts({ say, dataset }: View, picture: Sourced, isOnBoard: boolean): FootText[] {
  const whole = footOf(picture, say, dataset);
  const common = isOnBoard ? sentencesOf(commonOf(whole, say, dataset)) : [];
  return sentencesOf(isOnBoard ? whole : { ...whole, sample: '' }).map((text) => ({
    text,
    isCommon: common.includes(text),
  }));
}

async function drawingOf(
  { picture, view }: SaidPicture,
  { tag, theme, isElder }: CardPlace,
): Promise<TwinDrawing | undefined> {
  const form = await picture.paper?.();
  if (!form) return undefined;
  const em = isElder ? EM * 1.5 : EM;
  const options = {
    title: headOf(picture).heading,
    lang: view.say.lang,
    theme: paperTheme(theme, isElder),
    isNamed: true,
    em,
  };
  const drawn = (width: number) => {
    const block = form({ width, em });
    return block.height > 0 ? inPage(svgText({ ...block, width }, options)) : undefined;
  };
  const narrow = drawn(NARROW);
  if (narrow === undefined) return undefined;
  return ONE_WIDTH.has(tag) ? { narrow } : { narrow, wide: drawn(WIDE) };
}

/** In a page an SVG needs no namespace, and the sheet gives it the type of its card. */
const inPage = (svg: string): string =>
  svg
    .replace(/^(<svg[^>]*?) xmlns="[^"]*"/, '$1')
    .replace(/^(<svg[^>]*?) font-family="[^"]*"/, '$1');

/** The elder see what contrasts; a reader's system is not known before there is a reader, and the sheet turns `auto` dark then. */
function paperTheme(theme: string, isElder: boolean): Theme {
  if (theme === 'dark' || theme === 'contrast') return theme;
  return isElder ? 'contrast' : 'light';
}
