import { parse } from 'parse5';

/** What is needed of a node of the parser's tree. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
  /** What a text says. */
  readonly value?: string;
  /** What a comment says. */
  readonly data?: string;
}

/** How deep elements may stand in one another. Browsers stop at 512. */
const MAX_DEPTH = 512;

/**
 * The tree of a page, as a browser makes it. Nothing in it is run or loaded. Undefined where its elements stand
 * in one another deeper than any page's.
 */
export function htmlTree(text: string): HtmlNode | undefined {
  const tree = parse(text) as unknown as HtmlNode;
  let level: readonly HtmlNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return undefined;
    const next: HtmlNode[] = [];
    for (const { childNodes } of level)
      if (childNodes) for (const child of childNodes) next.push(child);
    level = next;
  }
  return tree;
}

/** What an attribute says, or undefined where it is not set. */
export const attributeOf = ({ attrs }: HtmlNode, name: string): string | undefined =>
  attrs?.find((attribute) => attribute.name === name)?.value;

/** What the classes of a page say, as far as tables need it: their declarations as text. */
export type Classes = ReadonlyMap<string, string>;

/** The declarations of each class in the style sheets of a page, as Excel writes them: `.xl65 {…}`. */
export function classesOf(tree: HtmlNode): Classes {
  const classes = new Map<string, string>();
  const visit = (node: HtmlNode) => {
    if (node.nodeName === 'style') {
      const css = (node.childNodes ?? []).map(({ value = '' }) => value).join('');
      for (const [, name, rule] of css.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g))
        classes.set(name!, rule!);
    }
    node.childNodes?.forEach(visit);
  };
  visit(tree);
  return classes;
}

/** What is declared of an element, in its classes and on itself. */
export function styleOf(node: HtmlNode, classes: Classes): string {
  const names = attributeOf(node, 'class')?.split(/\s+/) ?? [];
  const own = attributeOf(node, 'style') ?? '';
  return names.length > 0 ? [...names.map((name) => classes.get(name) ?? ''), own].join(';') : own;
}

/** True of what a page does not show. */
export const isHidden = (node: HtmlNode, style: string) =>
  attributeOf(node, 'hidden') !== undefined || /display\s*:\s*none/i.test(style);
