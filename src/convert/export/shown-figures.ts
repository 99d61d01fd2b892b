import type {
  Contract,
  LocalizedText,
  ObservationRow,
  RegionItem,
} from '../../core/contract/contract.generated.js';
import { breakdownOf } from '../../core/model/breakdown.js';
import type { Dataset } from '../../core/model/dataset.js';
import { cellOf } from '../../core/model/grid.js';
import { type Observation } from '../../core/model/series.js';
import { filedValue } from '../../core/model/filed-value.js';
import { plainText } from '../layout/plain-head.js';

/**
 * The figures that a picture shows, as a document of their own: each once, with what is said of it, and what
 * they are of. A quotient stands in it as it is printed, every other figure with all of its digits; what the picture
 * withholds is not in it. `text` gives the wording of a text in the language of the reader.
 */
export function shownContract(
  dataset: Dataset,
  shown: readonly Observation[],
  text: (text: LocalizedText) => string,
): Contract {
  const rows = new Map<string, ObservationRow>();
  for (const one of shown) {
    const key = [one.indicator.id, one.region, one.period.code, one.accumulation, one.breakdown];
    if (!rows.has(key.join('|'))) rows.set(key.join('|'), rowOf(dataset, one));
  }
  const indicators = new Map(shown.map(({ indicator }) => [indicator.id, indicator]));
  const named = <Item extends { name: LocalizedText }>(item: Item): Item => ({
    ...item,
    // As the importer reads it, so that the name stands in the list and not its id.
    name: plainText(text(item.name)),
  });
  return {
    contract: '1.0',
    dataset: { ...dataset.info, title: text(dataset.info.title) },
    sources: [...dataset.sources.values()],
    regions: { items: regionsOf(dataset, shown).map(named) },
    units: [...dataset.units].map(([id, name]) => ({ id, name: text(name) })),
    dimensions: [...dataset.dimensions.values()].map(({ categories, ...dimension }) => ({
      ...named(dimension),
      categories: categories.map(named),
    })),
    indicators: [...indicators.values()].map(named),
    observations: [...rows.values()],
  };
}

/** The regions of figures, and those above them. */
function regionsOf(dataset: Dataset, shown: readonly Observation[]): RegionItem[] {
  const taken = new Set<string>();
  for (const { region } of shown) {
    for (let id = region; id && !taken.has(id); id = dataset.regions.get(id)?.parent ?? '') {
      if (dataset.regions.has(id)) taken.add(id);
    }
  }
  return [...dataset.regions.values()].flatMap(({ children: _, within, predecessors, ...item }) =>
    taken.has(item.id) ? [item] : [],
  );
}

/** A figure as a row: its own words, and the source of the block that it stands in. */
function rowOf(dataset: Dataset, shown: Observation): ObservationRow {
  const { indicator, region, period, accumulation, breakdown, qualifier } = shown;
  const value = shown.value === null ? null : filedValue(shown);
  const { programme: _p, conf: _c, ...stated } = shown.row ?? ({} as Partial<ObservationRow>);
  const letters = statusOf(shown);
  const parts = shown.numerator !== undefined && shown.denominator !== undefined;
  const source = stated.source ?? blockSource(dataset, shown);
  return {
    ...stated,
    indicator: indicator.id,
    region,
    period: period.code,
    ...(accumulation === 'period' ? {} : { accumulation }),
    ...(breakdown ? { breakdown: breakdownOf(breakdown) } : {}),
    value,
    ...(qualifier === 'exact' ? {} : { qualifier }),
    ...(parts ? { numerator: shown.numerator!, denominator: shown.denominator! } : {}),
    ...(letters ? { status: letters } : {}),
    ...(source ? { source } : {}),
  };
}

/** The letters of a figure in the words of the contract: what only this library withholds is withheld there too. */
function statusOf({ status, value, refusal }: Observation): string {
  const own = status.filter((letter) => letter !== 'Z' && letter !== 'T').join('');
  const isWithheld = own.length < status.length || refusal === 'too-few-persons';
  return value === null && isWithheld && !own.includes('Q') ? `${own}Q` : own;
}

function blockSource(dataset: Dataset, shown: Observation): string | undefined {
  const { indicator, region, period, accumulation, breakdown = '' } = shown;
  const { start, length } = period;
  return dataset.grids
    .get(indicator.id)
    ?.find(
      (grid) =>
        grid.breakdown === breakdown &&
        grid.accumulation === accumulation &&
        cellOf(grid, region, start, length) >= 0,
    )?.source;
}
