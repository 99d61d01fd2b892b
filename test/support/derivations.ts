// Every derivation of a dataset, asked once of its first region and its first indicators.
import type { IndicatorItem } from '../../src/core/contract/contract.generated.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { alertsOf } from '../../src/core/derive/alerts.js';
import { brief } from '../../src/core/derive/brief.js';
import { changeOf } from '../../src/core/derive/change.js';
import { cohortDimension, cohortsOf } from '../../src/core/derive/cohort.js';
import { comparePeriods, compareRegions } from '../../src/core/derive/compare.js';
import { composition, dimensionOf } from '../../src/core/derive/composition.js';
import { decide } from '../../src/core/derive/decision.js';
import { diff } from '../../src/core/derive/diff.js';
import { bandsOf, spreadOf } from '../../src/core/derive/distribution.js';
import { freeze } from '../../src/core/derive/freeze.js';
import { funnel } from '../../src/core/derive/funnel.js';
import { heatmap, layoutOf } from '../../src/core/derive/heatmap.js';
import { listing } from '../../src/core/derive/listing.js';
import { overview } from '../../src/core/derive/overview.js';
import { programmeFigures } from '../../src/core/derive/programme-figures.js';
import { followedBy, subprogrammesOf } from '../../src/core/derive/programme.js';
import { peersOf, rank } from '../../src/core/derive/rank.js';
import { reachCoverage } from '../../src/core/derive/reach-coverage.js';
import { isReach, reachOf } from '../../src/core/derive/reach.js';
import { stockFlow } from '../../src/core/derive/stock-flow.js';
import { tableOverRegions, tableOverTime } from '../../src/core/derive/tabulate.js';
import { targetSpans } from '../../src/core/derive/target-spans.js';
import { timelineOf } from '../../src/core/derive/timeline.js';
import { endsOf, transitionIndicators, transitions } from '../../src/core/derive/transitions.js';
import { updatesIn } from '../../src/core/derive/updates.js';
import { lint } from '../../src/core/lint/lint.js';
import type { Dataset, Region } from '../../src/core/model/dataset.js';
import { seriesOf, type Series } from '../../src/core/series/resolve.js';

interface Asked {
  dataset: Dataset;
  contract: Contract;
  region: Region;
  indicators: IndicatorItem[];
  series: Series[];
}

type Derivation = (asked: Asked) => void;

const NOW = Date.UTC(2024, 11, 31);

/** So many indicators are asked one by one. */
const FEW = 3;

const ofEach =
  (ask: (asked: Asked, indicator: IndicatorItem) => void): Derivation =>
  (asked) =>
    asked.indicators.slice(0, FEW).forEach((indicator) => ask(asked, indicator));

const ofSeries =
  (ask: (asked: Asked, series: Series) => void): Derivation =>
  (asked) =>
    asked.series.slice(0, FEW).forEach((series) => ask(asked, series));

