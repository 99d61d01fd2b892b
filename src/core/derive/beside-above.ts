import { parentOf, type Dataset } from '../model/dataset.js';
import { difference } from '../model/decimal.js';
import { isRate, printed } from '../model/round.js';
import { measureOf, type Measure } from '../model/measure.js';
import { observationAt, seriesOf, type Observation } from '../series/resolve.js';
import { exactValue } from './share.js';

/** How a rate of a region differs from that of the region above it. */
export interface BesideAbove {
  above: Observation;
  /** Signed, as it is printed; of two figures that print alike 0. */
  printed: number;
  decimals: number;
  measure: Measure;
}

/**
 * The difference of a rate or a mean to that of the region above, in the same period and counted in the
 * same way. Counts of a part and of the whole do not differ but are contained in one another, so there
 * is none; nor of bounds and of what is withheld.
 */
export function besideAbove(dataset: Dataset, own: Observation): BesideAbove | undefined {
  const { indicator, accumulation, period } = own;
  const region = dataset.regions.get(own.region);
  const parent = region && parentOf(dataset, region);
  if (!parent || !isRate(indicator)) return undefined;
  const { frequency } = period;
  const series = seriesOf(dataset, {
    indicator: indicator.id,
    region: parent.id,
    accumulation,
    frequency,
  });
  const at = series ? series.axis.find(period) : -1;
  if (!series || at < 0) return undefined;
  const above = observationAt(series, at);
  const [value, beside] = [exactValue(own), exactValue(above)];
  if (value === undefined || beside === undefined) return undefined;
  if (own.row?.definition !== above.row?.definition) return undefined;
  // The difference of what is printed, so that a reader who subtracts finds it.
  const decimals = Math.max(own.decimals, above.decimals);
  const gap = printed(difference(own.printed, above.printed), { ...indicator, decimals });
  const measure = measureOf(indicator.unit, dataset.units.get(indicator.unit));
  return { above, ...gap, measure };
}
