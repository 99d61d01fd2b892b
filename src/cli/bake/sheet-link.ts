import { isOurs } from '../../core/doctor/ours.js';
import type { Edit } from './page-bytes.js';
import type { Range, TreeNode } from '../page-node.js';
import { SHEET, elementsIn, isSheetLink } from './page-tree.js';

/** What a page lacks of the looks of its twins: nothing, a line in its head, or nobody knows where they are. */
export type SheetLink = 'there' | 'unknown' | Edit;

/** An address that only has to be whole. */
const NOWHERE = 'http://page.invalid/';

/**
 * The line that loads the looks, beside what the page loads of ours, or `asked` where the caller knows better.
 * `source` is the page with its code, `tree` what it is without.
 */
export function sheetLink(tree: TreeNode, source: string, asked?: string): SheetLink {
  const elements = [...elementsIn(tree)];
  if (elements.some(isSheetLink)) return 'there';
  const script = scriptIn(elements, source);
  const href = asked ?? script?.address.replace(/[^/]*\.js(?:[?#][^/]*)?$/, SHEET);
  if (href === undefined) return 'unknown';
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const link = `<link rel="stylesheet" href="${escaped(href)}">`;
  const head = elements.find(({ nodeName }) => nodeName === 'head');
  const inHead = (head?.childNodes ?? []).filter(({ attrs }) => attrs !== undefined);
  // Before the script, which may run where it stands.
  const place = script && inHead.includes(script.element) && script.element.sourceCodeLocation;
  if (place) {
    const at = place.startOffset;
    return { from: at, to: at, text: `${link}${eol}${indentAt(source, at)}` };
  }
  const last = lastPlaced(inHead);
  if (last) {
    const at = last.endOffset;
    return { from: at, to: at, text: `${eol}${indentAt(source, last.startOffset)}${link}` };
  }
  const html = elements.find(({ nodeName }) => nodeName === 'html');
  const open = head?.sourceCodeLocation?.startTag ?? html?.sourceCodeLocation?.startTag;
  const at = open?.endOffset ?? doctypeEnd(tree);
  return { from: at, to: at, text: at === 0 ? `${link}${eol}` : `${eol}${link}` };
}

/** The first script of ours, with its address as the page writes it, code and all. */
function scriptIn(
  elements: readonly TreeNode[],
  source: string,
): { readonly element: TreeNode; readonly address: string } | undefined {
  for (const element of elements) {
    const place = element.nodeName === 'script' && element.sourceCodeLocation?.attrs?.src;
    if (!place) continue;
    const written = source.slice(place.startOffset, place.endOffset);
    const [, , src = ''] = /^[^=]*=\s*(["']?)([\s\S]*)\1$/.exec(written) ?? [];
    const address = src.trim();
    // An address that code makes up to its end, or whose code has quotes, nobody can follow.
    if (/["'`]/.test(address) || !URL.canParse(address, NOWHERE)) continue;
    if (!isOurs(new URL(address, NOWHERE).href)) continue;
    return { element, address };
  }
  return undefined;
}

function lastPlaced(children: readonly TreeNode[]): Range | undefined {
  const placed = children.flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  return placed[placed.length - 1];
}

/** The blanks before what stands first on its line. */
function indentAt(text: string, at: number): string {
  const line = /[^\r\n]*$/.exec(text.slice(0, at))![0];
  return /^[ \t]*$/.test(line) ? line : '';
}

function doctypeEnd(tree: TreeNode): number {
  const doctype = tree.childNodes?.find(({ nodeName }) => nodeName === '#documentType');
  return doctype?.sourceCodeLocation?.endOffset ?? 0;
}

/** What is taken from the page is escaped already. */
const escaped = (text: string) => text.replace(/"/g, '&quot;');
