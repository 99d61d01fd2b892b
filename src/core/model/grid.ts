import { TimeAxis } from '../time/axis.js';
import type {
  Accumulation,
  Contract,
  Frequency,
  ObservationRow,
} from '../contract/contract.generated.js';
import { blockParts, rowParts, type Part } from './grid-parts.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { Flag, VALUELESS, flagsOf, type StatusLetter } from '../contract/status.js';

/**
 * All observations of one indicator that share accumulation, frequency and breakdown: a matrix of
 * regions × periods. Cell = region row × axis.count + period index.
 */
export interface Grid {
  readonly indicator: string;
  readonly accumulation: Accumulation;
  readonly frequency: Frequency;
  /** `dimension=category` pairs, sorted, joined by `&`; '' for the whole. */
  readonly breakdown: string;
  readonly axis: TimeAxis;
  readonly rows: ReadonlyMap<string, number>;
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** Status flags; 0 where the document says nothing at all. */
  readonly flags: Uint32Array;
  /** What a row says beyond value and status, by cell. */
  readonly details: Map<number, ObservationRow>;
  readonly source?: string;
}

function emptyGrid(key: string, parts: Part[]): Grid {
  const [indicator, accumulation, frequency, breakdown] = key.split('|') as [
    string,
    Accumulation,
    Frequency,
    string,
  ];
  const axis =
    parts.length === 1
      ? parts[0]!.axis
      : TimeAxis.of(
          frequency,
          parts.flatMap((part) => periodsOf(part.axis)),
        );
  const rows = new Map<string, number>();
  for (const part of parts)
    for (const region of part.regions) if (!rows.has(region)) rows.set(region, rows.size);
  const size = rows.size * axis.count;
  const values = new Float64Array(size).fill(NaN);
  const source = parts.find((part) => part.source)?.source;
  return {
    ...{ indicator, accumulation, frequency, breakdown, axis, rows, values },
    flags: new Uint32Array(size),
    details: new Map(),
    ...(source ? { source } : {}),
  };
}

const periodsOf = (axis: TimeAxis) => Array.from({ length: axis.count }, (_, i) => axis.period(i));

/** What is wrong with a cell: given before, a value where none may be, none without a reason. */
function faultOf(before: number, value: number | null | undefined, flags: number) {
  if (before) return 'duplicate-observation';
  if (value === undefined) return undefined;
  if (value === null) return flags & (VALUELESS | Flag.N) ? undefined : 'missing-without-reason';
  return flags & VALUELESS ? 'missing-has-value' : undefined;
}

/** Copies a block's numbers and status flags into the grid. */
function fillMatrix(grid: Grid, part: Part, report: (p: Problem) => void) {
  const width = part.axis.count;
  const columns =
    part.axis === grid.axis
      ? undefined
      : Int32Array.from(part.axis.starts, (start, i) =>
          grid.axis.indexOf(start, part.axis.lengths[i]!),
        );
  const flags = new Uint32Array(part.regions.length * width);
  for (const [letter, cells] of Object.entries(part.status ?? {})) {
    const flag = Flag[letter as StatusLetter];
    for (const [i, cell] of cells.entries()) {
      if (cell < flags.length) flags[cell]! |= flag;
      else
        report(
          problem(
            'cell-out-of-range',
            part.path.replace('/values/', '/status/') + pointer(letter, i),
            {
              value: cell,
              cells: flags.length,
            },
          ),
        );
    }
  }
  for (const [r, region] of part.regions.entries()) {
    const row = grid.rows.get(region)! * grid.axis.count;
    for (let c = 0; c < width; c++) {
      const cell = row + (columns ? columns[c]! : c);
      const value = part.cell(r, c);
      const flag = flags[r * width + c]! || (value == null ? Flag.O : Flag.A);
      const fault = faultOf(grid.flags[cell]!, value, flags[r * width + c]!);
      if (fault) {
        const args = { region, period: part.axis.period(c).code };
        const severity = fault === 'missing-without-reason' ? 'warning' : 'error';
        report(problem(fault, part.path + pointer(r, c), args, severity));
        if (fault === 'duplicate-observation') continue;
      }
      grid.flags[cell] = flag;
      grid.values[cell] = value == null || flag & VALUELESS ? NaN : value;
    }
  }
}

/** Puts the rows of the row list into the grid. */
function fillRows(grid: Grid, part: Part, report: (p: Problem) => void) {
  for (const { row, period, path } of part.rows!) {
    const cell = grid.rows.get(row.region)! * grid.axis.count + grid.axis.find(period);
    if (grid.flags[cell]) {
      report(problem('duplicate-observation', path, { region: row.region, period: period.code }));
      continue;
    }
    const given = row.value ?? null;
    const parts = row.numerator != null && row.denominator != null;
    let flags = row.status ? flagsOf(row.status) : 0;
    if (row.conf && row.conf !== 'F') flags |= Flag.Q | (/[DS]/.test(row.conf) ? Flag.Z : 0);
    if (given !== null && flags & VALUELESS) {
      report(problem('missing-has-value', path, { region: row.region, period: period.code }));
    } else if (given === null && !parts && !(flags & (VALUELESS | Flag.N))) {
      report(
        problem(
          'missing-without-reason',
          path,
          { region: row.region, period: period.code },
          'warning',
        ),
      );
      flags |= Flag.O;
    }
    grid.flags[cell] = flags || Flag.A;
    grid.values[cell] = given === null || flags & VALUELESS ? NaN : given;
    grid.details.set(cell, flags & VALUELESS ? withoutNumbers(row) : row);
  }
}

/** A row whose value is withheld or missing keeps its words only. */
export function withoutNumbers(row: ObservationRow): ObservationRow {
  const { numerator: _n, denominator: _d, upper: _u, raw: _r, previous: _p, ...rest } = row;
  return { ...rest, value: null };
}

/**
 * The grids of a document, by indicator. Reports duplicate cells (the first stays), matrices of the
 * wrong shape and periods of the wrong frequency (left out), values under a status that excludes
 * one (dropped) and nulls without a reason (taken as missing).
 */
export function buildGrids(contract: Contract, report: (p: Problem) => void): Map<string, Grid[]> {
  const parts = new Map<string, Part[]>();
  for (const source of [blockParts(contract, report), rowParts(contract, report)]) {
    for (const [key, part] of source) {
      const list = parts.get(key);
      if (list) list.push(part);
      else parts.set(key, [part]);
    }
  }
  const grids = new Map<string, Grid[]>();
  for (const [key, list] of parts) {
    const grid = emptyGrid(key, list);
    for (const part of list) (part.rows ? fillRows : fillMatrix)(grid, part, report);
    const sameIndicator = grids.get(grid.indicator);
    if (sameIndicator) sameIndicator.push(grid);
    else grids.set(grid.indicator, [grid]);
  }
  return grids;
}

/** The cell of a region and period, or -1 where the grid has none. */
export function cellOf(grid: Grid, region: string, start: number, length: number): number {
  const row = grid.rows.get(region);
  const column = grid.axis.indexOf(start, length);
  return row === undefined || column < 0 ? -1 : row * grid.axis.count + column;
}

/** True where a grid answers for an accumulation: a stock at period end (instant) is its period's. */
export function answersFor(grid: Grid, accumulation: Accumulation): boolean {
  const plain = (kind: Accumulation) => (kind === 'instant' ? 'period' : kind);
  return plain(grid.accumulation) === plain(accumulation);
}
