import { parse } from 'parse5';
import type { TreeNode } from './page-node.js';

/** An element of a page's source. */
export interface HtmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent?: HtmlElement;
  line: number;
  /** What stands inside a script, as it stands. */
  text: string;
}

/** What the source of a page says, as far as a check of our tags needs it. */
export interface Html {
  elements: readonly HtmlElement[];
  /** The lines on which the text shows a tag of ours as code. */
  escaped: readonly number[];
}

/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes']);

/** In a listing the code is meant to be read. */
const LISTINGS = ['pre', 'code'];

/**
 * Reads a page's source as a browser does: the elements in their order, each with what it stands in.
 * Comments and what scripts contain are no elements.
 */
export function readHtml(source: string): Html {
  const elements: HtmlElement[] = [];
  const escaped: number[] = [];

  function visit(node: TreeNode, parent: HtmlElement | undefined) {
    if (node.nodeName === '#text') readText(node, parent);
    const element = elementOf(node, parent);
    if (element) elements.push(element);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
      visit(child, element ?? parent);
    }
  }

  function readText({ sourceCodeLocation: place }: TreeNode, parent: HtmlElement | undefined) {
    if (!place || (parent && (RAW.has(parent.name) || isIn(parent, LISTINGS)))) return;
    // The tree has the characters; whether they were written as references only the source says.
    const written = source.slice(place.startOffset, place.endOffset);
    for (const { index } of written.matchAll(/&lt;gf-[a-z]/gi)) {
      escaped.push(place.startLine + written.slice(0, index).split('\n').length - 1);
    }
  }

  visit(parse(source, { sourceCodeLocationInfo: true }), undefined);
  return { elements, escaped };
}

/** Undefined for what is no element, or none that the source names. */
function elementOf(node: TreeNode, parent: HtmlElement | undefined): HtmlElement | undefined {
  const { nodeName, attrs, childNodes = [], sourceCodeLocation } = node;
  if (!attrs || !sourceCodeLocation) return undefined;
  return {
    name: nodeName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    ...(parent ? { parent } : {}),
    line: sourceCodeLocation.startLine,
    text: nodeName === 'script' ? childNodes.map(({ value = '' }) => value).join('') : '',
  };
}

const isIn = (element: HtmlElement, names: readonly string[]) =>
  names.includes(element.name) || within(element, ...names) !== undefined;

/** The nearest element of one of the names that an element stands in. */
export function within(element: HtmlElement, ...names: string[]): HtmlElement | undefined {
  let at = element.parent;
  while (at && !names.includes(at.name)) at = at.parent;
  return at;
}
