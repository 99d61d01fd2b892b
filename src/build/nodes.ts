/** A node of the tree of a program, in ESTree, with its place in the text. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A node and all that is below it, each before what is below it. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const below of Object.values(node).flat()) if (isNode(below)) yield* nodesOf(below);
}

/** A text in which nodes, in any order and none within another, are written anew. */
export function rewritten(
  text: string,
  nodes: Iterable<Node>,
  write: (old: string) => string,
): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...nodes].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + write(text.slice(start, end));
    from = end;
  }
  return result + text.slice(from);
}
