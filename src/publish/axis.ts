/** What changes along one axis of a table: its nodes, each by how much of a unit. */
export type Move = ReadonlyMap<number, 1 | -1>;

/** The nodes of an axis that adds up: regions, or periods. */
export class Axis {
  readonly #children: readonly (readonly number[])[];
  /** How many levels there are below each node. */
  readonly depths: readonly number[];

  /** @param parents - The node above each; undefined for none. */
  constructor(readonly parents: readonly (number | undefined)[]) {
    const children: number[][] = parents.map(() => []);
    for (const [node, parent] of parents.entries())
      if (parent !== undefined) children[parent]!.push(node);
    this.#children = children;
    const depthOf = (node: number): number =>
      Math.max(0, ...children[node]!.map((child) => 1 + depthOf(child)));
    this.depths = parents.map((_, node) => depthOf(node));
  }

  leavesOf(node: number): number[] {
    const children = this.#children[node]!;
    return children.length === 0 ? [node] : children.flatMap((child) => this.leavesOf(child));
  }

  #chainOf(node: number): number[] {
    const chain: number[] = [];
    for (let at: number | undefined = node; at !== undefined; at = this.parents[at]) chain.push(at);
    return chain;
  }

  /**
   * Ways in which a node may change: one leaf of it, and another beside it the other way, under the nearest node
   * that has others; or nothing else, so that all above change too.
   *
   * @param best - Of leaves those that are tried.
   */
  movesOf(node: number, best: (leaves: readonly number[]) => readonly number[]): Move[] {
    const own = best(this.leavesOf(node));
    const mine = new Set(this.leavesOf(node));
    let others: readonly number[] = [];
    for (
      let at = this.parents[node];
      at !== undefined && others.length === 0;
      at = this.parents[at]
    )
      others = this.leavesOf(at).filter((leaf) => !mine.has(leaf));
    const partners = best(others);
    return own.flatMap((leaf) => {
      const chain = this.#chainOf(leaf);
      const alone: Move = new Map(chain.map((one) => [one, 1]));
      const paired = partners.map((partner): Move => {
        const other = this.#chainOf(partner);
        const up = chain.filter((one) => !other.includes(one));
        const down = other.filter((one) => !chain.includes(one));
        return new Map([
          ...up.map((one) => [one, 1] as const),
          ...down.map((one) => [one, -1] as const),
        ]);
      });
      return [...paired, alone];
    });
  }
}
