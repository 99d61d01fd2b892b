/** M4 as it is defined, with a list and a sort a column: what the fast one has to answer. */
export function m4BySorting(values: readonly number[], columns: number): number[] {
  const count = values.length;
  if (count <= columns * 4) return [...values.keys()];
  const width = Math.max(1, Math.floor(columns));
  return Array.from({ length: width }, (_, column) => {
    const from = Math.floor((column * count) / width);
    const to = Math.floor(((column + 1) * count) / width);
    const places = [...values.keys()].slice(from, to);
    const gaps = places.filter((i) => Number.isNaN(values[i]!));
    const points = places.filter((i) => !Number.isNaN(values[i]!));
    const byValue = [...points].sort((a, b) => values[a]! - values[b]! || a - b);
    const lowest = byValue[0];
    const highest = points.find((i) => values[i] === values[byValue[byValue.length - 1]!]);
    const kept = [points[0], lowest, highest, points[points.length - 1], gaps[gaps.length - 1]];
    const known = kept.filter((i) => i !== undefined);
    return [...new Set(known)].sort((a, b) => a - b);
  }).flat();
}
