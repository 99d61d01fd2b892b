/** Between two slanted lines, in pixels across. */
const HATCHING = 7;

type Point = readonly [x: number, y: number];

/** The rings of an outline of straight lines: `M0,0L1,0L1,1Z`. */
const ringsOf = (d: string): Point[][] =>
  d
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((place): Point => {
          const [x = NaN, y = NaN] = place.split(',').map(Number);
          return [x, y];
        }),
    );

/** Slanted lines inside an outline of straight lines, holes left out: what is withheld of a region. */
export function hatchedOutline(d: string): string {
  const rings = ringsOf(d);
  const sums = rings.flat().map(([x, y]) => x + y);
  let lines = '';
  for (let sum = Math.min(...sums) + HATCHING / 2; sum < Math.max(...sums); sum += HATCHING) {
    const places = rings.flatMap((ring) => crossings(ring, sum)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < places.length; i += 2) {
      const [from, to] = [places[i]!, places[i + 1]!];
      lines += `M${at(from)},${at(sum - from)}L${at(to)},${at(sum - to)}`;
    }
  }
  return lines;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** Where on the line `x + y = sum` a ring crosses it. */
function crossings(ring: readonly Point[], sum: number): number[] {
  return ring.flatMap(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    const [from, to] = [x + y - sum, nextX + nextY - sum];
    return from < 0 === to < 0 ? [] : [x + (from / (from - to)) * (nextX - x)];
  });
}
