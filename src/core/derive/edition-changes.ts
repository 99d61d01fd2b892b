import type {
  Accumulation,
  BreakItem,
  IndicatorItem,
  Qualifier,
} from '../contract/contract.generated.js';
import { Flag, lettersOf } from '../contract/status.js';
import type { Dataset } from '../model/dataset.js';
import { gridId, type Grid } from '../model/grid.js';

/** What an edition says of a figure; nothing of its number where it is withheld. */
export interface Stated {
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly upper?: number;
  /** Letters of SDMX CL_OBS_STATUS; '' for a plain value. */
  readonly status: string;
}

/**
 * A figure that two editions say differently. It is new or gone; its number was `revised`; only its status
 * or qualifier was `restated`; it is `withheld` now and was not; it was withheld and is `published` now.
 */
export interface FigureChange {
  readonly kind: 'new' | 'gone' | 'revised' | 'restated' | 'withheld' | 'published';
  readonly indicator: string;
  readonly region: string;
  /** A period code. */
  readonly period: string;
  readonly accumulation: Accumulation;
  /** As in `Grid`: '' for the whole. */
  readonly breakdown: string;
  /** Absent for a figure that is new. */
  readonly from?: Stated;
  /** Absent for a figure that is gone. */
  readonly to?: Stated;
}

/** An indicator that counts something else, or otherwise, than it did. */
export interface DefinitionChange {
  readonly indicator: string;
  /** What of it is another: unit, kind, definition … */
  readonly fields: readonly string[];
  /** True where the later edition states a break of the series for it. */
  readonly isStated: boolean;
}

/** What two editions of a document say differently. */
export interface EditionChanges {
  readonly figures: readonly FigureChange[];
  readonly definitions: readonly DefinitionChange[];
  /** Breaks of series that the earlier edition did not state. */
  readonly newBreaks: readonly BreakItem[];
  readonly newIndicators: readonly string[];
  readonly goneIndicators: readonly string[];
  readonly newRegions: readonly string[];
  readonly goneRegions: readonly string[];
}

/**
 * All that `after` says otherwise than `before`, for the one who publishes it: also what is gone and what is
 * withheld now, of which a page that follows the data says nothing (`diff`).
 */
