import type { IndicatorItem, TargetItem } from '../contract/contract.generated.js';
import { parse, parseDocument } from './parse.js';
import { problem } from '../contract/problem.js';
import { ratioParts } from '../model/ratio-parts.js';
import type { Parsed } from './read.js';

interface Catalogue {
  indicators: IndicatorItem[];
  sources?: { id: string }[];
  targets?: TargetItem[];
}

interface Draft {
  dataset?: { catalogue?: unknown };
  indicators?: { id: string }[];
  sources?: { id: string }[];
  targets?: { indicator: string }[];
  data?: { values?: object }[];
  observations?: { indicator?: string }[];
}

/**
 * Reads a document that takes indicators from a catalogue: `dataset.catalogue` is the address of one,
 * seen from the document. What the document names and does not define itself is taken from there,
 * with its sources and, where the document has no target for it, its usual target. A catalogue that
 * cannot be had is a problem beside what the document can say alone.
 */
export async function parseWithCatalogue(
  text: string,
  url: string,
  load: (address: string) => Promise<Response>,
): Promise<Parsed> {
  let draft: Draft;
  try {
    draft = JSON.parse(text.replace(/^\uFEFF/, '')) as Draft;
  } catch {
    return parse(text);
  }
  const named = draft.dataset?.catalogue;
  if (typeof named !== 'string') return parseDocument(draft);
  const address = new URL(named, url).href;
  try {
    const response = await load(address);
    if (!response.ok) throw new Error(`${response.status}`);
    return parseDocument(completed(draft, (await response.json()) as Catalogue));
  } catch {
    const { problems, ...rest } = parseDocument(draft);
    const missing = problem('network', '/dataset/catalogue', { url: address });
    return { ...rest, problems: [missing, ...problems] };
  }
}

/** The document with what it takes from a catalogue; its own definitions stay. */
export function completed(draft: Draft, catalogue: Catalogue): Draft {
  const own = new Set(draft.indicators?.map(({ id }) => id));
  const byId = new Map(catalogue.indicators.map((item) => [item.id, item]));
  const taken = new Map<string, IndicatorItem>();
  const take = (id: string) => {
    const item = byId.get(id);
    if (!item || own.has(id) || taken.has(id)) return;
    taken.set(id, item);
    [...ratioParts(item), ...Object.values(item.balance ?? {})].forEach(take);
  };
  named(draft).forEach(take);
  // A rate is worth having where all that it is made of is there.
  const known = new Set([...own, ...taken.keys()]);
  for (const item of catalogue.indicators) {
    const parts = ratioParts(item);
    if (parts.length > 0 && parts.every((part) => known.has(part))) take(item.id);
  }
  const judged = new Set(draft.targets?.map(({ indicator }) => indicator));
  const targets = (catalogue.targets ?? []).filter(
    ({ indicator }) => taken.has(indicator) && !judged.has(indicator),
  );
  const cited = new Set([...taken.values(), ...targets].flatMap(({ source }) => source ?? []));
  for (const { id } of draft.sources ?? []) cited.delete(id);
  const sources = (catalogue.sources ?? []).filter(({ id }) => cited.has(id));
  return {
    ...draft,
    // In the order of the catalogue, so that every district lists its indicators alike.
    indicators: [
      ...(draft.indicators ?? []),
      ...catalogue.indicators.filter(({ id }) => taken.has(id)),
    ],
    ...(sources.length > 0 ? { sources: [...(draft.sources ?? []), ...sources] } : {}),
    ...(targets.length > 0 ? { targets: [...(draft.targets ?? []), ...targets] } : {}),
  };
}

/** The ids of the indicators that a document has figures or targets for. */
function named({ data = [], observations = [], targets = [] }: Draft): string[] {
  return [
    ...data.flatMap(({ values = {} }) => Object.keys(values)),
    ...observations.flatMap(({ indicator }) => indicator ?? []),
    ...targets.map(({ indicator }) => indicator),
  ];
}
