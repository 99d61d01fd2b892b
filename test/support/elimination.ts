/** A linear equation: Σ coefficient × unknown = something known. */
export type Equation = Map<string, number>;

/** The unknowns that the equations determine, by Gaussian elimination to reduced form. */
export function determined(equations: readonly Equation[]): Set<string> {
  const names = [...new Set(equations.flatMap((equation) => [...equation.keys()]))];
  const rows = equations.map((equation) => names.map((name) => equation.get(name) ?? 0));
  let rank = 0;
  for (let column = 0; column < names.length && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const top = rows[rank]!;
    const lead = top[column]!;
    for (let i = 0; i < names.length; i++) top[i]! /= lead;
    for (const [r, row] of rows.entries()) {
      if (r === rank || row[column] === 0) continue;
      const factor = row[column]!;
      for (let i = 0; i < names.length; i++) row[i]! -= factor * top[i]!;
    }
    rank++;
  }
  const alone = rows.slice(0, rank).flatMap((row) => {
    const used = names.filter((_, i) => Math.abs(row[i]!) > 1e-9);
    return used.length === 1 ? used : [];
  });
  return new Set(alone);
}