export function editionChanges(before: Dataset, after: Dataset): EditionChanges {
  const beyond = (some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
    [...some.keys()].filter((id) => !others.has(id));
  const newBreaks = newBreaksIn(before, after);
  return {
    figures: figureChanges(before, after),
    definitions: definitionChanges(before, after, newBreaks),
    newBreaks,
    newIndicators: beyond(after.indicators, before.indicators),
    goneIndicators: beyond(before.indicators, after.indicators),
    newRegions: beyond(after.regions, before.regions),
    goneRegions: beyond(before.regions, after.regions),
  };
}

function figureChanges(before: Dataset, after: Dataset): FigureChange[] {
  const changes: FigureChange[] = [];
  for (const indicator of new Set([...after.indicators.keys(), ...before.indicators.keys()])) {
    const former = byKey(before.grids.get(indicator));
    const later = byKey(after.grids.get(indicator));
    for (const key of new Set([...later.keys(), ...former.keys()]))
      changes.push(...changesOf(former.get(key), later.get(key)));
  }
  return changes;
}

const byKey = (grids: readonly Grid[] = []) =>
  new Map(grids.map((grid) => [gridId(grid), grid] as const));

/** Region by region and period by period, where the two grids differ. */
function* changesOf(former: Grid | undefined, later: Grid | undefined): Generator<FigureChange> {
  const { indicator, accumulation, breakdown } = (later ?? former)!;
  const regions = new Set([...(later?.rows.keys() ?? []), ...(former?.rows.keys() ?? [])]);
  const periods = periodsOf(former, later);
  for (const region of regions) {
    for (const [period, [start, length]] of periods) {
      const was = former && cellAt(former, region, start, length);
      const is = later && cellAt(later, region, start, length);
      const kind = kindOf(was, is);
      if (!kind) continue;
      const from = was && { from: statedIn(was) };
      const to = is && { to: statedIn(is) };
      yield { kind, indicator, region, period, accumulation, breakdown, ...from, ...to };
    }
  }
}

/** The start and length of each period of two grids, by its code, the earliest first. */
function periodsOf(...grids: readonly (Grid | undefined)[]): [string, [number, number]][] {
  const periods = new Map<string, [number, number]>();
  for (const { axis } of grids.flatMap((grid) => grid ?? [])) {
    for (let column = 0; column < axis.count; column++) {
      const { code, start, length } = axis.period(column);
      periods.set(code, [start, length]);
    }
  }
  return [...periods].sort(([, [a, m]], [, [b, n]]) => a - b || m - n);
}

interface Cell {
  readonly grid: Grid;
  readonly at: number;
}

/** The cell of a region and a period; undefined where the grid says nothing there. */
function cellAt(grid: Grid, region: string, start: number, length: number): Cell | undefined {
  const row = grid.rows.get(region);
  const column = grid.axis.indexOf(start, length);
  if (row === undefined || column < 0) return undefined;
  const at = row * grid.axis.count + column;
  return grid.flags[at] === 0 ? undefined : { grid, at };
}

const isWithheld = ({ grid, at }: Cell) => (grid.flags[at]! & (Flag.Q | Flag.Z)) !== 0;
const hasValue = ({ grid, at }: Cell) => !Number.isNaN(grid.values[at]!);

function kindOf(was: Cell | undefined, is: Cell | undefined): FigureChange['kind'] | undefined {
  if (!was || !is) return is ? 'new' : was ? 'gone' : undefined;
  if (isWithheld(was) !== isWithheld(is)) {
    if (isWithheld(is)) return 'withheld';
    return hasValue(is) ? 'published' : 'restated';
  }
  if (hasValue(was) && !hasValue(is)) return 'gone';
  if (!hasValue(was) && hasValue(is)) return 'new';
  const [from, to] = [statedIn(was), statedIn(is)];
  if (from.value !== to.value || from.upper !== to.upper) return 'revised';
  const isSaidSo = from.qualifier === to.qualifier && from.status === to.status;
  return isSaidSo && partsIn(was) === partsIn(is) ? undefined : 'restated';
}

/** The parts of a rate that its row states. */
function partsIn({ grid, at }: Cell): string {
  const { numerator, denominator } = grid.details.get(at) ?? {};
  return `${numerator ?? ''}/${denominator ?? ''}`;
}

function statedIn({ grid, at }: Cell): Stated {
  const value = grid.values[at]!;
  const { qualifier = 'exact', upper } = grid.details.get(at) ?? {};
  const letters = lettersOf(grid.flags[at]! & ~(Flag.Z | Flag.T)).join('');
  const number = Number.isNaN(value) ? null : value;
  return { value: number, qualifier, status: letters, ...(upper != null && { upper }) };
}

/** What says what an indicator counts, and how; a new wording of its name does not. */
const FIELDS = [
  'unit',
  'kind',
  'aggregation',
  'definition',
  'ratio',
  'base',
  'population',
] as const;

function definitionChanges(
  before: Dataset,
  after: Dataset,
  newBreaks: readonly BreakItem[],
): DefinitionChange[] {
  return [...after.indicators.values()].flatMap((item) => {
    const former = before.indicators.get(item.id);
    const fields = former ? FIELDS.filter((field) => !isSame(former, item, field)) : [];
    if (fields.length === 0) return [];
    return { indicator: item.id, fields, isStated: newBreaks.some(isOf(item.id)) };
  });
}

const isSame = (one: IndicatorItem, other: IndicatorItem, field: (typeof FIELDS)[number]) =>
  sorted(one[field]) === sorted(other[field]);

/** A value as one text, whatever the order of its members. */
function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${name}:${sorted(member)}`).join()}}`;
}

function newBreaksIn(before: Dataset, after: Dataset): BreakItem[] {
  const known = new Set(before.breaks.map(sorted));
  return after.breaks.filter((one) => !known.has(sorted(one)));
}

/** True for a break of an indicator, or of all. */
export const isOf =
  (indicator: string) =>
  ({ indicators }: BreakItem): boolean =>
    indicators?.includes(indicator) ?? true;
