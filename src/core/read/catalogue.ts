import type { IndicatorItem, TargetItem } from '../contract/contract.generated.js';
import { problem, type Problem } from '../contract/problem.js';
import { withParts } from '../model/made-of.js';
import { ratioParts } from '../model/ratio-parts.js';
import { readBody } from './body.js';
import { excerpt } from './excerpt.js';
import { notJson } from './not-json.js';

/** Where a document came from, for what it names beside itself. */
export interface Origin {
  /** The absolute address of the document. */
  url: string;
  /** Gets what is at an absolute address, as `fetch` does. */
  load(address: string): Promise<Response>;
}

interface Catalogue {
  indicators: IndicatorItem[];
  sources?: { id: string }[];
  targets?: TargetItem[];
}

interface Draft {
  dataset?: { catalogue?: unknown };
  regions?: { items?: { level?: string }[] };
  indicators?: { id: string }[];
  sources?: { id: string }[];
  targets?: { indicator: string }[];
  data?: { values?: object }[];
  observations?: { indicator?: string }[];
}

/**
 * A document, not yet checked, with what it takes from the catalogue that it names; as it is, and the
 * problem, where that cannot be had or is none.
 */
export async function withCatalogue(
  document: unknown,
  catalogueAddress: string,
  { url, load }: Origin,
): Promise<{ document: unknown; problems: Problem[] }> {
  const address = absolute(catalogueAddress, url);
  const found = address
    ? await catalogueAt(address, load)
    : problem('bad-address', '', { value: catalogueAddress });
  if (!('code' in found)) return { document: completed(document as Draft, found), problems: [] };
  return { document, problems: [{ ...found, path: '/dataset/catalogue' }] };
}

function absolute(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

/** Milliseconds in which a catalogue has to be there, as a document has. */
const PATIENCE = 30_000;

/** What is at an address, or why it is no catalogue: it is held to the limits of a document. */
async function catalogueAt(address: string, load: Origin['load']): Promise<Catalogue | Problem> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Problem>((resolve) => {
    const problemOfTime = problem('timeout', '', { url: address, seconds: PATIENCE / 1000 });
    timer = setTimeout(() => resolve(problemOfTime), PATIENCE);
  });
  let text: string | Problem;
  try {
    text = await Promise.race([textAt(address, load), late]);
  } catch {
    return problem('network', '', { url: address });
  } finally {
    clearTimeout(timer);
  }
  return typeof text === 'string' ? catalogueIn(text) : text;
}

async function textAt(address: string, load: Origin['load']): Promise<string | Problem> {
  const response = await load(address);
  const { ok, status } = response;
  if (status === 404) return problem('not-found', '', { url: address });
  if (!ok) return problem('http-status', '', { url: address, status });
  return readBody(response, address);
}

/** A catalogue from its text; the fault of the text, at its line and column, where it is no JSON. */
function catalogueIn(given: string): Catalogue | Problem {
  const text = given.replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(text.trimStart());
  } catch (error) {
    return notJson(text, error as SyntaxError);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return problem('not-an-object', '', {
      found: Array.isArray(content) ? 'array' : typeof content,
    });
  }
  const { indicators } = content as Partial<Catalogue>;
  if (indicators === undefined) return problem('missing-field', '', { field: 'indicators' });
  if (Array.isArray(indicators)) return content as Catalogue;
  return problem('wrong-type', '', {
    field: 'indicators',
    value: excerpt(indicators),
    expected: 'array',
  });
}

/** The document with what it takes from a catalogue; its own definitions stay. */
export function completed(draft: Draft, catalogue: Catalogue): Draft {
  const offered = entriesOf(catalogue.indicators);
  const defined = new Set(entriesOf(draft.indicators).map(({ id }) => id));
  const byId = new Map(offered.map((item) => [item.id, item]));
  for (const id of defined) byId.delete(id);
  const named = withParts(indicatorsNamed(draft), byId);
  // A rate is worth having where all that it is made of is there.
  const available = new Set([...defined, ...named]);
  const rates = [...byId.values()].filter((item) => {
    const parts = ratioParts(item);
    return parts.length > 0 && parts.every((part) => available.has(part));
  });
  const taken = withParts([...named, ...rates.map(({ id }) => id)], byId);
  const judged = new Set(entriesOf(draft.targets).map(({ indicator }) => indicator));
  const levels = new Set(entriesOf(draft.regions?.items).map(({ level }) => level));
  // A standard for communities has nothing to say where there are none.
  const targets = entriesOf(catalogue.targets).filter(
    ({ indicator, level }) =>
      taken.has(indicator) && !judged.has(indicator) && (!level || levels.has(level)),
  );
  const indicators = offered.filter(({ id }) => taken.has(id));
  const cited = new Set([...indicators, ...targets].flatMap(({ source }) => source ?? []));
  for (const { id } of entriesOf(draft.sources)) cited.delete(id);
  const sources = entriesOf(catalogue.sources).filter(({ id }) => cited.has(id));
  return {
    ...draft,
    // In the order of the catalogue, so that every district lists its indicators alike.
    indicators: extended(draft.indicators ?? [], indicators),
    ...(sources.length > 0 ? { sources: extended(draft.sources ?? [], sources) } : {}),
    ...(targets.length > 0 ? { targets: extended(draft.targets ?? [], targets) } : {}),
  };
}

/** The ids of the indicators that a document has figures or targets for. */
function indicatorsNamed({ data, observations, targets }: Draft): string[] {
  return [
    ...entriesOf(data).flatMap(({ values }) => Object.keys(values ?? {})),
    ...entriesOf(observations).flatMap(({ indicator }) => indicator ?? []),
    ...entriesOf(targets).map(({ indicator }) => indicator),
  ];
}

/** The entries of a list; nothing has been checked yet, neither the list nor what is in it. */
function entriesOf<Entry extends object>(list: readonly Entry[] | undefined): readonly Entry[] {
  if (!Array.isArray(list)) return [];
  return (list as Entry[]).filter((entry: unknown) => typeof entry === 'object' && entry !== null);
}

/** A list and more entries; what is no list stays, for the check of the document to name it. */
function extended<Entry>(list: Entry[], more: readonly Entry[]): Entry[] {
  return Array.isArray(list) ? [...list, ...more] : list;
}
