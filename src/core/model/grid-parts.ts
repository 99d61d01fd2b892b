import { TimeAxis } from '../time/axis.js';
import type { Contract, DataBlock, ObservationRow } from '../contract/contract.generated.js';
import { parsePeriod, type Period } from '../time/period.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { breakdownKey } from './breakdown.js';
import { gridId, type GridKey } from './grid.js';
import { namedCells, type LetteredCells } from './named-cells.js';

type Report = (problem: Problem) => void;

/** What a document gives to one grid: an indicator's matrix in a block, or the rows that belong together. */
export type Part = MatrixPart | RowsPart;

interface PartBase {
  key: GridKey;
  axis: TimeAxis;
  regions: readonly string[];
  source?: string;
}

export interface MatrixPart extends PartBase {
  rows?: never;
  /** The number in a row and a column, by the axis; null and undefined as they stand in the document. */
  cell(row: number, column: number): number | null | undefined;
  /** Cell numbers by letter, along the axis. */
  status?: LetteredCells;
  /** Where the matrix stands, as a JSON pointer. */
  path: string;
}

export interface RowsPart extends PartBase {
  rows: PlacedRow[];
}

/** A row of the row list, its period read, and where it stands. */
export interface PlacedRow {
  row: ObservationRow;
  period: Period;
  path: string;
}

/** The periods of a block on an axis, which ascends. */
interface BlockAxis {
  axis: TimeAxis;
  /** The place on the axis of each period as the block lists them; absent where that is its own. */
  order?: number[];
}

type AxisOfRange = (first: Period, count: number) => TimeAxis;

/** Answers the same axis for the same range: blocks that share one stay aligned, and cost no memory. */
function sharedRanges(): AxisOfRange {
  const axes = new Map<string, TimeAxis>();
  return ({ code, frequency, start, length }, count) => {
    const key = `${code} ${count}`;
    const axis = axes.get(key) ?? TimeAxis.range(frequency, start, count, length);
    axes.set(key, axis);
    return axis;
  };
}

/** Undefined (and a problem) where the periods of a block are not of its frequency, or are not all different. */
function blockAxis(
  block: DataBlock,
  path: string,
  axisOfRange: AxisOfRange,
  report: Report,
): BlockAxis | undefined {
  const { periods, frequency } = block;
  const isListed = Array.isArray(periods);
  const codes = isListed ? periods : [periods.start];
  const parsed = codes.flatMap((code, i) => {
    const period = parsePeriod(code);
    if (period?.frequency === frequency) return period;
    const place = path + (isListed ? pointer('periods', i) : '/periods/start');
    const fault = period
      ? problem('frequency-mismatch', place, { value: code, frequency })
      : problem('bad-value', place, { field: 'period', value: code });
    report(fault);
    return [];
  });
  const [first] = parsed;
  if (parsed.length < codes.length) return undefined;
  if (!isListed) return first && { axis: axisOfRange(first, periods.count) };
  const axis = TimeAxis.of(frequency, parsed);
  if (axis.count < codes.length) {
    report(problem('duplicate-observation', `${path}/periods`, { value: codes.join(' ') }));
    return undefined;
  }
  const order = parsed.map((period) => axis.find(period));
  return order.every((place, i) => place === i) ? { axis } : { axis, order };
}

/** What the blocks of a document give to each grid. */
export function* blockParts(contract: Contract, report: Report): Generator<MatrixPart> {
  const axisOfRange = sharedRanges();
  for (const [b, block] of (contract.data ?? []).entries()) {
    const path = pointer('data', b);
    // A block of no figures has no periods to speak of, however many it claims.
    if (block.regions.length === 0) continue;
    const placed = blockAxis(block, path, axisOfRange, report);
    if (!placed) continue;
    for (const indicator of Object.keys(block.values)) {
      const part = matrixPart(
        block,
        indicator,
        placed,
        path + pointer('values', indicator),
        contract.dataset.suppression !== undefined,
        report,
      );
      if (part) yield part;
    }
  }
}

