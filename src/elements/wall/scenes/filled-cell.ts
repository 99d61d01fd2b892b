import { html } from 'lit';
import type { CardItem } from '../../../core/contract/contract.generated.js';
import { cardPicture } from './card-picture.js';
import { loadTag } from './card-tags.js';
import type { Cell, SceneContext } from './scene.js';

/** A cell that one picture fills, with its settings as properties, for the same element at each step. */
export function filledCell(
  cell: Omit<Cell, 'body'>,
  tag: CardItem['tag'],
  settings: Record<string, unknown>,
  { lang, headingLevel }: SceneContext,
): Cell {
  loadTag(tag);
  const properties = { className: 'fill', lang, headingLevel, ...settings };
  return { ...cell, body: () => html`${cardPicture({ tag }, properties)}` };
}
