import { dimensionsOf } from '../model/breakdown.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import { periodAt, type Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import {
  seriesOf,
  statedAt,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from '../series/resolve.js';
import { windowOf } from '../series/window.js';
import { crosstab, refusalOf, type Head } from './crosstab.js';
import { carries, isInapplicable } from './finding/finding.js';
import { commonDefinition } from './rank.js';
import { shadingOf, type Shading } from './shading.js';
import { judgementOf, keeps, targetOf, type Judgement } from './target.js';

export type { Head };

/** What a matrix sets against what: two splits of one period, or the periods as a calendar. */
export type Layout =
  | { kind: 'calendar'; frequency: 'M' | 'D' }
  /** `region`, or the id of a dimension. */
  | { kind: 'splits'; rows: string; columns: string };

/** Where a figure lies to the range that is right for it; above is a shortage, not a success. */
export type Level = 'below' | 'inside' | 'above';

export interface HeatCell {
  row: number;
  column: number;
  /** How many columns it takes: two for January and February in one. */
  span: number;
  /** Undefined where the document says nothing. */
  observation: Observation | undefined;
  /** True where the figure can be set beside the others: exact, and by their definition. */
  placed: boolean;
  /** Undefined where no range judges, or where a bound admits more than one answer. */
  level?: Level;
  /** By the target that is about the figure; of a calendar alone, for a target is of no category. */
  judgement?: Judgement;
}

export interface Matrix {
  rows: Head[];
  columns: Head[];
  /** In reading order; a place of a calendar before its first and after its last period has none. */
  cells: HeatCell[];
  /** The one period of all cells; undefined for a calendar. */
  period: Period | undefined;
  /** True where the cells are judged by a range in place of shaded by size. */
  judged: boolean;
  /** How the cells that can be set beside each other are shaded. */
  shading: Shading;
  /** True where no cell could lie beyond the ends: every one that can exist is sound and set beside the others. */
  isWhole: boolean;
  /** The cells with the highest value as it is printed, of those that have one; none where all are equal. */
  highest: HeatCell[];
  lowest: HeatCell[];
  source: string | undefined;
}

/** So many rows of days are shown where no start is asked for. */
const MONTHS_SHOWN = 12;

/** What `by` names, or its first word that names nothing; '' where it is not two things. */
export function layoutOf(dataset: Dataset, indicator: string, by: string): Layout | string {
  const words = by.split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = words.length > 0 ? words : usual(dataset, indicator);
  const pair = [first, second].sort().join(' ');
  if (pair === 'month year') return { kind: 'calendar', frequency: 'M' };
  if (pair === ' day') return { kind: 'calendar', frequency: 'D' };
  const unknown = words.find((word) => word !== 'region' && !dataset.dimensions.has(word));
  if (unknown !== undefined) return unknown;
  if (!second || first === second || words.length > 2) return by;
  return { kind: 'splits', rows: first, columns: second };
}

/** Without `by`: the two dimensions that the figures are broken down by, else the calendar. */
function usual({ grids, dimensions }: Dataset, indicator: string): string[] {
  for (const { breakdown } of grids.get(indicator) ?? []) {
    const ids = dimensionsOf(breakdown);
    if (ids.length === 2 && ids.every((id) => dimensions.has(id))) {
      return [...dimensions.keys()].filter((id) => ids.includes(id));
    }
  }
  return ['month', 'year'];
}

/** A matrix of one indicator, or why there is none. */
export function heatmap(
  dataset: Dataset,
  question: Pick<Question, 'indicator' | 'region'>,
  layout: Layout,
  options: { regions: readonly Region[]; from?: Period | undefined; period?: Period | undefined },
): Matrix | Refusal {
  const { regions, from, period } = options;
  const asked = [question.indicator, question.region, from?.code, period?.code];
  const key = ['heat', ...asked, ...Object.values(layout), ...regions.map(({ id }) => id)];
  return remember(dataset, key.join('|'), () =>
    layout.kind === 'calendar'
      ? calendar(dataset, { ...question, frequency: layout.frequency }, from, period)
      : splits(dataset, question, layout, regions, period),
  );
}

/** Two splits of one period against each other. */
function splits(
  dataset: Dataset,
  question: Pick<Question, 'indicator' | 'region'>,
  layout: Layout & { kind: 'splits' },
  regions: readonly Region[],
  period: Period | undefined,
): Matrix | Refusal {
  const table = crosstab(dataset, question, layout, regions, period);
  if (typeof table === 'string') return table;
  const cells = table.cells.map((cell): Place => ({ ...cell, span: 1 }));
  return matrix(dataset, cells, table, table.series);
}

