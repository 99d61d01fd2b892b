import { parse } from 'parse5';
import { attributeOf } from '../../convert/files/html-tree.js';
import { TWIN_MARK } from '../../twin/twin-markup.js';
import type { TreeNode } from '../page-node.js';

/** The file of the looks of twins, in `dist`. */
export const SHEET = 'gongfu-twin.css';

export const treeOf = (text: string): TreeNode => parse(text, { sourceCodeLocationInfo: true });

export const isTwin = (node: TreeNode): boolean => attributeOf(node, TWIN_MARK) !== undefined;

const SHEET_NAME = /(?:^|\/)gongfu-twin\.css(?:[?#]|$)/;

/** Whether an element loads the looks of twins. */
export const isSheetLink = (node: TreeNode): boolean =>
  node.nodeName === 'link' && SHEET_NAME.test(attributeOf(node, 'href') ?? '');

/** All elements of a tree, each before those inside it; not what templates hold. */
export function* elementsIn(node: TreeNode): Generator<TreeNode> {
  if (node.attrs) yield node;
  for (const child of node.childNodes ?? []) yield* elementsIn(child);
}

/**
 * All that a page says beside what this command writes, so that two pages can be held to be the same in
 * the eyes of a browser.
 */
export function withoutTwins(node: TreeNode): string {
  const parts: string[] = [];
  const write = (one: TreeNode) => {
    if (isTwin(one) || isSheetLink(one)) return;
    if (one.value !== undefined) parts.push(one.value);
    if (!one.attrs) return inside(one);
    parts.push(`\ue000${one.nodeName}`, ...one.attrs.flatMap(({ name, value }) => [name, value]));
    inside(one);
    parts.push('\ue001');
  };
  const inside = ({ childNodes = [], content }: TreeNode) => {
    for (const child of childNodes) write(child);
    if (content) inside(content);
  };
  write(node);
  // Blanks beside what is written may become one text, or two.
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([\ue000\ue001]) ?/g, '$1');
}
