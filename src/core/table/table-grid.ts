/** A cell as it stands in a table. */
export interface TextCell {
  /** Its lines, without what is hidden, struck or a footnote mark. */
  text: string;
  colSpan: number;
  rowSpan: number;
  /** The footnote mark that stands raised behind its text. */
  mark?: string;
  /** True for a cell that names its row or column. */
  head?: boolean;
  /** How far its text is set in. */
  indent?: number;
}

/** A cell in every place that it covers. */
export interface GridCell {
  text: string;
  mark: string;
  head: boolean;
  indent: number;
  /** True where it covers several columns, several rows. */
  wide: boolean;
  tall: boolean;
  /** True in the first of the columns that it covers. */
  start: boolean;
  /** True in the first of the rows that it covers. */
  top: boolean;
}

/** More cells than any table that a page shows. */
const MOST_CELLS = 100_000;

const BLANK: GridCell = {
  text: '',
  mark: '',
  head: false,
  indent: 0,
  wide: false,
  tall: false,
  start: true,
  top: true,
};

/**
 * The rows of a table as a rectangle, every merged cell in all its places; a short row is blank at its
 * end. Undefined where merged cells overlap, or reach further than any page shows.
 */
export function gridOf(source: readonly (readonly TextCell[])[]): GridCell[][] | undefined {
  const cells = source.reduce(
    (sum, row) => sum + row.reduce((all, { colSpan }) => all + colSpan, 0),
    0,
  );
  if (cells > MOST_CELLS) return undefined;
  const grid: (GridCell | undefined)[][] = source.map(() => []);
  for (const [r, row] of source.entries()) {
    let c = 0;
    for (const cell of row) {
      while (grid[r]![c]) c++;
      const { colSpan, rowSpan, text, mark = '', head = false, indent = 0 } = cell;
      for (let down = r; down < Math.min(r + rowSpan, source.length); down++) {
        for (let right = c; right < c + colSpan; right++) {
          if (grid[down]![right]) return undefined;
          const place = {
            text: text.trim(),
            mark,
            head,
            indent,
            start: right === c,
            top: down === r,
          };
          grid[down]![right] = { ...place, wide: colSpan > 1, tall: rowSpan > 1 };
        }
      }
      c += colSpan;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? BLANK));
}
