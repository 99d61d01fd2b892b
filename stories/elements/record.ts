import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { TagName, Text } from '../../src/core/tags/tags.js';
import type { Markup } from '../book/markup.js';

/** A case where the element is not the right one, and which is. */
export interface Instead {
  when: Text;
  /** The tag that answers it, without `gf-`; absent where none does. */
  use?: TagName;
}

/** Another form that the element takes of the same document, or of its own. */
export interface Variant {
  name: Text;
  attributes?: Readonly<Record<string, string>>;
  document?: Contract;
}

/**
 * What the book says of an element in words. All else on its page, what it shows, takes and needs, its
 * parts, tokens, keys and speech, follows from the table of tags, the manifest and the drawing.
 */
export interface ElementRecord {
  /** The question that a reader brings and finds answered. */
  question: Text;
  /** When a page should have it. */
  use: Text;
  not: readonly Instead[];
  /** What the data must say, and what they had better say, in a sentence or two. */
  data: Text;
  /** The small document of the page, to be edited there. */
  document: Contract;
  attributes?: Readonly<Record<string, string>>;
  /** The tags inside, of an element that holds others. */
  inside?: readonly Markup[];
  variants: readonly Variant[];
}
