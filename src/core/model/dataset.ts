/*
 * The room `model`: what a document is once it has been read. A dataset with its regions and indicators,
 * grids of figures, what a question, a series and an observation are, how a figure is rounded. Whatever
 * answers a question about figures stands above, in series and derive; here is only what they share.
 */
import type {
  AlertRule,
  AnnotationItem,
  BreakItem,
  ChangeItem,
  Contract,
  DatasetInfo,
  DimensionItem,
  IndicatorItem,
  ListedItem,
  LocalizedText,
  MapInfo,
  ProgrammeItem,
  ReachInfo,
  SceneItem,
  SourceItem,
  TargetItem,
} from '../contract/contract.generated.js';
import { byId } from './by-id.js';
import type { Grid } from './grid.js';
import type { Region, RegionTree } from './region-tree.js';
import { settledEntry } from './settled-entry.js';

export type { Region } from './region-tree.js';

/**
 * A district's data, checked and indexed. Immutable: what follows from it is computed once and
 * shared by every tag of the page.
 */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly sources: ReadonlyMap<string, SourceItem>;
  readonly regions: ReadonlyMap<string, Region>;
  /** The regions that have no parent, the first being the dataset's own. */
  readonly roots: readonly Region[];
  /** The ids of regions whose parents lead back to them; they count as having none. */
  readonly circular: ReadonlySet<string>;
  /** Units that the document declares beside the built-in ones. */
  readonly units: ReadonlyMap<string, LocalizedText>;
  readonly dimensions: ReadonlyMap<string, DimensionItem>;
  readonly indicators: ReadonlyMap<string, IndicatorItem>;
  /** The ids of indicators whose ratio leads in a circle; it is never computed. */
  readonly endlessRatios: ReadonlySet<string>;
  readonly grids: ReadonlyMap<string, readonly Grid[]>;
  readonly targets: readonly TargetItem[];
  readonly changes: readonly ChangeItem[];
  readonly breaks: readonly BreakItem[];
  readonly annotations: readonly AnnotationItem[];
  readonly programmes: ReadonlyMap<string, ProgrammeItem>;
  readonly map?: MapInfo;
  readonly items: readonly ListedItem[];
  readonly alerts: readonly AlertRule[];
  readonly reach?: ReachInfo;
  readonly scenes: readonly SceneItem[];
}

/** The dataset of a contract whose structure has been checked. */
export function buildDataset(
  contract: Contract,
  { regions, roots, circular }: RegionTree,
  endlessRatios: ReadonlySet<string>,
  grids: Map<string, Grid[]>,
): Dataset {
  return {
    info: contract.dataset,
    sources: byId(contract.sources),
    regions,
    roots,
    circular,
    units: new Map(contract.units?.map(({ id, name }) => [id, name])),
    dimensions: byId(contract.dimensions),
    indicators: byId(contract.indicators),
    endlessRatios,
    grids,
    targets: (contract.targets ?? []).map((target) => settledEntry(target, 'value', 'upper')),
    changes: (contract.changes ?? []).map((change) => settledEntry(change, 'value')),
    breaks: contract.breaks ?? [],
    annotations: contract.annotations ?? [],
    programmes: byId(contract.programmes),
    ...(contract.map ? { map: contract.map } : {}),
    items: contract.items ?? [],
    alerts: (contract.alerts ?? []).map((rule) => settledEntry(rule, 'value')),
    ...(contract.reach ? { reach: contract.reach } : {}),
    scenes: contract.scenes ?? [],
  };
}

/** The parent of a region, if it has one. */
export function parentOf(dataset: Dataset, region: Region): Region | undefined {
  return dataset.circular.has(region.id) ? undefined : dataset.regions.get(region.parent ?? '');
}

/** What has been derived already, by question; it goes when its dataset goes. */
const derivations = new WeakMap<Dataset, Map<string, unknown>>();

/**
 * What follows from a dataset, computed when first asked for. For derivations alone: what an element
 * was asked, how it looks and what it has to complain of are no part of the data.
 *
 * @param question - Names the derivation and all that it was asked: `rank|employment-rate|2024-03`.
 */
export function remember<Answer>(dataset: Dataset, question: string, derive: () => Answer): Answer {
  let answers = derivations.get(dataset);
  if (!answers) {
    answers = new Map();
    derivations.set(dataset, answers);
  }
  if (!answers.has(question)) answers.set(question, derive());
  return answers.get(question) as Answer;
}