/** The months of years, or the days of months, each in its place. */
function calendar(
  dataset: Dataset,
  question: Question,
  from: Period | undefined,
  period: Period | undefined,
): Matrix | Refusal {
  const whole = seriesOf(dataset, question);
  const daily = question.frequency === 'D';
  const shown = whole && windowOf(whole, from, period);
  // Years have no months to stand in, whichever month they begin with.
  if (!shown || shown.axis.count === 0 || shown.axis.lengths.every((length) => length >= 12)) {
    return refusalOf([whole]);
  }
  const { axis } = shown;
  const place = daily ? placeOfDay : placeOfMonth;
  const end = place(axis.starts[axis.count - 1]!)[0];
  const start = Math.max(place(axis.starts[0]!)[0], daily && !from ? end - MONTHS_SHOWN + 1 : 0);
  const cells: Place[] = [];
  let next = -Infinity;
  for (let i = 0; i < axis.count; i++) {
    const [from, length] = [axis.starts[i]!, axis.lengths[i]!];
    if (place(from)[0] < start || from < next) continue;
    // A period that the document passes over is missing like one that it gives no value for.
    const gap = cells.length > 0 ? from - next : 0;
    for (let i = 0; i < gap; i++) add(next + i, 1, undefined);
    add(from, length, statedAt(shown, i));
    next = from + length;
  }
  function add(at: number, length: number, observation: Observation | undefined) {
    const [row, column] = place(at);
    const span = Math.min(length, (daily ? 31 : 12) - column);
    cells.push({ row: row - start, column, span, observation });
  }
  const rows = Array.from({ length: end - start + 1 }, (_, i): Head => {
    const head = daily ? periodAt('M', start + i) : periodAt('A', (start + i) * 12);
    return { kind: daily ? 'month' : 'year', id: head.code, period: head };
  });
  const columns = Array.from({ length: daily ? 31 : 12 }, (_, i): Head => {
    const id = String(i + 1);
    return daily ? { kind: 'day', id } : { kind: 'month', id, period: periodAt('M', i) };
  });
  return matrix(dataset, cells, { rows, columns, period: undefined }, [whole]);
}

const placeOfMonth = (start: number): [number, number] => [Math.floor(start / 12), start % 12];

function placeOfDay(start: number): [number, number] {
  const date = new Date(start * 86_400_000);
  return [date.getUTCFullYear() * 12 + date.getUTCMonth(), date.getUTCDate() - 1];
}

type Place = Omit<HeatCell, 'placed' | 'level' | 'judgement'>;

function matrix(
  dataset: Dataset,
  places: Place[],
  heads: Pick<Matrix, 'rows' | 'columns' | 'period'>,
  series: readonly (Series | undefined)[],
): Matrix | Refusal {
  const silent = ({ observation }: Place) =>
    !observation || (observation.value === null && observation.refusal === series[0]?.refusal);
  if (places.every(silent)) return refusalOf(series);
  const definition = commonDefinition(places.map(({ observation }) => observation));
  const cells = places.map((place): HeatCell => {
    const { observation } = place;
    const exact = observation && observation.value !== null && !isBounded(observation.qualifier);
    const level = observation && levelOf(dataset, observation);
    const placed = Boolean(exact) && observation!.row?.definition === definition;
    const judgement = heads.period || !placed ? undefined : judgementOf(dataset, observation!);
    return { ...place, placed, ...(level ? { level } : {}), ...(judgement ? { judgement } : {}) };
  });
  const placed = cells.filter((cell) => cell.placed);
  const isKnown = ({ placed, observation }: HeatCell) => placed && carries(observation!);
  // Cells that are printed alike are alike to who reads them.
  const values = placed.map(({ observation }) => observation!.printed);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const of = (end: number) =>
    low === high ? [] : placed.filter(({ observation }) => observation!.printed === end);
  return {
    rows: heads.rows,
    columns: heads.columns,
    period: heads.period,
    cells,
    source: series.find((member) => member?.source)?.source,
    judged: places.some(({ observation }) => observation && bandOf(dataset, observation)),
    shading: shadingOf(
      placed.map(({ observation, judgement }) => ({ observation: observation!, judgement })),
    ),
    isWhole: cells.every((cell) => isKnown(cell) || !canExist(cell)),
    highest: of(high),
    lowest: of(low),
  };
}

/** False for a cell of which there can be no figure. */
export const canExist = ({ observation }: HeatCell): boolean =>
  !observation || !isInapplicable(observation);

/** The range that is right for a figure, where its indicator is best in the middle. */
export function bandOf(dataset: Dataset, observation: Observation) {
  if (observation.indicator.direction !== 'band') return undefined;
  const target = targetOf(dataset, observation);
  return target?.comparator === 'band' ? target : undefined;
}

/** Where a figure lies to its range: decided by the raw value, and by a bound only where it must be so. */
export function levelOf(dataset: Dataset, observation: Observation): Level | undefined {
  const band = bandOf(dataset, observation);
  if (!band || observation.value === null) return undefined;
  const kept = keeps(observation, band);
  if (kept === 'unknown') return undefined;
  if (kept === 'met') return 'inside';
  return observation.value < band.value ? 'below' : 'above';
}
