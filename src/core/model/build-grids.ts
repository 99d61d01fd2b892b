import type { Contract, Frequency, ObservationRow } from '../contract/contract.generated.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { Flag, VALUELESS, flagsOf, type StatusLetter } from '../contract/status.js';
import { TimeAxis } from '../time/axis.js';
import { settled } from './decimal.js';
import { settledEntry } from './settled-entry.js';
import { gridId, withoutNumbers, type Grid, type GridKey } from './grid.js';
import { blockParts, rowParts, type MatrixPart, type Part, type PlacedRow } from './grid-parts.js';

type Report = (problem: Problem) => void;

/** The periods and regions that the parts of a grid reach over, and how many cells they state. */
interface Frame {
  axis: TimeAxis;
  rows: Map<string, number>;
  stated: number;
}

function frameOf(frequency: Frequency, parts: readonly Part[]): Frame {
  const axes = [...new Set(parts.map(({ axis }) => axis))];
  const [first] = axes;
  const axis = first && axes.length === 1 ? first : TimeAxis.of(frequency, axes.flatMap(periodsOf));
  const rows = new Map<string, number>();
  let stated = 0;
  for (const part of parts) {
    stated += part.rows ? part.rows.length : part.regions.length * part.axis.count;
    for (const region of part.regions) if (!rows.has(region)) rows.set(region, rows.size);
  }
  return { axis, rows, stated };
}

const periodsOf = (axis: TimeAxis) => Array.from({ length: axis.count }, (_, i) => axis.period(i));

function emptyGrid(key: GridKey, { axis, rows }: Frame, parts: readonly Part[]): Grid {
  const size = rows.size * axis.count;
  const source = parts.find((part) => part.source)?.source;
  return {
    ...key,
    axis,
    rows,
    values: new Float64Array(size).fill(NaN),
    flags: new Uint32Array(size),
    details: new Map(),
    ...(source ? { source } : {}),
  };
}

/**
 * All the grids of a document may hold so many empty cells, and so many more for each stated one. A few
 * thousand rows, each of another region and another day, would else take all the memory of a page.
 */
const ROOM = 2_000_000;
const ROOM_PER_STATED = 64;

/** What is wrong with a cell: given before, a value where none may be, none without a reason. */
function faultOf(before: number, value: number | null | undefined, flags: number) {
  if (before) return 'duplicate-observation';
  if (value === undefined) return undefined;
  if (value === null) return flags & (VALUELESS | Flag.N) ? undefined : 'missing-without-reason';
  return flags & VALUELESS ? 'missing-has-value' : undefined;
}

/** A letter that says nothing of why a figure is missing, and is taken for one that does: D of `conf`. */
const hintAt = (fault: string, flags: number): Record<string, string> =>
  fault === 'missing-without-reason' && flags & Flag.D ? { letter: 'D' } : {};

/** The flags of a block's cells, in the order of its rows. */
function flagsIn({ axis, regions, status }: MatrixPart): Uint32Array {
  const flags = new Uint32Array(regions.length * axis.count);
  for (const [letter, cells] of Object.entries(status ?? {})) {
    for (const cell of cells) flags[cell]! |= Flag[letter as StatusLetter];
  }
  return flags;
}

/** Copies a block's numbers and status flags into the grid. */
function fillMatrix(grid: Grid, part: MatrixPart, report: Report) {
  const { axis, regions, path } = part;
  const width = axis.count;
  const columns =
    axis === grid.axis
      ? undefined
      : Int32Array.from(axis.starts, (start, i) => grid.axis.indexOf(start, axis.lengths[i]!));
  const flags = flagsIn(part);
  for (const [r, region] of regions.entries()) {
    const row = grid.rows.get(region)! * grid.axis.count;
    for (let c = 0; c < width; c++) {
      const cell = row + (columns ? columns[c]! : c);
      const value = part.cell(r, c);
      const stated = flags[r * width + c]!;
      const fault = faultOf(grid.flags[cell]!, value, stated);
      if (fault) {
        const args = { region, period: axis.period(c).code, ...hintAt(fault, stated) };
        const severity = fault === 'missing-without-reason' ? 'warning' : 'error';
        report(problem(fault, path + pointer(r, c), args, severity));
        if (fault === 'duplicate-observation') continue;
      }
      const flag = stated || (value == null ? Flag.O : Flag.A);
      grid.flags[cell] = flag;
      grid.values[cell] = value == null || flag & VALUELESS ? NaN : settled(value);
    }
  }
}

