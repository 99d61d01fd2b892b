import { common, tags } from './facts.generated.js';
import type { AttributeFacts, TagFacts } from './tags.js';

type Attributes = Readonly<Record<string, AttributeFacts>>;

const rows: readonly [name: string, facts: TagFacts][] = Object.entries(tags);

/** All tags of ours as they are written, `gf-stat`. */
export const TAG_NAMES: readonly string[] = rows.map(([name]) => `gf-${name}`);

/** The tags that a link or a frame may become, without `gf-`. */
export const LINK_TAGS: readonly string[] = rows
  .filter(([, { where }]) => where !== 'page')
  .map(([name]) => name);

/** What a tag takes, by the name of the attribute. The tag is named without `gf-`; another takes nothing. */
export function attributesOf(name: string): Attributes {
  const facts = new Map(rows).get(name);
  if (!facts) return {};
  const shared = Object.entries(common).filter(
    ([attribute]) => facts.common?.includes(attribute) ?? true,
  );
  return { ...Object.fromEntries(shared), ...facts.attributes };
}

/**
 * Every attribute of our tags. What one name may be written in, and whether it is a flag, is the same
 * on all tags that have it.
 */
export const ATTRIBUTES: Attributes = Object.assign(
  {},
  ...rows.map(([, { attributes }]) => attributes),
  common,
);