/** An indicator's matrix; undefined (and a problem) where it has another shape than the block. */
function matrixPart(
  block: DataBlock,
  indicator: string,
  { axis, order }: BlockAxis,
  path: string,
  isRuled: boolean,
  report: Report,
): MatrixPart | undefined {
  const { regions, frequency, accumulation = 'period', source } = block;
  const matrix = block.values[indicator] ?? [];
  const ragged = matrix.findIndex((row) => row && row.length !== axis.count);
  if (matrix.length !== regions.length || ragged >= 0) {
    const shape = `${matrix.length} × ${(matrix[Math.max(ragged, 0)] ?? []).length}`;
    const args = { rows: regions.length, columns: axis.count, found: shape };
    report(problem('wrong-shape', ragged < 0 ? path : path + pointer(ragged), args));
    return undefined;
  }
  const column = order && inverse(order);
  const cellsIn = (kind: 'status' | 'conf') => {
    const lists = block[kind]?.[indicator];
    if (!lists) return undefined;
    const periods = Array.isArray(block.periods) ? block.periods : axis.codes();
    return namedCells(lists, { regions, periods }, path.replace('/values/', `/${kind}/`), report);
  };
  const status = withConfidential(cellsIn('status'), cellsIn('conf'), isRuled);
  return {
    key: { indicator, accumulation, frequency, breakdown: breakdownKey(block.breakdown) },
    axis,
    regions,
    cell: (row, i) => matrix[row]?.[column ? column[i]! : i],
    path,
    ...(status ? { status: order ? reordered(status, order) : status } : {}),
    ...(source ? { source } : {}),
  };
}

/**
 * Cells marked confidential count as suppressed, whatever their status says: D and S for another's sake,
 * C as too small where the publisher has a rule for that.
 */
function withConfidential(
  status: LetteredCells | undefined,
  conf: LetteredCells | undefined,
  isRuled: boolean,
): LetteredCells | undefined {
  if (!conf) return status;
  const { F: _free, ...closed } = conf;
  const { C = [], D = [], S = [] } = closed;
  const Q = [...(status?.Q ?? []), ...Object.values(closed).flat()];
  return { ...status, Q, Z: [...D, ...S], T: isRuled ? C : [] };
}

/** The inverse permutation. */
function inverse(order: readonly number[]): number[] {
  const result: number[] = [];
  for (const [from, to] of order.entries()) result[to] = from;
  return result;
}

/** Cell numbers after the columns have been put in ascending order. */
function reordered(status: LetteredCells, order: readonly number[]): LetteredCells {
  const width = order.length;
  const moved = (cell: number) => cell - (cell % width) + order[cell % width]!;
  return Object.fromEntries(
    Object.entries(status).map(([letter, cells]) => [letter, cells.map(moved)]),
  );
}

/** The rows of the row list, gathered by grid. */
export function* rowParts(contract: Contract, report: Report): Generator<RowsPart> {
  const gathered = new Map<string, { key: GridKey; rows: PlacedRow[] }>();
  for (const [i, row] of (contract.observations ?? []).entries()) {
    const path = pointer('observations', i);
    const period = parsePeriod(row.period);
    if (!period) {
      report(problem('bad-value', `${path}/period`, { field: 'period', value: row.period }));
      continue;
    }
    const { indicator, accumulation = 'period' } = row;
    const breakdown = breakdownKey(row.breakdown);
    const key = { indicator, accumulation, frequency: period.frequency, breakdown };
    const placed = { row, period, path };
    const sameGrid = gathered.get(gridId(key));
    if (sameGrid) sameGrid.rows.push(placed);
    else gathered.set(gridId(key), { key, rows: [placed] });
  }
  for (const { key, rows } of gathered.values()) {
    const axis = TimeAxis.of(
      key.frequency,
      rows.map(({ period }) => period),
    );
    yield { key, axis, regions: [...new Set(rows.map(({ row }) => row.region))], rows };
  }
}