/** Puts rows of the row list into the grid. */
function fillRows(grid: Grid, rows: readonly PlacedRow[], isRuled: boolean, report: Report) {
  for (const { row: stated, period, path } of rows) {
    const row = settledEntry(stated, 'value', 'upper', 'numerator', 'denominator');
    const cell = grid.rows.get(row.region)! * grid.axis.count + grid.axis.find(period);
    const args = { region: row.region, period: period.code };
    if (grid.flags[cell]) {
      report(problem('duplicate-observation', path, args));
      continue;
    }
    const value = row.value ?? null;
    const hasParts = row.numerator != null && row.denominator != null;
    let flags = statedFlags(row, isRuled);
    if (value !== null && flags & VALUELESS) {
      report(problem('missing-has-value', path, args));
    } else if (value === null && !hasParts && !(flags & (VALUELESS | Flag.N))) {
      const fault = 'missing-without-reason';
      report(problem(fault, path, { ...args, ...hintAt(fault, flags) }, 'warning'));
      flags |= Flag.O;
    }
    grid.flags[cell] = flags || Flag.A;
    grid.values[cell] = value === null || flags & VALUELESS ? NaN : value;
    grid.details.set(cell, flags & VALUELESS ? withoutNumbers(row) : row);
  }
}

/** What a row says of its status; a confidential one is withheld, D and S for another's sake. */
function statedFlags({ status = '', conf = 'F' }: ObservationRow, isRuled: boolean): number {
  if (conf === 'F') return flagsOf(status);
  const why = conf === 'D' || conf === 'S' ? Flag.Z : conf === 'C' && isRuled ? Flag.T : 0;
  return flagsOf(status) | Flag.Q | why;
}

/**
 * The grids of a document, by indicator. Reports duplicate cells (the first stays), matrices of the
 * wrong shape, periods of the wrong frequency and grids that are as good as empty (left out), values under a status that excludes
 * one (dropped) and nulls without a reason (taken as missing).
 */
export function buildGrids(contract: Contract, report: Report): Map<string, Grid[]> {
  const partsByGrid = new Map<string, Part[]>();
  for (const part of [...blockParts(contract, report), ...rowParts(contract, report)]) {
    const id = gridId(part.key);
    const sameGrid = partsByGrid.get(id);
    if (sameGrid) sameGrid.push(part);
    else partsByGrid.set(id, [part]);
  }
  const grids = new Map<string, Grid[]>();
  let room = ROOM;
  for (const parts of partsByGrid.values()) {
    const { key } = parts[0]!;
    const frame = frameOf(key.frequency, parts);
    const [regions, periods] = [frame.rows.size, frame.axis.count];
    room += ROOM_PER_STATED * frame.stated - regions * periods;
    if (room < 0) {
      room += regions * periods;
      report(problem('too-sparse', '/data', { indicator: key.indicator, regions, periods }));
      continue;
    }
    const grid = emptyGrid(key, frame, parts);
    for (const part of parts) {
      if (part.rows) fillRows(grid, part.rows, contract.dataset.suppression !== undefined, report);
      else fillMatrix(grid, part, report);
    }
    const sameIndicator = grids.get(grid.indicator);
    if (sameIndicator) sameIndicator.push(grid);
    else grids.set(grid.indicator, [grid]);
  }
  return grids;
}
