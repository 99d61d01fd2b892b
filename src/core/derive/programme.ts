import type { IndicatorItem, ProgrammeItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { seriesOf } from '../series/resolve.js';
import { programmeFigures } from './programme-figures.js';

/** An indicator of a programme in the region that it is followed in. */
export interface Followed {
  indicator: IndicatorItem;
  region: string;
}

/** Fewer points than these are facts and no course. */
const COURSE = 3;

/**
 * The indicators of a programme that the dataset follows over time, each in the first of the
 * programme's regions that has a course. What is only stated once stands among its facts.
 */
export function followedBy(dataset: Dataset, programme: ProgrammeItem): Followed[] {
  const { indicators = [], regions = [] } = programme;
  return indicators.flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    const region = regions.find((place) => {
      const series = indicator && seriesOf(dataset, { indicator: id, region: place });
      return series && series.values.filter((value) => !Number.isNaN(value)).length >= COURSE;
    });
    return indicator && region ? [{ indicator, region }] : [];
  });
}

/** The programmes that are parts of one, in the order of the document. */
export function subprogrammesOf(dataset: Dataset, { id }: ProgrammeItem): ProgrammeItem[] {
  return [...dataset.programmes.values()].filter(({ part }) => part === id);
}

/** True where the document states a figure for a programme. */
export const hasFigures = (dataset: Dataset, programme: ProgrammeItem): boolean =>
  programmeFigures(dataset, programme).length > 0;
