// A sheet as a model: cells in a grid, merges, what is hidden. What is written below is drawn from it, and the
// uglifications of mutate.mjs change it.
import { LEFT, UP } from './cells.mjs';

const isMarker = (cell) => cell === LEFT || cell === UP;

const cellOf = (cell) => {
  if (cell === undefined || cell === null || cell === '' || isMarker(cell)) return undefined;
  return typeof cell === 'object' ? cell : { v: cell, role: 'word' };
};

/** The rectangle that a cell covers with the markers on its right and below. */
function rectangleAt(rows, top, left) {
  let right = left;
  while (rows[top][right + 1] === LEFT) right++;
  let bottom = top;
  while (rows[bottom + 1]?.[left] === UP) bottom++;
  return { top, left, bottom, right };
}

function mergesOf(rows) {
  const merges = [];
  rows.forEach((row, top) =>
    row.forEach((cell, left) => {
      if (isMarker(cell)) return;
      const range = rectangleAt(rows, top, left);
      if (range.bottom > range.top || range.right > range.left) merges.push(range);
    }),
  );
  return merges;
}

/** A sheet of rows; LEFT and UP in them join a cell to its neighbour. */
export function sheet(name, rows, more = {}) {
  return {
    name,
    rows: rows.map((row) => row.map(cellOf)),
    merges: mergesOf(rows),
    isHidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

/** A file of sheets; `format` is xlsx unless said otherwise, and how a text file is written stands in `text`. */
export const book = (name, sheets, more = {}) => ({
  name,
  format: 'xlsx',
  sheets: [sheets].flat(),
  ...more,
});

export function columnName(column) {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const cellName = (row, column) => `${columnName(column)}${row + 1}`;

export const rangeName = ({ top, left, bottom, right }) =>
  `${cellName(top, left)}:${cellName(bottom, right)}`;
