import type { MappedDocument } from '../mapping/mapped-document.js';
import { readMapping } from '../mapping/read-mapping.js';
import { ATTRIBUTE_IDS } from './component-role.js';
import { isObject, objectOf, type Json } from './json-object.js';
import type { Component, ListedCell } from './listing.js';

/** Where a JSON-stat file of ours says what the format has no word for. */
export const OWN_EXTENSION = 'gongfu-board';

/** The annotation in which an SDMX-JSON message of ours has the document beside its figures. */
export const OWN_ANNOTATION = 'GONGFU_BOARD_DOCUMENT';

/** What an item of a collection of ours says of its dimension of a breakdown: `by age`. */
export const BY = /^by (?=.)/;

/** A document that a file of ours brings; nothing where it is none, for anybody may have changed it. */
export function ownDocument(given: unknown): MappedDocument | undefined {
  if (!isObject(given)) return undefined;
  const { mapping } = readMapping({ mapping: '1.0', document: given, tables: [] }, '');
  return mapping?.document;
}

/** A column that a cube of ours has beside its value: what it is, and its cell at a position. */
export interface OwnColumn {
  readonly component: Component;
  readonly at: (position: number) => ListedCell;
}

/** Further columns of a listing by the ids of what they hold. */
const FURTHER: Readonly<Record<string, Pick<Component, 'role' | 'attribute'>>> = {
  CONF_STATUS: { role: 'conf' },
  NUMERATOR: { role: 'numerator' },
  DENOMINATOR: { role: 'denominator' },
  COMMENT_OBS: { role: 'note' },
  COMMENT_OBS_EN: { role: 'attribute', attribute: 'note.en' },
};

/** What the extension of a cube of ours says of its figures. */
export function ownColumns(extension: Json): OwnColumn[] {
  const { attributes, accumulation } = objectOf(extension[OWN_EXTENSION]);
  const columns = Object.entries(objectOf(attributes)).flatMap(([id, cells]): OwnColumn[] => {
    const attribute = ATTRIBUTE_IDS[id];
    const what = attribute ? ({ role: 'attribute', attribute } as const) : FURTHER[id];
    if (!what || !isObject(cells)) return [];
    const at = (position: number): ListedCell => {
      const cell = cells[String(position)];
      return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
    };
    return [{ component: { id, ...what, isSdmx: true }, at }];
  });
  if (typeof accumulation === 'string') {
    const component = { id: 'ACCUMULATION', role: 'attribute', attribute: 'accumulation' } as const;
    columns.push({ component, at: () => accumulation });
  }
  return columns;
}
