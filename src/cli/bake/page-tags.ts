import { attributeOf } from '../../convert/files/html-tree.js';
import { nearest } from '../../core/contract/nearest.js';
import { TAG_NAMES } from '../../core/tags/lookup.js';
import { codeIn, holdsCode, withoutCode, type CodePlace } from './template-code.js';
import type { Range, TreeNode } from '../page-node.js';
import type { TwinLink } from '../../twin/twin-html.js';
import { linksIn } from './page-links.js';
import { isTwin, treeOf } from './page-tree.js';

/** Why a tag has no twin, whatever its data are. */
export type Obstacle = 'code' | 'open' | 'broken-twin';

/** A tag of ours in the source of a page. */
export interface PageTag {
  readonly name: string;
  /** Where it begins in the source. */
  readonly start: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** The language that holds for it; '' where the page names none. */
  readonly lang: string;
  /** The board that it stands on. */
  readonly board: PageTag | undefined;
  /** The document inside it, as it stands in the source. */
  readonly inline: string | undefined;
  /** The links that its page's author wrote into it, which its twin repeats; none of a board, which shows its own. */
  readonly links: readonly TwinLink[];
  /** Where its twin stands, or would. */
  readonly place: Range;
  /** The twin as it stands there; '' for none. */
  readonly twin: string;
  readonly obstacle: Obstacle | undefined;
}

/** A tag that is named nearly as one of ours is, so that no browser will ever draw it. */
export interface MisspeltTag {
  readonly name: string;
  readonly line: number;
  /** The tag that was probably meant. */
  readonly known: string;
}

/** A board and what stands in its rows; undefined for what is no tag of ours. */
export interface PageBoard {
  readonly children: readonly (PageTag | undefined)[];
}

/** A page as it is read before it is baked. */
export interface SourcePage {
  /** With blanks in place of what a program fills. */
  readonly text: string;
  readonly tree: TreeNode;
  readonly tags: readonly PageTag[];
  readonly misspelt: readonly MisspeltTag[];
  readonly boards: readonly PageBoard[];
  /** What addresses are seen from, where the page says so. */
  readonly base: string | undefined;
}

/** In these a tag is meant to be read, or to be used elsewhere. */
const APART = new Set(['template', 'noscript', 'pre', 'xmp', 'svg', 'gf-wall']);

/** What has no twin: a wall moves and fills its screen, and the doctor looks at the page that it is in. */
export const UNBAKED: ReadonlySet<string> = new Set(['gf-wall', 'gf-doctor']);

const OURS = new Set(TAG_NAMES);

/** What else holds where a tag stands. */
interface Around {
  readonly lang: string;
  readonly board: PageTag | undefined;
}

/** Finds the tags of a page that are drawn in it. */
export function sourcePage(source: string): SourcePage {
  const code = codeIn(source);
  const text = withoutCode(source, code);
  const tree = treeOf(text);
  const tags: PageTag[] = [];
  const byNode = new Map<TreeNode, PageTag>();
  const boards: TreeNode[] = [];
  const misspelt: MisspeltTag[] = [];
  let base: string | undefined;

  function visit(node: TreeNode, around: Around) {
    const { nodeName, childNodes = [] } = node;
    const lang = attributeOf(node, 'lang') || around.lang;
    if (nodeName === 'base') base ??= attributeOf(node, 'href');
    const { board } = around;
    const tag = OURS.has(nodeName) ? tagOf(node, { lang, board }, source, code) : undefined;
    if (tag) {
      tags.push(tag);
      byNode.set(node, tag);
    } else if (nodeName.startsWith('gf-')) misspelt.push(...misspeltTag(node));
    if (nodeName === 'gf-board') boards.push(node);
    if (APART.has(nodeName)) return;
    const inside = { lang, board: nodeName === 'gf-board' ? tag : board };
    for (const child of childNodes) if (!isTwin(child)) visit(child, inside);
  }

  visit(tree, { lang: '', board: undefined });
  return {
    text,
    tree,
    tags,
    misspelt,
    boards: boards.map(({ childNodes = [] }) => ({
      children: childNodes.filter(isPlaced).map((child) => byNode.get(child)),
    })),
    base,
  };
}

/** What begins with gf- and is like none of ours is a tag of somebody else. */
function misspeltTag({ nodeName, sourceCodeLocation }: TreeNode): MisspeltTag[] {
  const known = nearest(nodeName, TAG_NAMES);
  return known ? [{ name: nodeName, line: sourceCodeLocation?.startLine ?? 1, known }] : [];
}

/** What a board sets into no row. */
const UNSEEN = new Set(['script', 'style', 'template', 'link', 'meta']);

/** The same question as `placedIn` of the board answers in a page. */
const isPlaced = (node: TreeNode): boolean =>
  node.attrs !== undefined &&
  !UNSEEN.has(node.nodeName) &&
  !isTwin(node) &&
  attributeOf(node, 'hidden') === undefined &&
  !attributeOf(node, 'slot');

function tagOf(
  node: TreeNode,
  { lang, board }: Around,
  source: string,
  code: readonly CodePlace[],
): PageTag | undefined {
  const { nodeName, attrs = [], childNodes = [], sourceCodeLocation } = node;
  if (!sourceCodeLocation) return undefined;
  const { startTag, endTag, startLine } = sourceCodeLocation;
  const twin = childNodes.find(isTwin);
  const open = startTag ?? sourceCodeLocation;
  const place = placeOf(nodeName, twin, open, endTag);
  return {
    name: nodeName,
    start: open.startOffset,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    line: startLine,
    lang,
    board,
    inline: inlineOf(childNodes, source),
    links: nodeName === 'gf-board' ? [] : linksIn(childNodes, code),
    place,
    twin: source.slice(place.startOffset, place.endOffset),
    obstacle: obstacleOf(open, endTag, twin, code),
  };
}

/** A card's twin stands before all else in it; that of a board is its foot, and stands behind. */
function placeOf(
  name: string,
  twin: TreeNode | undefined,
  startTag: Range,
  endTag: Range | undefined,
): Range {
  if (twin?.sourceCodeLocation) return twin.sourceCodeLocation;
  const at = name === 'gf-board' && endTag ? endTag.startOffset : startTag.endOffset;
  return { startOffset: at, endOffset: at };
}

function obstacleOf(
  startTag: Range,
  endTag: Range | undefined,
  twin: TreeNode | undefined,
  code: readonly CodePlace[],
): Obstacle | undefined {
  if (!endTag) return 'open';
  if (holdsCode(code, startTag.startOffset, startTag.endOffset)) return 'code';
  const place = twin?.sourceCodeLocation;
  if (place === undefined || place === null) return undefined;
  const isWhole = place.endTag && place.endOffset <= endTag.startOffset;
  return isWhole && !holdsCode(code, place.startOffset, place.endOffset)
    ? undefined
    : 'broken-twin';
}

/** The JSON block of a tag, as its source has it: what looks like code in it is data. */
function inlineOf(children: readonly TreeNode[], source: string): string | undefined {
  const block = children.find(
    (child) => child.nodeName === 'script' && attributeOf(child, 'type') === 'application/json',
  );
  const { startTag, endTag } = block?.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return undefined;
  const text = source.slice(startTag.endOffset, endTag.startOffset);
  return text.trim() === '' ? undefined : text;
}
