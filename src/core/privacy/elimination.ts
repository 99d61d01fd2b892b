/** A linear equation over numbered unknowns: Σ coefficient × unknown = something known. */
export type Equation = ReadonlyMap<number, number>;

/** Coefficients are counted modulo this prime, whose products are still exact in a double. */
const PRIME = 67_108_859;

const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME;

/** By Fermat: value^(PRIME − 2). */
function inverse(value: number): number {
  let result = 1;
  for (let exponent = PRIME - 2, power = value; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % PRIME;
    power = (power * power) % PRIME;
  }
  return result;
}

/**
 * The unknowns that equations determine together, by Gaussian elimination over sparse rows. Only the
 * coefficients count, so the figures themselves are not needed. That a whole number other than 0 is
 * a multiple of the prime is as good as impossible for coefficients of 1 and −1.
 */
export function determined(equations: readonly Equation[]): Set<number> {
  const uses = new Map<number, number>();
  for (const equation of equations) {
    for (const name of equation.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  /** By their pivot, in the order in which they came: a row holds no pivot of an earlier one. */
  const rows = new Map<number, { order: number; row: Map<number, number> }>();
  const reduce = (row: Map<number, number>) => {
    for (;;) {
      let first: { order: number; row: Map<number, number> } | undefined;
      let pivot = -1;
      for (const name of row.keys()) {
        const pivotRow = rows.get(name);
        if (pivotRow && !(first && first.order < pivotRow.order)) [first, pivot] = [pivotRow, name];
      }
      if (!first) return row;
      const factor = row.get(pivot)!;
      for (const [name, value] of first.row) {
        const remainder = mod((row.get(name) ?? 0) - ((factor * value) % PRIME));
        if (remainder === 0) row.delete(name);
        else row.set(name, remainder);
      }
    }
  };
  for (const equation of equations) {
    const row = reduce(new Map([...equation].map(([name, value]) => [name, mod(value)])));
    if (row.size === 0) continue;
    // The rarest unknown spares the most work later.
    const [pivot] = [...row.keys()].sort((a, b) => uses.get(a)! - uses.get(b)!) as [number];
    const by = inverse(row.get(pivot)!);
    for (const [name, value] of row) row.set(name, (value * by) % PRIME);
    rows.set(pivot, { order: rows.size, row });
  }
  return new Set([...uses.keys()].filter((name) => reduce(new Map([[name, 1]])).size === 0));
}
