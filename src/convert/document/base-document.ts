import type { Contract, DatasetInfo } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from '../mapping/mapped-document.js';

/** A contract as far as it does not follow from figures. */
export type BaseDocument = Omit<Contract, 'data' | 'observations' | 'changes'>;

/** The dates of a document: the end of its last period, and the day on which it is made. */
export interface DocumentDates {
  readonly asOf: string;
  readonly today: string;
}

/** What the mapping says of the document, with its dates; with an earlier one, what that says and the mapping adds. */
export function baseDocument(
  document: MappedDocument,
  earlier: Contract | undefined,
  dates: DocumentDates,
): BaseDocument {
  if (!earlier) {
    return { ...document, contract: '1.0', dataset: newDataset(document.dataset, dates) };
  }
  const { data: _data, observations: _rows, changes: _changes, ...kept } = earlier;
  const dataset = nextDataset(earlier.dataset, document.dataset, dates);
  return { ...kept, ...additions(kept, document), dataset };
}

function newDataset(
  dataset: MappedDocument['dataset'],
  { asOf, today }: DocumentDates,
): DatasetInfo {
  const published = dataset.published ?? (today || asOf);
  return { ...dataset, published, asOf: laterOf(dataset.asOf, asOf) };
}

/** The date of the data that is stated, unless figures reach beyond it: then it was stated before they came. */
export const laterOf = (stated: string | undefined, reached: string): string =>
  stated !== undefined && stated >= reached ? stated : reached;

/** The dataset of an earlier document, of now: an edition that is told apart from the one before. */
function nextDataset(
  earlier: DatasetInfo,
  { published: stated }: MappedDocument['dataset'],
  { asOf, today }: DocumentDates,
): DatasetInfo {
  const isNewer = stated !== undefined && stated > earlier.published;
  const published = isNewer ? stated : today || earlier.published;
  const { due, ...kept } = earlier;
  return {
    ...kept,
    published,
    asOf: asOf > earlier.asOf ? asOf : earlier.asOf,
    // The day that has been kept says nothing of the next one.
    ...(due !== undefined && due > published ? { due } : {}),
    ...(earlier.vintage ? { vintage: published, supersedes: earlier.vintage } : {}),
  };
}

/** Lists of things with an id. What an earlier document says of a thing stays. */
const LISTS = ['sources', 'units', 'indicators', 'programmes', 'items', 'alerts'] as const;

/** What the mapping has and the earlier document has not. */
function additions(earlier: BaseDocument, document: MappedDocument): Partial<BaseDocument> {
  const added: Record<string, unknown> = {};
  for (const name of LISTS) {
    const list = withNew<{ id: string }>(earlier[name], document[name]);
    if (list) added[name] = list;
  }
  const dimensions = withNew(earlier.dimensions, document.dimensions)?.map((dimension) => {
    const other = document.dimensions?.find(({ id }) => id === dimension.id);
    return { ...dimension, categories: withNew(dimension.categories, other?.categories) ?? [] };
  });
  for (const name of ['map', 'reach', 'scenes'] as const) {
    if (earlier[name] === undefined && document[name]) added[name] = document[name];
  }
  for (const name of ['breaks', 'annotations', 'targets'] as const) {
    const list = withUnlike<object>(earlier[name] ?? [], document[name] ?? []);
    if (list.length > 0) added[name] = list;
  }
  const items = withNew(earlier.regions.items, document.regions.items) ?? [];
  return {
    ...added,
    ...(dimensions ? { dimensions } : {}),
    regions: { ...earlier.regions, items },
  };
}

function withNew<Item extends { readonly id: string }>(
  before: Item[] | undefined,
  more: readonly Item[] = [],
): Item[] | undefined {
  const ids = new Set(before?.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !ids.has(id));
  return fresh.length > 0 ? [...(before ?? []), ...fresh] : before;
}

/** Entries without an id, each once. */
function withUnlike<Item>(before: readonly Item[], more: readonly Item[]): Item[] {
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return [...before, ...more.filter((item) => !known.has(JSON.stringify(item)))];
}
