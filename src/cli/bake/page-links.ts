import { attributeOf } from '../../convert/files/html-tree.js';
import type { TwinLink } from '../../twin/twin-html.js';
import type { TreeNode } from '../page-node.js';
import { isTwin } from './page-tree.js';
import { holdsCode, type CodePlace } from './template-code.js';

/** What is not read where it stands. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** The links among what stands in a tag; without those that a program fills, which nobody can repeat. */
export function linksIn(nodes: readonly TreeNode[], code: readonly CodePlace[]): TwinLink[] {
  return nodes.flatMap((node): TwinLink[] => {
    if (isTwin(node) || UNREAD.has(node.nodeName)) return [];
    const { childNodes = [], sourceCodeLocation: place } = node;
    const href = node.nodeName === 'a' ? attributeOf(node, 'href') : undefined;
    if (href === undefined) return linksIn(childNodes, code);
    const text = textIn(node).replace(/\s+/g, ' ').trim();
    const isFilled = !place || holdsCode(code, place.startOffset, place.endOffset);
    return isFilled || text === '' ? [] : [{ href, text }];
  });
}

const textIn = ({ value = '', childNodes = [] }: TreeNode): string =>
  value + childNodes.map(textIn).join('');
