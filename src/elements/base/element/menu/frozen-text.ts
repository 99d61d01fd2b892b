import type { Contract } from '../../../../core/contract/contract.generated.js';
import { frozenSlice } from '../../../../core/derive/freeze.js';
import type { Dataset } from '../../../../core/model/dataset.js';
import { inReach } from '../../../../core/slice/reach.js';
import type { Scope } from '../../../../core/slice/slice.js';
import { traced } from '../../../../core/slice/traced.js';
import { documentSource } from '../../../../data/document-source.js';
import { settledSource } from '../../../../data/settled-source.js';
import type { Source } from '../../../../data/source.js';
import { stillSource } from '../../../../data/still-source.js';
import type { Surroundings } from '../source-controller.js';
import type { Statement } from '../statement.js';
import { wholeOf } from '../whole.js';

/** A card whose figures are to be kept as they are. */
export interface FrozenCard {
  readonly dataset: Dataset;
  /** The id of the region that it is of. */
  readonly region: string;
  /** What speaks against its figures. */
  readonly doubts: readonly string[];
  /** The date in milliseconds. */
  readonly now: number;
  /** The address of the map of the data, from wherever the document will stand. */
  readonly mapUrl?: string | undefined;
  /** What the very tag that will have the document says of a source. */
  ask(around: Pick<Surroundings, 'source' | 'isQuiet'>): Promise<Statement>;
}

/**
 * What a card needs of its data, as they are now, with nothing withheld in it, as the text of a document; undefined
 * where no part of them shows what it shows. Its tag is asked of the whole and of the part, and has to say the same
 * of both: what it looks at is tried first, then all within its reach, then everything.
 */
export async function frozenText(card: FrozenCard): Promise<string | undefined> {
  const { dataset, region, now } = card;
  const contract = contractOf(card);
  const watched = traced(dataset);
  const { looked } = watched;
  const whole = stillSource({ dataset: watched.dataset, problems: [] }, now);
  // To look for doubts is to look at much more than the card shows.
  const shown = await saidBy(card, whole, true);
  if (shown === undefined) return undefined;
  const scopes: Scope[] = [
    { looked, regions: looked.regions },
    { looked, regions: inReach(dataset, [region]) },
    { looked, regions: 'all' },
  ];
  for (const scope of scopes) {
    const text = JSON.stringify(frozenSlice(contract, dataset, scope));
    const again = await saidBy(card, await settledSource(documentSource(text)), false);
    if (again?.all === shown.all && again.doubts === card.doubts.join('\n')) return text;
  }
  return undefined;
}

/** The parts of an object in the order of their names: where they come from orders them as it likes. */
const ordered = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** All that the tag says of a source, as texts; undefined where that is no picture. */
async function saidBy(
  { ask }: FrozenCard,
  source: Source,
  isQuiet: boolean,
): Promise<{ all: string; doubts: string } | undefined> {
  const said = await ask({ source, isQuiet });
  if (said.kind !== 'picture') return undefined;
  const all = JSON.stringify(await wholeOf(said.picture), ordered);
  return { all, doubts: said.standing.doubts.join('\n') };
}

/** A dataset as a document that slices are made of. */
function contractOf({ dataset, mapUrl }: FrozenCard): Contract {
  return {
    contract: '1.0',
    dataset: dataset.info,
    regions: {
      items: [...dataset.regions.values()].map(({ children: _, ...item }) => item),
    },
    units: [...dataset.units].map(([id, name]) => ({ id, name })),
    indicators: [...dataset.indicators.values()],
    ...(mapUrl === undefined ? {} : { map: { ...dataset.map, url: mapUrl } }),
  };
}
