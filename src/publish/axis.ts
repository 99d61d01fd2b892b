/** What changes along one axis of a table: its nodes, each by how much of a unit. */
export type Move = ReadonlyMap<number, 1 | -1>;

/** The nodes of an axis that adds up: regions, or periods. */
export class Axis {
  /** How many levels there are below each node. */
  readonly depths: readonly number[];
  /** The lowest nodes of each node. */
  readonly #leaves: readonly (readonly number[])[];
  /** Each node with all above it. */
  readonly #chains: readonly (readonly number[])[];

  /** @param parents - The node above each; undefined for none. */
  constructor(parents: readonly (number | undefined)[]) {
    const children: number[][] = parents.map(() => []);
    for (const [node, parent] of parents.entries())
      if (parent !== undefined) children[parent]!.push(node);
    const depthOf = (node: number): number =>
      Math.max(0, ...children[node]!.map((child) => 1 + depthOf(child)));
    const leavesOf = (node: number): number[] =>
      children[node]!.length === 0 ? [node] : children[node]!.flatMap(leavesOf);
    const chainOf = (node: number): number[] => {
      const above = parents[node];
      return above === undefined ? [node] : [node, ...chainOf(above)];
    };
    const nodes = [...parents.keys()];
    this.depths = nodes.map(depthOf);
    this.#leaves = nodes.map(leavesOf);
    this.#chains = nodes.map(chainOf);
  }

  /**
   * Ways in which a node may change: one leaf of it, and another beside it the other way, under the nearest node
   * that has others; or nothing else, so that all above change too.
   *
   * @param best - Of leaves those that are tried.
   */
  movesOf(node: number, best: (leaves: readonly number[]) => readonly number[]): Move[] {
    const own = best(this.#leaves[node]!);
    const partners = best(this.#besides(node));
    return own.flatMap((leaf) => {
      const chain = this.#chains[leaf]!;
      const alone: Move = new Map(chain.map((one) => [one, 1]));
      return [...partners.map((partner) => this.#exchange(leaf, partner)), alone];
    });
  }

  /** The leaves under the nearest node above one that has others. */
  #besides(node: number): readonly number[] {
    const own = new Set(this.#leaves[node]);
    for (const above of this.#chains[node]!) {
      const others = this.#leaves[above]!.filter((leaf) => !own.has(leaf));
      if (others.length > 0) return others;
    }
    return [];
  }

  /** One leaf up and another down, with what is above one of them alone. */
  #exchange(leaf: number, partner: number): Move {
    const [chain, other] = [this.#chains[leaf]!, this.#chains[partner]!];
    const move = new Map<number, 1 | -1>();
    for (const one of chain) if (!other.includes(one)) move.set(one, 1);
    for (const one of other) if (!chain.includes(one)) move.set(one, -1);
    return move;
  }
}
