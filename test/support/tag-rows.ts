import { COMMON, TAGS, type AttributeRow, type TagRow } from '../../src/core/tags/tags.js';

/** The rows of the table of tags, each with its name. */
export const TAG_ROWS: readonly [name: string, row: TagRow][] = Object.entries(TAGS);

const common: Readonly<Record<string, AttributeRow>> = COMMON;

/** All attributes of a row, with those that nearly every tag takes. */
export function attributeRows({
  common: shared,
  attributes,
}: TagRow): Record<string, AttributeRow> {
  const inherited = Object.entries(common).filter(([name]) => shared?.includes(name) ?? true);
  return { ...Object.fromEntries(inherited), ...attributes };
}

/** Imports the module of a tag, which registers it. */
export async function loadTag(tag: string): Promise<void> {
  const name = tag.slice('gf-'.length);
  const row = TAG_ROWS.find(([known]) => known === name)?.[1];
  await import(`../../src/elements/${row?.domain ? 'domain' : name}/${tag}.ts`);
}
