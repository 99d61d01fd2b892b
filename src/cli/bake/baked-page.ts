import type { Edit } from './page-bytes.js';
import { treeOf, isTwin, withoutTwins, elementsIn } from './page-tree.js';
import type { PageTag, SourcePage } from './page-tags.js';

/** A tag and what is to stand in it. */
export interface Baked {
  readonly tag: PageTag;
  readonly twin: string;
}

/** What can be changed in a page, and for which tags it cannot be done. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Tags that stand where a browser takes a twin out of them: in a paragraph, a link, a table. */
  readonly misplaced: readonly PageTag[];
}

const editOf = ({ tag: { place }, twin }: Baked): Edit => ({
  from: place.startOffset,
  to: place.endOffset,
  text: twin,
});

/** The edits that put twins into a page and leave all else of it as a browser reads it. */
export function planned(page: SourcePage, baked: readonly Baked[], link?: Edit): Plan {
  const was = withoutTwins(page.tree);
  const fits = (all: readonly Baked[], more: readonly Edit[] = []) =>
    isSame(
      page.text,
      was,
      inOrder([...all.map(editOf), ...more]),
      all.filter(({ twin }) => twin).map(({ tag }) => tag.name),
    );
  const isFitting = fits(baked);
  const misplaced = isFitting ? [] : baked.filter((one) => !fits([one])).map(({ tag }) => tag);
  const able = baked.filter(({ tag }) => !misplaced.includes(tag));
  if (!isFitting && !fits(able)) return { edits: [], misplaced: baked.map(({ tag }) => tag) };
  const more = link && fits(able, [link]) ? [link] : [];
  return { edits: inOrder([...able.map(editOf), ...more]), misplaced };
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, other) => one.from - other.from);

/** Whether a page with edits is what it was, and the twins of these tags stand in tags of their names, and not in one that was left open. */
function isSame(
  text: string,
  was: string,
  edits: readonly Edit[],
  names: readonly string[],
): boolean {
  const tree = treeOf(withEdits(text, edits));
  if (withoutTwins(tree) !== was) return false;
  const inTags = [...elementsIn(tree)].filter(({ nodeName }) => nodeName.startsWith('gf-'));
  const found = inTags.flatMap(({ nodeName, childNodes = [] }) =>
    childNodes
      .filter((child) => isTwin(child) && child.sourceCodeLocation?.endTag)
      .map(() => nodeName),
  );
  const count = (all: readonly string[], name: string) => all.filter((one) => one === name).length;
  return names.every((name) => count(found, name) >= count(names, name));
}

/** A text with some places changed. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const edit of edits) {
    parts.push(text.slice(last, edit.from), edit.text);
    last = edit.to;
  }
  return parts.join('') + text.slice(last);
}
