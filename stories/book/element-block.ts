import { property } from 'lit/decorators.js';
import { TAGS, type TagName, type TagRow } from '../../src/core/tags/tags.js';
import type { ElementRecord } from '../elements/record.js';
import { RECORDS } from '../elements/records.generated.js';
import { BookBlock } from './block.js';
import type { Markup } from './markup.js';

const ROWS = TAGS as Readonly<Record<TagName, TagRow>>;

/** True for the name of a tag of ours, without `gf-`. */
export const isTagName = (name: string): name is TagName => name in ROWS;

/** What is written on the page of a tag. */
export function markupOf(name: TagName, attributes = RECORDS[name].attributes): Markup {
  const { inside } = RECORDS[name];
  return { tag: name, ...(attributes && { attributes }), ...(inside && { inside }) };
}

/** A block of the page of one element: it is told the tag, and finds its row and its record. */
export abstract class ElementBlock extends BookBlock {
  /** The tag, such as `gf-trend`. */
  @property() tag = '';

  protected get name(): TagName {
    const name = this.tag.replace(/^gf-/, '');
    if (!isTagName(name)) throw new Error(`invalid tag: ${this.tag}`);
    return name;
  }

  protected get row(): TagRow {
    return ROWS[this.name];
  }

  protected get record(): ElementRecord {
    return RECORDS[this.name];
  }
}
