import type { HtmlNode } from '../convert/files/html-tree.js';

/** Where something stands in the source, in characters. */
export interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** A node of the parser's tree, with its place in the source. */
export interface TreeNode extends HtmlNode {
  readonly childNodes?: readonly TreeNode[];
  /** What a template holds. */
  readonly content?: TreeNode;
  /** Absent for what the source leaves out and a browser adds: html, head, body, tbody. */
  readonly sourceCodeLocation?:
    | (Range & {
        readonly startLine: number;
        readonly startTag?: Range;
        readonly endTag?: Range;
        readonly attrs?: Readonly<Record<string, Range>>;
      })
    | null;
}
