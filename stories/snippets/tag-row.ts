import { TAGS, type TagRow } from '../../src/core/tags/tags.js';

/** The row of a tag in the table of tags, `gf-trend` or `trend`. */
export const tagRow = (tag: string): TagRow | undefined =>
  (TAGS as Readonly<Record<string, TagRow>>)[tag.replace(/^gf-/, '')];
