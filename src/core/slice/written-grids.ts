import type {
  ConfidentialCells,
  DataBlock,
  ObservationRow,
  StatusCells,
} from '../contract/contract.generated.js';
import { Flag, VALUELESS, lettersOf } from '../contract/status.js';
import { breakdownOf } from '../model/breakdown.js';
import type { Dataset } from '../model/dataset.js';
import { withoutNumbers, type Grid } from '../model/grid.js';
import { factorOf } from '../model/ratio-parts.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { usualLength } from '../time/period.js';

/** Figures as a document states them. */
export interface WrittenFigures {
  data: DataBlock[];
  observations: ObservationRow[];
}

/** Letters that this library adds: the contract has its own words for what they say. */
const OWN = Flag.Z | Flag.T;

/**
 * Grids as blocks, and row by row where a row says more than a figure and its status. Read again they are
 * the same grids: with the same gaps, the same letters, and withheld what is withheld, for its own sake or
 * for another's.
 *
 * @param isKept - Whether a region of a grid is wanted.
 */
export function writtenGrids(
  dataset: Dataset,
  grids: readonly Grid[],
  isKept: (grid: Grid, region: string) => boolean,
): WrittenFigures {
  const blocks = new Blocks();
  const observations: ObservationRow[] = [];
  for (const grid of grids) {
    const alike = new Map<string, { columns: number[]; rows: GridRow[] }>();
    for (const [region, row] of grid.rows) {
      if (!isKept(grid, region)) continue;
      const columns: number[] = [];
      const from = row * grid.axis.count;
      for (let column = 0; column < grid.axis.count; column++) {
        const cell = from + column;
        if (!grid.flags[cell]) continue;
        if (grid.details.has(cell)) observations.push(rowAt(dataset, grid, region, cell));
        else columns.push(column);
      }
      if (columns.length === 0) continue;
      const key = columns.join();
      const same = alike.get(key);
      if (same) same.rows.push({ region, from });
      else alike.set(key, { columns, rows: [{ region, from }] });
    }
    for (const { columns, rows } of alike.values()) blocks.put(grid, columns, rows);
  }
  return { data: blocks.all, observations };
}

/** A region of a grid, and its first cell. */
interface GridRow {
  region: string;
  from: number;
}

/** Blocks that fill up, one for all grids that share regions, periods, breakdown and source. */
class Blocks {
  readonly all: DataBlock[] = [];
  readonly #byKey = new Map<string, number>();
  /** The last block that an indicator stands in: what is read of it later stands later. */
  readonly #lastOf = new Map<string, number>();

  put(grid: Grid, columns: readonly number[], rows: readonly GridRow[]): void {
    const { frequency, accumulation, breakdown, source, indicator } = grid;
    const regions = rows.map(({ region }) => region);
    const periods = periodsOf(grid, columns);
    const key = JSON.stringify([frequency, accumulation, breakdown, source, periods, regions]);
    let place = this.#byKey.get(key);
    if (place === undefined || place < (this.#lastOf.get(indicator) ?? 0)) {
      place = this.all.length;
      this.#byKey.set(key, place);
      this.all.push({
        frequency,
        ...(accumulation === 'period' ? {} : { accumulation }),
        periods,
        regions,
        ...(breakdown ? { breakdown: breakdownOf(breakdown) } : {}),
        values: {},
        ...(source ? { source } : {}),
      });
    }
    this.#lastOf.set(indicator, place);
    fill(this.all[place]!, grid, columns, rows);
  }
}

/** Writes the figures of a grid into its block. */
function fill(
  block: DataBlock,
  { indicator, values, flags }: Grid,
  columns: readonly number[],
  rows: readonly GridRow[],
): void {
  const status: Record<string, number[]> = {};
  const conf: Record<string, number[]> = {};
  let number = 0;
  const matrix = rows.map(({ from }) =>
    columns.map((column) => {
      const cell = from + column;
      for (const letter of statusOf(flags[cell]!)) (status[letter] ??= []).push(number);
      const closed = confOf(flags[cell]!);
      if (closed) (conf[closed] ??= []).push(number);
      number++;
      return Number.isNaN(values[cell]!) ? null : values[cell]!;
    }),
  );
  block.values[indicator] = matrix;
  if (!isEmpty(status)) (block.status ??= {})[indicator] = status as StatusCells;
  if (!isEmpty(conf)) (block.conf ??= {})[indicator] = conf as ConfidentialCells;
}

const isEmpty = (object: object) => Object.keys(object).length === 0;

/** The letters of the contract; A says something only beside others. */
function statusOf(flags: number): string[] {
  const letters: string[] = lettersOf(flags & ~OWN);
  return letters.length > 0 && flags & Flag.A ? ['A', ...letters] : letters;
}

/** What is withheld for another's sake, or as too small, in the contract's own word. */
function confOf(flags: number): 'S' | 'C' | undefined {
  if (flags & Flag.Z) return 'S';
  return flags & Flag.T ? 'C' : undefined;
}

/** Periods that follow one another as their first and how many. */
function periodsOf({ axis, frequency }: Grid, columns: readonly number[]): DataBlock['periods'] {
  const step = usualLength(frequency);
  const start = axis.starts[columns[0]!]!;
  const isRange =
    columns.length > 2 &&
    columns.every(
      (column, i) => axis.lengths[column] === step && axis.starts[column] === start + i * step,
    );
  if (isRange) return { start: axis.period(columns[0]!).code, count: columns.length };
  return columns.map((column) => axis.period(column).code);
}

/** What a row says of its cell; parts of a rate that would point at persons stay out, and so does the rate. */
function rowAt(dataset: Dataset, grid: Grid, region: string, cell: number): ObservationRow {
  const { indicator, axis, accumulation, breakdown, source } = grid;
  const flags = grid.flags[cell]!;
  const value = Number.isNaN(grid.values[cell]!) ? null : grid.values[cell]!;
  const { conf, status: _status, ...detail } = grid.details.get(cell)!;
  const closed = conf ?? confOf(flags);
  const letters = statusOf(flags).join('');
  const row: ObservationRow = {
    ...(source ? { source } : {}),
    ...detail,
    indicator,
    region,
    period: axis.period(cell % axis.count).code,
    ...(accumulation === 'period' ? {} : { accumulation }),
    ...(breakdown ? { breakdown: breakdownOf(breakdown) } : {}),
    value,
    ...(letters ? { status: letters } : {}),
    ...(closed ? { conf: closed } : {}),
  };
  if (flags & VALUELESS || (flags & Flag.N && value === null)) return withoutNumbers(row);
  return isTelling(dataset, row) ? { ...withoutNumbers(row), status: 'Q' } : row;
}

/** Whether the parts of a rate in a row point at single persons. */
function isTelling(dataset: Dataset, { indicator, numerator, denominator }: ObservationRow) {
  if (numerator == null || denominator == null) return false;
  const item = dataset.indicators.get(indicator)!;
  const unit = item.unit === 'percent' ? 'person' : item.unit;
  const rate = guardRate(numerator, denominator, factorOf(item), unit, threshold(dataset));
  return rate?.qualifier !== 'exact';
}
