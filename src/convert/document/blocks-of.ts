import type {
  CellList,
  DataBlock,
  ObservationRow,
  StatusCells,
} from '../../core/contract/contract.generated.js';
import { breakdownKey } from '../../core/model/breakdown.js';
import { parsePeriod, usualLength, type Period } from '../../core/time/period.js';
import type { DocumentCell } from './document-cell.js';

/** The order in which a document lists its regions, indicators and categories. */
export interface Order {
  region(id: string): number;
  indicator(id: string): number;
  /** Of a breakdown, '' first. */
  breakdown(key: string): number | string;
}

/** The figures of one indicator in one region. */
type Series = Map<Period, DocumentCell>;

/** Series that may share a block: of one frequency, accumulation, breakdown, source and edition. */
interface Group {
  readonly sample: DocumentCell;
  readonly frequency: Period['frequency'];
  readonly series: Map<string, Map<string, Series>>;
}

/**
 * The cells of a document as blocks without a gap, where a figure is no more than a value and a status, and
 * as rows where it is. A series that lacks a period stands in a block of its own: a gap is never a null that
 * nobody gave a reason for.
 */
export function blocksOf(
  cells: readonly DocumentCell[],
  order: Order,
): { data: DataBlock[]; observations: ObservationRow[] } {
  const observations: ObservationRow[] = [];
  const groups = new Groups();
  for (const cell of cells) {
    if (cell.row || !groups.place(cell)) observations.push(rowOf(cell));
  }
  const data = [...groups.all]
    .sort((a, b) => compareGroups(a, b, order))
    .flatMap((group) => blocksOfGroup(group, order));
  observations.sort((a, b) => compareRows(a, b, order));
  return { data, observations };
}

/** What a row, a change and a target are of. */
export interface RowOf {
  readonly indicator: string;
  readonly region?: string;
  readonly period?: string;
  readonly accumulation?: string;
  readonly breakdown?: ObservationRow['breakdown'];
}

/** By indicator, region, time, accumulation and category: so that the order of files leaves no trace. */
export function compareRows(a: RowOf, b: RowOf, order: Order): number {
  const rank = ({ indicator, region = '', period = '', accumulation = '', breakdown }: RowOf) => [
    order.indicator(indicator),
    order.region(region),
    period,
    accumulation,
    order.breakdown(breakdown ? breakdownKey(breakdown) : ''),
  ];
  return compareRanks(rank(a), rank(b));
}

