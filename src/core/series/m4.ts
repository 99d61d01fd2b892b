/** A column keeps its first, lowest, highest and last point, and one gap. */
const MOST = 5;

/**
 * The points that a line needs so that its picture at `columns` pixels is the same as with all of
 * them: of every pixel column the first, last, lowest and highest (M4; Jugel, Jerzak, Hackenbroich
 * and Markl, VLDB 2014). Answers ascending indexes; a gap (NaN) inside a column is kept as one index
 * of a NaN, so that the line breaks there. Series of up to four points a column come back whole.
 */
export function m4(values: ArrayLike<number>, columns: number): Uint32Array {
  const count = values.length;
  if (count <= columns * 4) return Uint32Array.from({ length: count }, (_, i) => i);
  const width = Math.max(1, Math.floor(columns));
  const kept = new Uint32Array(width * MOST);
  let size = 0;
  for (let column = 0; column < width; column++) {
    const from = Math.floor((column * count) / width);
    const to = Math.floor(((column + 1) * count) / width);
    let [first, last, low, high, gap] = [-1, -1, -1, -1, -1];
    let [lowest, highest] = [Infinity, -Infinity];
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      if (value !== value) {
        gap = i;
        continue;
      }
      if (first < 0) first = low = high = i;
      last = i;
      if (value < lowest) [lowest, low] = [value, i];
      if (value > highest) [highest, high] = [value, i];
    }
    const begin = size;
    size = add(kept, begin, size, first);
    size = add(kept, begin, size, low);
    size = add(kept, begin, size, high);
    size = add(kept, begin, size, last);
    size = add(kept, begin, size, gap);
  }
  return kept.slice(0, size);
}

/** Puts an index in its place among those of its column, once; answers how many there are then. */
function add(kept: Uint32Array, begin: number, size: number, index: number): number {
  if (index < 0) return size;
  let at = size;
  while (at > begin && kept[at - 1]! > index) at--;
  if (at > begin && kept[at - 1] === index) return size;
  kept.copyWithin(at + 1, at, size);
  kept[at] = index;
  return size + 1;
}
