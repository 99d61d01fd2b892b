import { chinese } from '../../core/contract/chinese.js';
import type {
  DimensionItem,
  IndicatorItem,
  LocalizedText,
  RegionItem,
  SourceItem,
  UnitItem,
} from '../../core/contract/contract.generated.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import { categoryId, dimensionId, regionId, wholeAmong } from './list-columns.js';
import type { ListedTable } from './list-sheet.js';
import type { Code, Component } from './listing.js';
import { idOf } from '../mapping/stable-id.js';
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
  const whole = wholeAmong(component);
  const named = [...(component.codes ?? [])].filter(([code]) => !whole.has(code));
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
      id: idOf(chinese(source), 's'),
      title: source,
      ...(day ? { published: day } : {}),
      ...(url && /^https?:/.test(url) ? { url } : {}),
    });
  }
  return sources;
}

/** What columns of attributes name, each with its name. */
function namedBy(
  tables: readonly ListedTable[],
  attribute: string,
): { id: string; name: LocalizedText }[] {
  const found = tables.flatMap(({ listing: { components, rows } }) =>
    components.flatMap((component, i) => {
      if (component.attribute !== attribute) return [];
      const cells = new Set(rows.flatMap((row) => (row[i] == null ? [] : String(row[i]))));
      return [...cells].map((text) => ({
        id: idOf(text, 's'),
        name: component.codes?.get(text)?.name ?? text,
      }));
    }),
  );
  return once(found);
}

/** What stands for a publisher that the file does not name, until somebody says it. */
export const NOT_STATED: LocalizedText = { 'zh-CN': '未注明', en: 'not stated' };

/**
 * What the document says beside its figures, from the words of the file. What it does not say is left blank
 * and asked for: who publishes it, and when.
 */
export function listedDocument(tables: readonly ListedTable[], file: string): MappedDocument {
  const sources = sourcesOf(tables);
  const named = namedBy(tables, 'source').map(({ id, name }) => ({ id, title: name }));
  const cited = once([...sources.values(), ...named]);
  const programmes = namedBy(tables, 'programme');
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
  const published = /^\d{4}-\d\d-\d\d/.exec(said('updated') ?? '')?.[0];
  const description = said('description');
  return {
    dataset: {
      id: idOf(said('id') ?? name, 'd'),
      title: said('title') ?? name,
      ...(description ? { description } : {}),
      publisher: { name: said('publisher') ?? said('source') ?? NOT_STATED },
      ...(published ? { published } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    },
    ...(cited.length > 0 ? { sources: cited } : {}),
    regions: { items: regions },
    ...(units.length > 0 ? { units } : {}),
    ...(dimensions.length > 0 ? { dimensions } : {}),
    indicators,
    ...(programmes.length > 0 ? { programmes } : {}),
  };
}
