/** A value that is made anew only when something that it is made from has changed. */
export class Kept<Value> {
  #last: { from: readonly unknown[]; value: Value } | undefined;

  /** The last value where `from` holds the same values as then, compared by identity; else what `make` answers. */
  of(from: readonly unknown[], make: () => Value): Value {
    const last = this.#last;
    const isSame =
      last?.from.length === from.length && from.every((part, i) => Object.is(part, last.from[i]));
    if (last && isSame) return last.value;
    const value = make();
    this.#last = { from, value };
    return value;
  }

  /** Has the next value made anew. */
  forget(): void {
    this.#last = undefined;
  }
}