function compareRanks(
  one: readonly (string | number)[],
  other: readonly (string | number)[],
): number {
  for (const [i, first] of one.entries()) {
    const second = other[i]!;
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

function rowOf(cell: DocumentCell): ObservationRow {
  const { indicator, region, period, accumulation, breakdown, value, status, conf, row } = cell;
  const { source, vintage } = cell;
  const hasParts = row?.numerator != null && row.denominator != null;
  return {
    indicator,
    region,
    period,
    ...(accumulation ? { accumulation } : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(value === null && hasParts ? {} : { value }),
    ...(status ? { status } : {}),
    ...(conf ? { conf } : {}),
    ...(source ? { source } : {}),
    ...(vintage ? { vintage } : {}),
    ...row,
  };
}

/** The groups of cells, by what a block says of all that is in it. */
class Groups {
  readonly #byKey = new Map<string, Group>();
  readonly #periods = new Map<string, Period | undefined>();
  /** Cells of a group mostly follow one another. */
  #last: Group | undefined;

  get all(): Iterable<Group> {
    return this.#byKey.values();
  }

  /** Puts a cell into its group; false where its period is none. */
  place(cell: DocumentCell): boolean {
    const period = this.#periodOf(cell.period);
    if (!period) return false;
    const { series } = this.#groupOf(cell, period.frequency);
    let regions = series.get(cell.indicator);
    if (!regions) series.set(cell.indicator, (regions = new Map()));
    let places = regions.get(cell.region);
    if (!places) regions.set(cell.region, (places = new Map()));
    places.set(period, cell);
    return true;
  }

  #periodOf(code: string): Period | undefined {
    const known = this.#periods.get(code);
    if (known) return known;
    const period = parsePeriod(code);
    this.#periods.set(code, period);
    return period;
  }

  #groupOf(cell: DocumentCell, frequency: Period['frequency']): Group {
    const last = this.#last;
    if (last && last.frequency === frequency && isLike(last.sample, cell)) return last;
    const { accumulation = '', breakdown, source = '', vintage = '' } = cell;
    const categories = breakdown ? breakdownKey(breakdown) : '';
    const key = `${frequency}|${accumulation}|${categories}|${source}|${vintage}`;
    const group = this.#byKey.get(key) ?? { sample: cell, frequency, series: new Map() };
    this.#byKey.set(key, group);
    this.#last = group;
    return group;
  }
}

const isLike = (one: DocumentCell, other: DocumentCell): boolean =>
  one.accumulation === other.accumulation &&
  one.breakdown === other.breakdown &&
  one.source === other.source &&
  one.vintage === other.vintage;

const FREQUENCIES = 'ASQMDN';

function compareGroups(a: Group, b: Group, order: Order): number {
  const rank = ({ frequency, sample }: Group) => [
    FREQUENCIES.indexOf(frequency),
    sample.accumulation ?? '',
    order.breakdown(sample.breakdown ? breakdownKey(sample.breakdown) : ''),
    sample.source ?? '',
    sample.vintage ?? '',
  ];
  return compareRanks(rank(a), rank(b));
}

/** Puts series of the same periods together, and then indicators of the same regions. */
function blocksOfGroup({ sample, frequency, series }: Group, order: Order): DataBlock[] {
  const blocks = new Map<string, { periods: Period[]; regions: string[]; indicators: string[] }>();
  const indicators = [...series.keys()].sort((a, b) => order.indicator(a) - order.indicator(b));
  for (const indicator of indicators) {
    const alike = new Map<string, { periods: Period[]; regions: string[] }>();
    const regions = [...series.get(indicator)!].sort(
      ([a], [b]) => order.region(a) - order.region(b),
    );
    for (const [region, cells] of regions) {
      const periods = [...cells.keys()].sort((a, b) => a.start - b.start || a.length - b.length);
      const key = periods.map(({ code }) => code).join(' ');
      const same = alike.get(key);
      if (same) same.regions.push(region);
      else alike.set(key, { periods, regions: [region] });
    }
    for (const [times, { periods, regions: places }] of alike) {
      const key = `${times}|${places.join(' ')}`;
      const same = blocks.get(key);
      if (same) same.indicators.push(indicator);
      else blocks.set(key, { periods, regions: places, indicators: [indicator] });
    }
  }
  return [...blocks.values()].map(({ periods, regions, indicators: ids }) =>
    blockOf(sample, frequency, periods, regions, ids, series),
  );
}

function blockOf(
  { accumulation, breakdown, source, vintage }: DocumentCell,
  frequency: Period['frequency'],
  periods: readonly Period[],
  regions: readonly string[],
  indicators: readonly string[],
  series: Group['series'],
): DataBlock {
  const block: DataBlock = {
    frequency,
    ...(accumulation ? { accumulation } : {}),
    periods: periodsOf(periods),
    regions: [...regions],
    ...(breakdown ? { breakdown } : {}),
    values: {},
    ...(source ? { source } : {}),
    ...(vintage ? { vintage } : {}),
  };
  for (const indicator of indicators) {
    const rows = regions.map((region) => series.get(indicator)!.get(region)!);
    const cellAt = (row: number, column: number) => rows[row]!.get(periods[column]!)!;
    block.values[indicator] = rows.map((row) => periods.map((period) => row.get(period)!.value));
    const names = { regions, periods };
    const status = letteredCells(names, (r, p) => cellAt(r, p).status);
    if (status) (block.status ??= {})[indicator] = status;
    const conf = letteredCells(names, (r, p) => cellAt(r, p).conf ?? '');
    if (conf) (block.conf ??= {})[indicator] = conf;
  }
  return block;
}

/** Periods that follow one another as their first and how many. */
function periodsOf(periods: readonly Period[]): DataBlock['periods'] {
  const [first] = periods;
  const isRange =
    periods.length > 2 &&
    periods.every(
      ({ start, length }, i) =>
        length === usualLength(first!.frequency) && start === first!.start + i * length,
    );
  if (isRange) return { start: first!.code, count: periods.length };
  return periods.map(({ code }) => code);
}

/** The cells that bear a letter: a period where all its regions do, else each by region and period. */
function letteredCells(
  { regions, periods }: { regions: readonly string[]; periods: readonly Period[] },
  lettersAt: (region: number, period: number) => string,
): StatusCells | undefined {
  const found = new Map<string, CellList>();
  periods.forEach(({ code }, p) => {
    const places = new Map<string, string[]>();
    regions.forEach((region, r) => {
      for (const letter of lettersAt(r, p)) {
        const same = places.get(letter);
        if (same) same.push(region);
        else places.set(letter, [region]);
      }
    });
    for (const [letter, among] of places) {
      const list = found.get(letter) ?? [];
      if (among.length === regions.length && regions.length > 1) list.push(code);
      else for (const region of among) list.push([region, code]);
      found.set(letter, list);
    }
  });
  if (found.size === 0) return undefined;
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))) as StatusCells;
}
