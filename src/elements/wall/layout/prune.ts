import { HOLE } from './boxes.js';
import type { Layout } from './layout.js';

type Cells = string[][];

/** A cell with its first and last row and column. */
interface Place {
  name: string;
  rows: [number, number];
  columns: [number, number];
}

/**
 * A layout for what is there: rows and columns in which nothing is left go, and each cell grows into
 * the room beside it that is free along its whole side, downwards and upwards first. Cells stay
 * rectangles, for a grid with any other shape in it is none.
 */
export function prune(layout: Layout, present: ReadonlySet<string>): Layout {
  const left = layout.areas.map((row) =>
    row.split(' ').map((name) => (present.has(name) ? name : HOLE)),
  );
  const rows = kept(layout.rows, (r) => left[r]!);
  const columns = kept(layout.columns, (c) => left.map((row) => row[c]!));
  const cells = rows.map((r) => columns.map((c) => left[r]![c]!));
  let hasGrown = true;
  while (hasGrown) hasGrown = grow(cells, 'rows') || grow(cells, 'columns');
  return {
    columns: columns.map((c) => layout.columns[c]!),
    rows: rows.map((r) => layout.rows[r]!),
    areas: cells.map((row) => row.join(' ')),
  };
}

/** The tracks that hold something. */
const kept = (tracks: readonly number[], cellsOf: (track: number) => readonly string[]) =>
  tracks.map((_, i) => i).filter((i) => cellsOf(i).some((name) => name !== HOLE));

function placesIn(cells: Cells): Place[] {
  const places = new Map<string, Place>();
  cells.forEach((row, r) =>
    row.forEach((name, c) => {
      const place = places.get(name);
      if (place) {
        place.rows[1] = r;
        place.columns[1] = Math.max(c, place.columns[1]);
      } else {
        places.set(name, { name, rows: [r, r], columns: [c, c] });
      }
    }),
  );
  places.delete(HOLE);
  return [...places.values()];
}

/** Lets every cell grow by one track at each end, in one direction; true where one did. */
function grow(cells: Cells, way: 'rows' | 'columns'): boolean {
  let grown = false;
  for (const place of placesIn(cells)) {
    const [first, last] = place[way];
    for (const track of [last + 1, first - 1]) {
      const side = alongside(place, way, track);
      if (!side.every(([r, c]) => cells[r]?.[c] === HOLE)) continue;
      for (const [r, c] of side) cells[r]![c] = place.name;
      grown = true;
    }
  }
  return grown;
}

/** The cells of a track beside a place. */
function alongside(place: Place, way: 'rows' | 'columns', track: number): [number, number][] {
  const [from, to] = way === 'rows' ? place.columns : place.rows;
  return Array.from({ length: to - from + 1 }, (_, i) =>
    way === 'rows' ? [track, from + i] : [from + i, track],
  );
}
