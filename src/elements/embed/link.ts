import { problem } from '../../core/contract/problem.js';
import { report } from '../base/element/report.js';
import { settingsOf } from '../../core/tags/settings.js';
import { elementOf } from './element-of.js';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Blocks of text that may hold no card: it stands behind them. */
const TEXT_BLOCK = /^(?:p|h[1-6]|pre)$/;

const MARK = 'data-gf-embedded';

/**
 * Puts the tag that a link stands for into the page. A link alone in its line becomes the tag's
 * fallback, in its place; a link in a sentence stays there, and the card follows the paragraph.
 */
export function upgradeLink(link: HTMLAnchorElement): void {
  // What stands in a tag is its fallback already.
  const parent = link.parentElement?.localName ?? '';
  const fallback = parent.startsWith('gf-') && parent !== 'gf-board';
  if (fallback || link.hasAttribute(MARK) || !link.isConnected) return;
  link.setAttribute(MARK, '');
  const href = link.getAttribute('href') ?? '';
  const url = addressOf(href, link.baseURI);
  if (!url)
    return void report([problem('unsafe-address', '', { value: href }, 'warning')], 'a.gf-embed');
  const settings = settingsOf(url.hash);
  void report(settings.problems, href);
  url.hash = '';
  const element = elementOf(settings, url.href.replace(/#$/, ''));
  if (!element) return;
  const block = blockOf(link);
  const alone = isEdge(link, block, 'previousSibling') && isEdge(link, block, 'nextSibling');
  if (alone && !/^h[1-6]$/.test(block.localName)) {
    link.replaceWith(element);
    element.append(link);
  } else placeBehind(link, block, element);
}

/** A web address, or undefined for all that could run as code or read a file. */
function addressOf(href: string, base: string): URL | undefined {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function blockOf(node: Element): Element {
  let block = node.parentElement!;
  while (!BLOCK.test(block.localName) && !block.localName.includes('-') && block.parentElement) {
    block = block.parentElement;
  }
  return block;
}

const isBreak = (node: Node) =>
  node instanceof Element && (node.localName === 'br' || isBlock(node));
const isBlock = (node: Element) => BLOCK.test(node.localName) || node.localName.startsWith('gf-');

const isBlank = (node: Node) =>
  node.nodeType === Node.COMMENT_NODE ||
  (node.nodeType === Node.TEXT_NODE && !/[^\s\u00a0\u200b]/.test(node.nodeValue ?? ''));

/** True where nothing stands between a node and the end of its line on that side. */
function isEdge(node: Node, block: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at: Node = node; at !== block; at = at.parentNode!) {
    let next = at[side];
    while (next && isBlank(next)) next = next[side];
    if (next) return isBreak(next);
  }
  return true;
}

/** Behind the paragraph; in other blocks at the end of the link's line. */
function placeBehind(link: Element, block: Element, element: Element): void {
  if (TEXT_BLOCK.test(block.localName) && block.parentElement) {
    // Links are not always upgraded in their order.
    const place = [...block.querySelectorAll('a.gf-embed')].indexOf(link);
    element.setAttribute(MARK, String(place));
    return behindCards(block, place).after(element);
  }
  let at: Node = link;
  while (at.parentNode !== block) at = at.parentNode!;
  while (at.nextSibling && !isBreak(at.nextSibling)) at = at.nextSibling;
  block.insertBefore(element, at.nextSibling);
}

/** A block or, where cards of its earlier links follow it already, the last of them. */
function behindCards(block: Element, place: number): Element {
  let last = block;
  for (;;) {
    const next = last.nextElementSibling;
    const other = next?.getAttribute(MARK) ?? '';
    if (!next || other === '' || Number(other) > place) return last;
    last = next;
  }
}
