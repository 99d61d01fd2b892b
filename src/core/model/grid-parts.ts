import { TimeAxis } from '../time/axis.js';
import type {
  Breakdown,
  ConfidentialCells,
  Contract,
  DataBlock,
  ObservationRow,
  StatusCells,
} from '../contract/contract.generated.js';
import { parsePeriod, type Period } from '../time/period.js';
import { pointer, problem, type Problem } from '../contract/problem.js';

/** `{ageBand: '60+'}` as the key `ageBand=60+`. */
export function breakdownKey(breakdown: Breakdown | undefined): string {
  if (!breakdown) return '';
  return Object.keys(breakdown)
    .sort()
    .map((dimension) => `${dimension}=${breakdown[dimension]}`)
    .join('&');
}

/** One indicator's share of a block, or the rows that belong together. */
export interface Part {
  axis: TimeAxis;
  regions: readonly string[];
  cell(row: number, column: number): number | null | undefined;
  status?: StatusCells;
  rows?: { row: ObservationRow; period: Period; path: string }[];
  path: string;
  source?: string;
}

const keyOf = (
  indicator: string,
  of: { accumulation?: string; breakdown?: Breakdown },
  freq: string,
) => [indicator, of.accumulation ?? 'period', freq, breakdownKey(of.breakdown)].join('|');

/** The time axis of a block; undefined (and a problem) where its periods are not of its frequency. */
function blockAxis(block: DataBlock, path: string, report: (p: Problem) => void) {
  const { periods, frequency } = block;
  const codes = Array.isArray(periods) ? periods : [periods.start];
  const parsed = codes.map((code, i) => {
    const period = parsePeriod(code);
    if (period?.frequency === frequency) return period;
    const where = Array.isArray(periods) ? pointer('periods', i) : '/periods/start';
    report(problem('frequency-mismatch', path + where, { value: code, frequency }));
    return undefined;
  });
  if (parsed.includes(undefined)) return undefined;
  if (!Array.isArray(periods)) return TimeAxis.range(frequency, parsed[0]!.start, periods.count);
  const axis = TimeAxis.of(frequency, parsed as Period[]);
  const order = parsed.map((period) => axis.find(period!));
  if (axis.count === codes.length) return Object.assign(axis, { order });
  report(problem('duplicate-observation', `${path}/periods`, { value: codes.join(' ') }));
  return undefined;
}

/** The parts that the blocks of a document give to each grid. */
export function* blockParts(
  contract: Contract,
  report: (p: Problem) => void,
): Generator<[string, Part]> {
  for (const [b, block] of (contract.data ?? []).entries()) {
    const path = pointer('data', b);
    const axis = blockAxis(block, path, report);
    if (!axis) continue;
    const order = 'order' in axis ? (axis.order as number[]) : undefined;
    const column = order && invert(order);
    for (const [indicator, matrix] of Object.entries(block.values)) {
      const at = path + pointer('values', indicator);
      const expected = { rows: block.regions.length, columns: axis.count };
      const ragged = matrix.findIndex((row) => row && row.length !== axis.count);
      if (matrix.length !== block.regions.length || ragged >= 0) {
        const found = `${matrix.length} × ${(matrix[Math.max(ragged, 0)] ?? []).length}`;
        report(
          problem('wrong-shape', ragged < 0 ? at : at + pointer(ragged), { ...expected, found }),
        );
        continue;
      }
      const cell = (row: number, i: number) => matrix[row]?.[column ? column[i]! : i];
      const status = withConfidential(block.status?.[indicator], block.conf?.[indicator]);
      const sorted = status && order ? reorder(status, order) : status;
      const part: Part = { axis, regions: block.regions, cell, path: at };
      if (sorted) part.status = sorted;
      if (block.source) part.source = block.source;
      yield [keyOf(indicator, block, block.frequency), part];
    }
  }
}

/** Cells marked confidential count as suppressed, whatever their status says; D and S for another's sake. */
function withConfidential(
  status: Part['status'],
  conf: ConfidentialCells | undefined,
): Part['status'] {
  if (!conf) return status;
  const { F: _free, ...closed } = conf;
  const { D = [], S = [] } = closed;
  const Q = [...(status?.Q ?? []), ...Object.values(closed).flat()];
  return { ...status, Q, Z: [...D, ...S] } as StatusCells;
}

/** The inverse permutation, or undefined where the order is the identity. */
function invert(order: number[]): number[] | undefined {
  if (order.every((to, from) => to === from)) return undefined;
  const inverse: number[] = [];
  order.forEach((to, from) => (inverse[to] = from));
  return inverse;
}

/** Cell numbers after the columns have been put in ascending order. */
function reorder(status: StatusCells, order: number[]): StatusCells {
  const width = order.length;
  const moved = (cell: number) => cell - (cell % width) + order[cell % width]!;
  return Object.fromEntries(
    Object.entries(status).map(([letter, cells]: [string, number[]]) => [letter, cells.map(moved)]),
  );
}

/** The rows of the row list, gathered by grid. */
export function* rowParts(
  contract: Contract,
  report: (p: Problem) => void,
): Generator<[string, Part]> {
  const gathered = new Map<string, Part['rows'] & object>();
  for (const [i, row] of (contract.observations ?? []).entries()) {
    const path = pointer('observations', i);
    const period = parsePeriod(row.period);
    if (!period) {
      report(problem('bad-value', `${path}/period`, { value: row.period }));
      continue;
    }
    const key = keyOf(row.indicator, row, period.frequency);
    const rows = gathered.get(key);
    if (rows) rows.push({ row, period, path });
    else gathered.set(key, [{ row, period, path }]);
  }
  for (const [key, rows] of gathered) {
    const axis = TimeAxis.of(
      rows[0]!.period.frequency,
      rows.map(({ period }) => period),
    );
    const regions = [...new Set(rows.map(({ row }) => row.region))];
    yield [key, { axis, regions, cell: () => undefined, rows, path: '/observations' }];
  }
}