const DERIVATIONS: Record<string, Derivation> = {
  alerts: ({ dataset, region }) => alertsOf(dataset, region, NOW),
  brief: ofEach(({ dataset, region }, { id: indicator }) =>
    brief(dataset, { indicator, region: region.id }, { basis: 'year-on-year' }),
  ),
  change: ofSeries(({ dataset }, series) => {
    for (let i = 0; i < Math.min(series.axis.count, 100); i++) {
      changeOf(dataset, series, i, 'previous-period');
    }
  }),
  cohort: ofEach(({ dataset, region }, indicator) => {
    const dimension = cohortDimension(dataset, indicator) ?? [...dataset.dimensions.values()][0];
    if (dimension) cohortsOf(dataset, indicator, region.id, dimension);
  }),
  compare: ofEach(({ dataset, region, series }, { id }) => {
    compareRegions(dataset, id, peersOf(dataset, region), undefined, 'previous-period');
    const axis = series.find(({ indicator }) => indicator.id === id)?.axis;
    if (!axis || axis.count === 0) return;
    comparePeriods(dataset, id, region, [axis.period(0), axis.period(axis.count - 1)]);
  }),
  composition: ofEach(({ dataset, region }, indicator) => {
    const dimension = dimensionOf(dataset, indicator);
    if (dimension) composition(dataset, { indicator, dimension, region: region.id });
  }),
  decision: ({ dataset, region }) => decide(dataset, region),
  diff: ({ dataset }) => diff(dataset, dataset),
  distribution: ofEach(({ dataset, region }, { id: indicator }) => {
    const regions = peersOf(dataset, region);
    const ranking = rank(dataset, { indicator }, regions);
    if (ranking) spreadOf(dataset, ranking, regions, region);
    for (const dimension of [...dataset.dimensions.keys()].slice(0, FEW)) {
      bandsOf(dataset, { indicator, region: region.id }, dimension);
    }
  }),
  freeze: ({ dataset, contract, region, indicators }) =>
    freeze(contract, dataset, {
      indicators: indicators.slice(0, FEW).map(({ id }) => id),
      region: region.id,
      below: true,
    }),
  funnel: ({ dataset, region, indicators }) => funnel(dataset, indicators.slice(0, FEW), region.id),
  heatmap: ofEach(({ dataset, region }, { id: indicator }) => {
    const layout = layoutOf(dataset, indicator, '');
    if (typeof layout === 'string') return;
    heatmap(dataset, { indicator, region: region.id }, layout, {
      regions: peersOf(dataset, region),
    });
  }),
  listing: ({ dataset, region }) => listing(dataset, { kinds: [], region, audience: '', now: NOW }),
  overview: ({ dataset, region }) => overview(dataset, region),
  programmes: ({ dataset }) => {
    for (const programme of [...dataset.programmes.values()].slice(0, FEW)) {
      programmeFigures(dataset, programme);
      followedBy(dataset, programme);
      subprogrammesOf(dataset, programme);
    }
  },
  rank: ofEach(({ dataset, region }, { id: indicator }) =>
    rank(dataset, { indicator }, peersOf(dataset, region)),
  ),
  reach: ({ dataset, region }) => {
    const reach = reachOf(dataset, region);
    if (reach && isReach(reach)) reachCoverage(dataset, reach);
  },
  'stock and flow': ofEach(({ dataset, region }, indicator) =>
    stockFlow(dataset, indicator, region.id),
  ),
  'a table over regions': ({ dataset, region, indicators, series }) => {
    const axis = series.find((one) => one.axis.count > 0)?.axis;
    if (!axis) return;
    tableOverRegions(
      dataset,
      indicators.slice(0, FEW),
      peersOf(dataset, region),
      axis.period(axis.count - 1),
    );
  },
  'a table over time': ({ series }) => tableOverTime(series.slice(0, FEW)),
  targets: ofSeries(({ dataset }, series) => targetSpans(dataset, series)),
  timeline: ofSeries(({ dataset, region }, series) => timelineOf(dataset, { region, series })),
  transitions: ({ dataset, region }) => {
    const [from, to] = [...dataset.dimensions.keys()];
    const ends = endsOf(dataset, `${from} ${to}`);
    if (typeof ends === 'string') return;
    for (const indicator of transitionIndicators(dataset, ends).slice(0, FEW)) {
      transitions(dataset, { indicator, region: region.id }, ends);
    }
  },
  updates: ({ dataset }) => updatesIn(dataset, dataset, new Set(dataset.regions.keys())),
  remarks: ({ dataset }) => lint(dataset, NOW),
};

/** Runs all of them, or the one that is named; answers how many milliseconds each took. */
export function deriveAll(
  dataset: Dataset,
  contract: Contract,
  only?: string,
): Map<string, number> {
  const [region] = dataset.roots;
  const took = new Map<string, number>();
  if (!region) return took;
  const indicators = [...dataset.indicators.values()];
  const started = performance.now();
  const series = indicators.flatMap(
    ({ id: indicator }) => seriesOf(dataset, { indicator, region: region.id }) ?? [],
  );
  took.set('series', performance.now() - started);
  for (const [name, derive] of Object.entries(DERIVATIONS)) {
    if (only && name !== only) continue;
    const start = performance.now();
    derive({ dataset, contract, region, indicators, series });
    took.set(name, performance.now() - start);
  }
  return took;
}
