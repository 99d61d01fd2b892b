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
  const fits = (all: readonly Baked[], more: readonly Edit[] = []) => {
    const edits = inOrder([...all.map(editOf), ...more]);
    const starts = all.filter(({ twin }) => twin).map(({ tag }) => movedBy(edits, tag.start));
    return isSame(page.text, was, edits, starts);
  };
  const isFitting = fits(baked);
  const misplaced = isFitting ? [] : baked.filter((one) => !fits([one])).map(({ tag }) => tag);
  const able = baked.filter(({ tag }) => !misplaced.includes(tag));
  if (!isFitting && !fits(able)) return { edits: [], misplaced: baked.map(({ tag }) => tag) };
  const more = link && fits(able, [link]) ? [link] : [];
  return { edits: inOrder([...able.map(editOf), ...more]), misplaced };
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, other) => one.from - other.from);

/** Where a place of a text is once the edits before it have been made. */
const movedBy = (edits: readonly Edit[], place: number): number =>
  edits
    .filter(({ to }) => to <= place)
    .reduce((moved, { from, to, text }) => moved + text.length - (to - from), place);

/** Whether a page with edits is what it was, and twins stand in the tags that begin at these places: none in one that was left open. */
function isSame(
  text: string,
  was: string,
  edits: readonly Edit[],
  starts: readonly number[],
): boolean {
  const tree = treeOf(withEdits(text, edits));
  if (withoutTwins(tree) !== was) return false;
  const homes = [...elementsIn(tree)].filter(({ childNodes = [] }) =>
    childNodes.some((child) => isTwin(child) && child.sourceCodeLocation?.endTag),
  );
  const found = new Set(homes.map(({ sourceCodeLocation }) => sourceCodeLocation?.startOffset));
  return starts.every((start) => found.has(start));
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
