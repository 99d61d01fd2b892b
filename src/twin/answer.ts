/*
 * The room `twin`: what a tag says where there is no page. A command asks the very class that the page runs, so a
 * picture that is baked, rendered or cut out of a document says what its card would say, in the same words.
 */
import * as classes from '../classes.generated.js';
import { settledSource } from '../data/settled-source.js';
import type { SheetText } from '../charts/paper/sheet.js';
import { cardText } from '../elements/base/element/card-text.js';
import { GfElement } from '../elements/base/element/element.js';
import type { Statement } from '../elements/base/element/statement.js';
import type { Surroundings } from '../elements/base/element/source-controller.js';
import type { WordTable } from '../elements/base/table/word-table.js';
import type { Lang } from '../i18n/lang.js';

/** A tag as it stands in a page, without the page. */
export interface Tag {
  /** `gf-trend`. */
  tag: string;
  /** As they are written; names in lower case. */
  attributes: Readonly<Record<string, string>>;
  lang: Lang;
}

type PictureClass = (new () => GfElement) & Pick<typeof GfElement, 'observedAttributes'>;

const isPicture = (value: unknown): value is PictureClass =>
  typeof value === 'function' && value.prototype instanceof GfElement;

/** `gf-club-membership` → `ClubMembershipElement`. */
const classNameOf = (tag: string): string =>
  `${tag.replace(/^gf/, '').replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())}Element`;

/** They load data, and show no picture of their own that could stand still. */
const STILL_NOTHING = ['gf-wall', 'gf-filter'];

/** The class of a tag that can say what it shows; a wall has many to say, and a filter what it chooses. */
function pictureClassOf(tag: string): PictureClass | undefined {
  if (tag === 'gf-wall') return undefined;
  const found = new Map<string, unknown>(Object.entries(classes)).get(classNameOf(tag));
  return isPicture(found) ? found : undefined;
}

/** All that the card says around its picture, as it stands where there is no page. */
export const textOf = ({ picture, standing }: Extract<Statement, { kind: 'picture' }>): SheetText =>
  cardText(picture, standing);

/** The figures of a picture, as one table. */
export async function tableOf({
  picture,
}: Extract<Statement, { kind: 'picture' }>): Promise<WordTable | undefined> {
  if (!picture.table) return picture.figures?.();
  return picture.table(await import('../elements/base/table/tables.js'));
}

/** True for a tag that shows a picture of a document: not a board, a wall, a filter. */
export const hasPicture = (tag: string): boolean =>
  !STILL_NOTHING.includes(tag) && pictureClassOf(tag) !== undefined;

/**
 * What the card of a tag says of a source, once that has its data; of a filter the view that it starts from.
 *
 * @throws {Error} `no picture: gf-x`, for a tag that shows none
 */
export async function answerOf(
  { tag, attributes, lang }: Tag,
  around: Surroundings,
): Promise<Statement> {
  const Picture = pictureClassOf(tag);
  if (!Picture) throw new Error(`no picture: ${tag}`);
  const element = new Picture();
  // What a page asks when a tag is registered, and what tells Lit which property an attribute is of.
  const known = new Set(Picture.observedAttributes);
  for (const [name, value] of Object.entries(attributes)) {
    if (known.has(name)) element.attributeChangedCallback(name, null, value);
  }
  element.lang = lang;
  // Without a page nothing has given it its name.
  Object.defineProperty(element, 'localName', { value: tag });
  await settledSource(around.source);
  return element.statementFrom(around);
}
