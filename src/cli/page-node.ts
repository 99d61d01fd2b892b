/** Where something stands in the source, in characters. */
export interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** What is needed of a node of the parser's tree. */
export interface TreeNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly TreeNode[];
  /** What a text says. */
  readonly value?: string;
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
