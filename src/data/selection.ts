/** What a reader has picked: every tag of the same board or group follows it. */
export interface Picked {
  region?: string | undefined;
  /** A period code. */
  period?: string | undefined;
}

/** A selection that several tags share. */
export class Selection {
  #picked: Picked = {};
  readonly #listeners = new Set<() => void>();

  get picked(): Readonly<Picked> {
    return this.#picked;
  }

  /** Changes what is given, keeps the rest; `undefined` clears. */
  pick(change: Picked): void {
    const next = { ...this.#picked, ...change };
    if (next.region === this.#picked.region && next.period === this.#picked.period) return;
    this.#picked = next;
    for (const listener of Array.from(this.#listeners)) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

const groups = new Map<string, Selection>();

/** The selection of a named group, in whatever shadow root its tags live. */
export function groupSelection(name: string): Selection {
  const selection = groups.get(name) ?? new Selection();
  groups.set(name, selection);
  return selection;
}
