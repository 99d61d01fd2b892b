import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset, Region } from '../model/dataset.js';
import { periodSpan, type Period } from '../time/period.js';
import { seriesOf, statedAt, type Observation, type Series } from '../series/resolve.js';

/** Figures in rows and columns, before any of them has been put into words. */
export interface Table<Head> {
  heads: Head[];
  columns: { indicator: IndicatorItem; region: string }[];
  /** Row by row; undefined where the document says nothing. */
  cells: (Observation | undefined)[][];
}

/** A column of a table over regions: an indicator, and the period that its figures are of. */
export interface RegionColumn {
  indicator: IndicatorItem;
  period: Period;
}

/** One row a period, the newest first; one column a series. */
export function tableOverTime(series: readonly Series[]): Table<Period> {
  const heads = periodsOf(series);
  return {
    heads,
    columns: series.map(({ indicator, region }) => ({ indicator, region })),
    cells: heads.map((period) =>
      series.map((column) => statedAt(column, column.axis.find(period))),
    ),
  };
}

/** Every period of any of the series, of whatever frequency, the last to end first. */
function periodsOf(series: readonly Series[]): Period[] {
  const axes = new Set(series.map(({ axis }) => axis));
  const periods = new Map<string, Period>();
  for (const axis of axes) {
    for (let i = axis.count - 1; i >= 0; i--) {
      const period = axis.period(i);
      periods.set(period.code, period);
    }
  }
  if (axes.size === 1) return [...periods.values()];
  const span = new Map([...periods.values()].map((period) => [period, periodSpan(period)]));
  const [start, end] = [0, 1].map((side) => (period: Period) => span.get(period)![side]!);
  return [...periods.values()].sort((a, b) => end!(b) - end!(a) || start!(b) - start!(a));
}

/** One row a region, one column an indicator, all of one period. */
export function tableOverRegions(
  dataset: Dataset,
  indicators: readonly IndicatorItem[],
  regions: readonly Region[],
  period: Period,
): Table<Region> {
  const columns = indicators.map((indicator) => ({ indicator, period }));
  return tableOfColumns(dataset, columns, regions);
}

/** The same where columns are of periods of their own. */
export function tableOfColumns(
  dataset: Dataset,
  columns: readonly RegionColumn[],
  regions: readonly Region[],
): Table<Region> {
  return {
    heads: [...regions],
    columns: columns.map(({ indicator }) => ({ indicator, region: '' })),
    cells: regions.map(({ id: region }) =>
      columns.map(({ indicator, period }) => {
        const { frequency } = period;
        const question = { indicator: indicator.id, region };
        const usual = seriesOf(dataset, question);
        const series =
          usual?.axis.frequency === frequency
            ? usual
            : seriesOf(dataset, { ...question, frequency });
        return series && statedAt(series, series.axis.find(period));
      }),
    ),
  };
}
