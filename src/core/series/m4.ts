/**
 * The points that a line needs so that its picture at `columns` pixels is the same as with all of
 * them: of every pixel column the first, last, lowest and highest (M4; Jugel, Jerzak, Hackenbroich
 * and Markl, VLDB 2014). Answers ascending indexes; a gap (NaN) inside a column is kept as one index
 * of a NaN, so that the line breaks there. Series of up to four points a column come back whole.
 */
export function m4(values: ArrayLike<number>, columns: number): Uint32Array {
  const count = values.length;
  if (count <= columns * 4) return Uint32Array.from({ length: count }, (_, i) => i);
  const kept: number[] = [];
  const width = Math.max(1, Math.floor(columns));
  for (let column = 0; column < width; column++) {
    const from = Math.floor((column * count) / width);
    const to = Math.floor(((column + 1) * count) / width);
    let [first, last, low, high, gap] = [-1, -1, -1, -1, -1];
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      if (value !== value) {
        gap = i;
        continue;
      }
      if (first < 0) first = low = high = i;
      last = i;
      if (value < values[low]!) low = i;
      if (value > values[high]!) high = i;
    }
    const points = [first, low, high, last, gap].filter((i) => i >= 0).sort((a, b) => a - b);
    for (const i of points) if (kept[kept.length - 1] !== i) kept.push(i);
  }
  return Uint32Array.from(kept);
}
