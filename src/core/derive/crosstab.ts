import type { LocalizedText } from '../contract/contract.generated.js';
import type { Dataset, Region } from '../model/dataset.js';
import { breakdownKey } from '../model/breakdown.js';
import type { Period } from '../time/period.js';
import {
  seriesOf,
  statedAt,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from '../series/resolve.js';
import { lastCommonPeriod } from './rank.js';

/** What a row or a column stands for. */
export interface Head {
  kind: 'region' | 'category' | 'year' | 'month' | 'day';
  id: string;
  name?: LocalizedText;
  /** The dimension that a category is of. */
  dimension?: string;
  /** The year, or the month that a calendar's row or column stands for. */
  period?: Period;
}

/** One indicator in one period, by two splits: every row against every column. */
export interface Crosstab {
  rows: Head[];
  columns: Head[];
  /** In reading order; without an observation where the document says nothing. */
  cells: { row: number; column: number; observation: Observation | undefined }[];
  period: Period;
  series: readonly (Series | undefined)[];
}

/** The figures by two splits, each `region` or the id of a dimension, or why there are none. */
export function crosstab(
  dataset: Dataset,
  question: Pick<Question, 'indicator' | 'region'>,
  { rows, columns }: { rows: string; columns: string },
  regions: readonly Region[],
  period: Period | undefined,
): Crosstab | Refusal {
  const [down, across] = [rows, columns].map((id) => headsOf(dataset, id, regions));
  const series = down!.flatMap((row) =>
    across!.map((column) => {
      const region = [row, column].find(({ kind }) => kind === 'region')?.id ?? question.region;
      const pairs = [[rows, row] as const, [columns, column] as const];
      const split = pairs.filter(([, { kind }]) => kind === 'category');
      const breakdown = breakdownKey(Object.fromEntries(split.map(([id, head]) => [id, head.id])));
      return seriesOf(dataset, { ...question, region, breakdown });
    }),
  );
  const at = lastCommonPeriod(series, period);
  if (!at) return refusalOf(series);
  const cells = series.map((member, i) => ({
    row: Math.floor(i / across!.length),
    column: i % across!.length,
    observation: member && statedAt(member, member.axis.find(at)),
  }));
  return { rows: down!, columns: across!, cells, period: at, series };
}

function headsOf(dataset: Dataset, id: string, regions: readonly Region[]): Head[] {
  if (id === 'region') return regions.map((region) => ({ kind: 'region', id: region.id }));
  const { categories = [] } = dataset.dimensions.get(id) ?? {};
  return categories.map((category) => ({
    kind: 'category' as const,
    id: category.id,
    name: category.name,
    dimension: id,
  }));
}

/** The reason that says most; that there is nothing says least. */
export function refusalOf(series: readonly (Series | undefined)[]): Refusal {
  const reasons = series.flatMap((member) => member?.refusal ?? []);
  return reasons.find((reason) => reason !== 'no-data') ?? 'no-data';
}
