import type { IndicatorItem } from '../contract/contract.generated.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import { latestIndex, observationAt, seriesOf, type Observation } from '../series/resolve.js';
import { targetOf } from './target.js';

/** A figure of a domain, the latest at the end of the time asked for. */
export interface Headline {
  indicator: IndicatorItem;
  observation: Observation;
}

/** What stands for a domain at a glance. */
export interface DomainHeadlines {
  domain: string;
  lead: Headline;
  /** The others, in the order of the document. */
  others: Headline[];
}

/**
 * Each domain of a dataset, in the order of the document, with one indicator that stands for it: the
 * first that has a target to be judged by, else the first. What has no value here cannot lead.
 */
export function overview(
  dataset: Dataset,
  region: Region,
  period?: Period,
  from?: Period,
): DomainHeadlines[] {
  return remember(dataset, ['overview', region.id, period?.code, from?.code].join('|'), () => {
    const domains = new Map<string, Headline[]>();
    for (const indicator of dataset.indicators.values()) {
      const { domain } = indicator;
      if (!domain) continue;
      const observation = latestOf(dataset, indicator, region, period, from);
      if (!observation) continue;
      const headlines = domains.get(domain) ?? [];
      domains.set(domain, headlines);
      headlines.push({ indicator, observation });
    }
    return [...domains].flatMap(([domain, headlines]) => {
      const able = headlines.filter(({ observation }) => observation.value !== null);
      const lead = able.find(({ observation }) => targetOf(dataset, observation)) ?? able[0];
      return lead
        ? [{ domain, lead, others: headlines.filter((headline) => headline !== lead) }]
        : [];
    });
  });
}

function latestOf(
  dataset: Dataset,
  indicator: IndicatorItem,
  region: Region,
  period?: Period,
  from?: Period,
): Observation | undefined {
  const series = seriesOf(dataset, { indicator: indicator.id, region: region.id });
  const index = series ? latestIndex(series, period, from) : -1;
  return series && index >= 0 ? observationAt(series, index) : undefined;
}
