/*
 * The room `publish`: from a description of records and measures to the documents of a release. What is
 * asked of an engine, what may be published of its answers, and how documents are made of that. It runs no
 * query and writes no file, so that another engine is other files beside `duckdb-sql.ts` and `duckdb-counts.ts`.
 */
import type { LocalizedText, RegionItem } from '../core/contract/contract.generated.js';
import type { Period } from '../core/time/period.js';
import type {
  MeasureFrequency,
  MeasureItem,
  PublishConfig,
  RecordCondition,
  RecordSource,
} from './config/config.generated.js';
import { placesOf, type Places } from './places.js';
import { slotsOf } from './slots.js';

/** A column that is read as the number of a category. */
export interface CategoryColumn {
  readonly dimension: string;
  readonly column: string;
  /** What may stand in it, and which category that is. */
  readonly labels: ReadonlyMap<string, number>;
}

/** What is read of a source. */
export interface SourcePlan {
  readonly source: RecordSource;
  readonly conditions: readonly RecordCondition[];
  readonly categories: readonly CategoryColumn[];
  /** Columns that are added up. */
  readonly sums: readonly string[];
  /** Columns that queries of one's own ask for. */
  readonly texts: readonly string[];
}

/** The figures of one measure in periods of one kind, whole or by one dimension. */
export interface FigureGroup {
  readonly measure: number;
  readonly item: MeasureItem;
  readonly frequency: MeasureFrequency;
  readonly slots: readonly Period[];
  /** Undefined for the whole. */
  readonly dimension?: string;
  /** Its ids; of the whole one that stands for all. */
  readonly categories: readonly string[];
  /** To within so many percent nobody may tell the largest amount of one person; 0 where that is not asked. */
  readonly dominance: number;
}

export interface Plan {
  readonly config: PublishConfig;
  readonly places: Places;
  readonly sources: readonly SourcePlan[];
  readonly groups: readonly FigureGroup[];
  /** Below it a count of persons or records is withheld. */
  readonly threshold: number;
}

const textsOf = (text: LocalizedText) => (typeof text === 'string' ? [text] : Object.values(text));

/** What is done for a configuration that has been checked. Throws a PublishFault. */
export function planOf(config: PublishConfig, regions: readonly RegionItem[]): Plan {
  const { document, measures, districts } = config;
  const dimensions = new Map((document.dimensions ?? []).map((one) => [one.id, one]));
  const sources = config.sources.map((source): SourcePlan => {
    const own = measures.filter((measure) => measure.source === source.id && !measure.sql);
    const categories = new Map<string, CategoryColumn>();
    for (const { dimension, column, blank } of own.flatMap(({ by = [] }) => by)) {
      const labels = new Map<string, number>();
      for (const [i, { id, name }] of dimensions.get(dimension)!.categories.entries()) {
        for (const label of [id, ...textsOf(name)]) labels.set(label, i);
        if (id === blank) labels.set('', i);
      }
      categories.set(`${dimension}|${column}`, { dimension, column, labels });
    }
    return {
      source,
      conditions: distinct(own.flatMap(({ where = [] }) => where)),
      categories: [...categories.values()],
      sums: [...new Set(own.flatMap(({ count, column }) => (count === 'sum' ? column! : [])))],
      texts: source.columns ?? [],
    };
  });
  const groups = measures.flatMap((item, measure) =>
    item.frequency.flatMap((frequency): FigureGroup[] => {
      const slots = slotsOf(frequency, config.from, config.until);
      const whole = { measure, item, frequency, slots, dominance: dominanceOf(item, config) };
      const parts = (item.by ?? []).map(({ dimension }) => ({
        ...whole,
        dimension,
        categories: dimensions.get(dimension)!.categories.map(({ id }) => id),
      }));
      return [{ ...whole, categories: [''] }, ...parts];
    }),
  );
  return {
    config,
    places: placesOf(regions, districts),
    sources,
    groups,
    threshold: document.dataset.suppression!.threshold,
  };
}

/** What offices take for the p of the p% rule, where nothing else is said: 10 to 20. */
const DOMINANCE = 15;

/** The percentage of a measure: of a sum whose amounts are told apart by person. */
function dominanceOf({ count, source, dominance = DOMINANCE }: MeasureItem, config: PublishConfig) {
  const { person } = config.sources.find(({ id }) => id === source) ?? {};
  return count === 'sum' && person !== undefined ? dominance : 0;
}

/** Conditions, each once. */
function distinct(conditions: readonly RecordCondition[]): RecordCondition[] {
  return [...new Map(conditions.map((one) => [conditionId(one), one])).values()];
}

/** What tells a condition from others. */
export const conditionId = ({ column, is }: RecordCondition): string =>
  JSON.stringify([column, ...is]);
