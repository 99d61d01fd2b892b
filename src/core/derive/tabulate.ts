import type { IndicatorItem } from '../contract/contract.generated.js';
import { TimeAxis } from '../time/axis.js';
import type { Dataset, Region } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import { seriesOf, statedAt, type Observation, type Series } from '../series/resolve.js';

/** Figures in rows and columns, before any of them has been put into words. */
export interface Table<Head> {
  heads: Head[];
  columns: { indicator: IndicatorItem; region: string }[];
  /** Row by row; undefined where the document says nothing. */
  cells: (Observation | undefined)[][];
}

/** One row a period, the newest first; one column a series. */
export function tableOverTime(series: readonly Series[]): Table<Period> {
  const [first] = series;
  if (!first) return { heads: [], columns: [], cells: [] };
  const same = series.every(({ axis }) => axis === first.axis);
  const axis = same
    ? first.axis
    : TimeAxis.of(
        first.axis.frequency,
        series.flatMap((s) => Array.from({ length: s.axis.count }, (_, i) => s.axis.period(i))),
      );
  const heads = Array.from({ length: axis.count }, (_, i) => axis.period(axis.count - 1 - i));
  return {
    heads,
    columns: series.map(({ indicator, region }) => ({ indicator, region })),
    cells: heads.map((period) =>
      series.map((column) => statedAt(column, column.axis.find(period))),
    ),
  };
}

/** One row a region, one column an indicator, all of one period. */
export function tableOverRegions(
  dataset: Dataset,
  indicators: readonly IndicatorItem[],
  regions: readonly Region[],
  period: Period,
): Table<Region> {
  return {
    heads: [...regions],
    columns: indicators.map((indicator) => ({ indicator, region: '' })),
    cells: regions.map(({ id: region }) =>
      indicators.map((indicator) => {
        const series = seriesOf(dataset, { indicator: indicator.id, region });
        return series && statedAt(series, series.axis.find(period));
      }),
    ),
  };
}
