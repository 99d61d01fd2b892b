import type {
  CellList,
  Contract,
  DataBlock,
  LocalizedText,
  RegionItem,
} from '../core/contract/contract.generated.js';
import { parsePeriod, periodSpan } from '../core/time/period.js';
import type { Plan } from './plan.js';
import { cellAt, State, type Sheet, type Table } from './sheet.js';

/** Blocks of the tables of one kind: those of whole figures, or of one dimension, at one frequency. */
function blocksOf(plan: Plan, sheet: Sheet, tables: readonly Table[]): DataBlock[] {
  const { frequency, dimension, categories, slots } = tables[0]!.group;
  const regions = sheet.regions.map((place) => plan.places.all[place]!.item.id);
  return categories.map((category, cat): DataBlock => {
    const values: DataBlock['values'] = {};
    const status: NonNullable<DataBlock['status']> = {};
    const conf: NonNullable<DataBlock['conf']> = {};
    for (const table of tables) {
      const { indicator } = table.group.item;
      const [missing, withheld]: CellList[] = [[], []];
      values[indicator] = regions.map((_, row) =>
        slots.map((_slot, slot) => {
          const at = cellAt(sheet, table, cat, row, slot);
          const state = table.states[at]!;
          if (state === State.shown) return table.values[at]!;
          const cells = state === State.missing ? missing! : withheld!;
          cells.push(row * slots.length + slot);
          return null;
        }),
      );
      if (missing!.length > 0) status[indicator] = { O: missing! };
      // One letter for all: who knew which are small would know a bound of them.
      if (withheld!.length > 0) conf[indicator] = { N: withheld! };
    }
    return {
      frequency,
      periods: { start: slots[0]!.code, count: slots.length },
      regions,
      ...(dimension === undefined ? {} : { breakdown: { [dimension]: category } }),
      values,
      ...(Object.keys(status).length > 0 ? { status } : {}),
      ...(Object.keys(conf).length > 0 ? { conf } : {}),
    };
  });
}

/** The regions of a document; its first has nobody above it there. */
function regionsOf(plan: Plan, sheet: Sheet): RegionItem[] {
  return sheet.regions.map((place, i) => {
    const { parent, ...item } = plan.places.all[place]!.item;
    const isTop = i === 0 && sheet.district !== undefined;
    return isTop || parent == null || parent === '' ? item : { ...item, parent };
  });
}

/** A title in which {region} stands for the name of the region. */
export function titled(title: LocalizedText, name: LocalizedText): LocalizedText {
  const nameIn = (lang: 'zh-CN' | 'en') =>
    typeof name === 'string' ? name : (name[lang] ?? name['zh-CN']);
  if (typeof title === 'string') return title.replaceAll('{region}', nameIn('zh-CN'));
  const { en } = title;
  return {
    'zh-CN': title['zh-CN'].replaceAll('{region}', nameIn('zh-CN')),
    ...(en === undefined ? {} : { en: en.replaceAll('{region}', nameIn('en')) }),
  };
}

/** The document of a sheet. `published` is the day of the release. */
export function documentOf(plan: Plan, sheet: Sheet, published: string): Contract {
  const { document, until } = plan.config;
  const { dataset, regions, targets, ...rest } = document;
  const items = regionsOf(plan, sheet);
  const ids = new Set(items.map(({ id }) => id));
  const kinds = new Map<string, Table[]>();
  for (const table of sheet.tables) {
    const { frequency, dimension = '', slots } = table.group;
    if (slots.length === 0) continue;
    const kind = `${frequency}|${dimension}`;
    const same = kinds.get(kind);
    if (same) same.push(table);
    else kinds.set(kind, [table]);
  }
  const ownTargets = targets?.filter(({ region }) => region === undefined || ids.has(region));
  return {
    contract: '1.0',
    dataset: {
      asOf: until,
      ...dataset,
      published,
      id: `${dataset.id}-${items[0]!.id}`,
      title: titled(dataset.title, items[0]!.name),
      suppression: { ...dataset.suppression!, appliedUpstream: true },
    },
    regions: { ...regions, items },
    ...rest,
    ...(ownTargets && ownTargets.length > 0 ? { targets: ownTargets } : {}),
    data: [...kinds.values()].flatMap((tables) => blocksOf(plan, sheet, tables)),
  };
}

/** The middle of the day on which a release is published, by which its dates are judged, whatever the clock says. */
export const noonOf = (published: string): number => {
  const period = parsePeriod(published.slice(0, 10));
  return period ? periodSpan(period)[0] + 4 * 3_600_000 : Date.parse(published);
};
