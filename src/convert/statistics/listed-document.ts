import type {
  DimensionItem,
  IndicatorItem,
  LocalizedText,
  RegionItem,
  SourceItem,
  UnitItem,
} from '../../core/contract/contract.generated.js';
import { parsePeriod, periodSpan } from '../../core/time/period.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import { categoryId, dimensionId, isWhole, regionId } from './list-columns.js';
import type { ListedTable } from './list-sheet.js';
import type { Code, Component } from './listing.js';
import { idOf } from './stated-id.js';
import { isBuiltIn } from './stated-unit.js';

/** The place of figures that name none. */
export const WHOLE_AREA: RegionItem = {
  id: 'whole',
  name: { 'zh-CN': '全部地区', en: 'Whole area' },
  level: 'area',
};

/** Codes of administrative divisions by their length (GB/T 2260 and the codes of statistics below them). */
function levelOfDivision(code: string): string | undefined {
  if (/^\d{2}0{4}$|^\d{2}$/.test(code)) return 'province';
  if (/^\d{4}00$/.test(code)) return 'city';
  if (/^\d{6}$/.test(code)) return 'district';
  if (/^\d{9}(?:000)?$/.test(code)) return 'street';
  return /^\d{12}$/.test(code) ? 'community' : undefined;
}

function depthOf(code: string, codes: ReadonlyMap<string, Code>): number {
  let depth = 0;
  for (let at = codes.get(code)?.parent; at && codes.has(at) && depth < 20; depth++) {
    at = codes.get(at)?.parent;
  }
  return depth;
}

function regionsOf({ codes = new Map<string, Code>() }: Component): RegionItem[] {
  const isTree = [...codes.values()].some(({ parent }) => parent && codes.has(parent));
  return [...codes].map(([code, { name, parent, note }]) => ({
    id: regionId(code),
    name: name ?? code,
    level: levelOfDivision(code) ?? (isTree ? `level-${depthOf(code, codes) + 1}` : 'area'),
    ...(parent && codes.has(parent) ? { parent: regionId(parent) } : {}),
    ...(note ? { note } : {}),
  }));
}

function dimensionOf(component: Component): DimensionItem | undefined {
  const named = [...(component.codes ?? [])].filter(([code, item]) => !isWhole(code, item));
  if (named.length === 0) return undefined;
  return {
    id: dimensionId(component),
    name: component.name ?? component.id,
    categories: named.map(([code, { name }]) => ({ id: categoryId(code), name: name ?? code })),
  };
}

/** One of each id; the first that says it stays, with what later ones add to a list. */
function once<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [
    ...new Map(items.map((item) => [item.id, item]).reverse() as [string, Item][]).values(),
  ].reverse();
}

function mergedDimensions(dimensions: readonly DimensionItem[]): DimensionItem[] {
  return once(dimensions).map((dimension) => ({
    ...dimension,
    categories: once(
      dimensions.filter(({ id }) => id === dimension.id).flatMap(({ categories }) => categories),
    ),
  }));
}

function sourcesOf(tables: readonly ListedTable[]): Map<ListedTable, SourceItem> {
  const sources = new Map<ListedTable, SourceItem>();
  for (const table of tables) {
    const { source, updated, url } = table.listing.about;
    if (!source) continue;
    const day = /^\d{4}-\d\d-\d\d/.exec(updated ?? '')?.[0];
    sources.set(table, {
      id: idOf(typeof source === 'string' ? source : source['zh-CN'], 's'),
      title: source,
      ...(day ? { published: day } : {}),
      ...(url && /^https?:/.test(url) ? { url } : {}),
    });
  }
  return sources;
}

/** The last month that figures reach, which is the date of the data. */
function lastDay(tables: readonly ListedTable[]): string {
  const ends = tables.flatMap(({ last }) => {
    const period = parsePeriod(last);
    return period ? periodSpan(period)[1] - 86_400_000 : [];
  });
  return ends.length === 0 ? '' : new Date(Math.max(...ends)).toISOString().slice(0, 10);
}

const blank = (text: LocalizedText | undefined): LocalizedText => text ?? '';

/**
 * What the document says beside its figures, from the words of the file. What it does not say is left blank
 * and asked for: who publishes it, and when.
 */
export function listedDocument(tables: readonly ListedTable[], file: string): MappedDocument {
  const sources = sourcesOf(tables);
  const abouts = tables.map(({ listing }) => listing.about);
  const said = <Key extends keyof (typeof abouts)[number]>(key: Key) =>
    abouts.find((about) => about[key] !== undefined)?.[key];
  const regions = once(
    tables.flatMap(({ listing }) => {
      const region = listing.components.find(({ role }) => role === 'region');
      return region ? regionsOf(region) : [WHOLE_AREA];
    }),
  );
  const dimensions = mergedDimensions(
    tables.flatMap(({ listing }) =>
      listing.components.flatMap((one) =>
        one.role === 'category' ? (dimensionOf(one) ?? []) : [],
      ),
    ),
  );
  const indicators: IndicatorItem[] = once(
    tables.flatMap((table) => table.indicators.items(sources.get(table)?.id)),
  );
  const units: UnitItem[] = once(tables.flatMap((table) => table.indicators.units)).filter(
    ({ id }) => !isBuiltIn(id),
  );
  const name = file.replace(/\.[^.]*$/, '');
  const notes = abouts.flatMap((about) => about.notes ?? []);
  const [published] = /^\d{4}-\d\d-\d\d/.exec(said('updated') ?? '') ?? [''];
  const description = said('description');
  return {
    dataset: {
      id: idOf(said('id') ?? name, 'd'),
      title: said('title') ?? name,
      ...(description ? { description } : {}),
      publisher: { name: blank(said('publisher') ?? said('source')) },
      published,
      asOf: lastDay(tables),
      ...(notes.length > 0 ? { notes } : {}),
    },
    ...(sources.size > 0 ? { sources: once([...sources.values()]) } : {}),
    regions: { items: regions },
    ...(units.length > 0 ? { units } : {}),
    ...(dimensions.length > 0 ? { dimensions } : {}),
    indicators,
  };
}
