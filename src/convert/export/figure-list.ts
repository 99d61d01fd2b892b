import { chinese } from '../../core/contract/chinese.js';
import type { LocalizedText } from '../../core/contract/contract.generated.js';
import { plainText } from '../layout/plain-head.js';
import type { Meaning, TableMapping } from '../mapping/mapping.generated.js';
import { labelOf } from '../statistics/list-columns.js';
import { english, type ExportFigure, type ExportSource } from './export-source.js';
import { ATTRIBUTES, CHANGES, VALUES, type FigureColumn, type ListCell } from './figure-columns.js';

export type { ListCell } from './figure-columns.js';

/** A list of figures or of changes, a row each. */
export interface FigureList {
  readonly columns: readonly Omit<FigureColumn<never>, 'of'>[];
  readonly rows: readonly (readonly ListCell[])[];
  readonly table: TableMapping;
}

type Column = FigureColumn<ExportFigure>;

/** Texts for ids: the name where it is the only one of its kind and is read as it stands, else the id. */
function labelsOf(items: readonly { readonly id: string; readonly name: LocalizedText }[]) {
  const counts = new Map<string, number>();
  for (const { name } of items) {
    const text = plainText(chinese(name));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Map(
    items.map(({ id, name }) => {
      const text = chinese(name);
      const isClear = text !== '' && counts.get(plainText(text)) === 1 && labelOf(text) === text;
      return [id, isClear ? text : labelOf(id)];
    }),
  );
}

const meaningsOf = (labels: ReadonlyMap<string, string>, meaning: (id: string) => Meaning) =>
  Object.fromEntries([...labels].map(([id, text]) => [text, meaning(id)]));

const label = (labels: ReadonlyMap<string, string>, id: string): string => labels.get(id) ?? id;

/** The columns that name what a figure is of; of all figures and of changes. */
function keyColumns(
  source: ExportSource,
): FigureColumn<Pick<ExportFigure, 'region' | 'indicator' | 'period'>>[] {
  const { document } = source;
  const regions = labelsOf(document.regions.items);
  const indicators = labelsOf(document.indicators);
  return [
    {
      id: 'region',
      type: 'string',
      about: { zh: '地区', en: 'Region' },
      mapping: {
        header: '地区',
        holds: 'region',
        labels: meaningsOf(regions, (region) => ({ region })),
      },
      of: ({ region }) => label(regions, region),
    },
    {
      id: 'indicator',
      type: 'string',
      about: { zh: '指标', en: 'Indicator' },
      mapping: {
        header: '指标',
        holds: 'indicator',
        labels: meaningsOf(indicators, (indicator) => ({ indicator })),
      },
      of: ({ indicator }) => label(indicators, indicator),
    },
    {
      id: 'period',
      type: 'string',
      about: { zh: '时期：2024、2024-Q1、2024-03、2024-01/P2M（1—2月合并）', en: 'Period (SDMX)' },
      mapping: { header: '时期', holds: 'period' },
      of: ({ period }) => period,
    },
    {
      id: 'unit',
      type: 'string',
      about: { zh: '计量单位', en: 'Unit' },
      mapping: { header: '单位', holds: 'nothing', leave: 'other' },
      of: ({ indicator }) => source.unitOf(indicator),
    },
  ];
}

/** A column of each dimension that some figure is broken down by; blank is the whole. */
function dimensionColumns({ document, figures }: ExportSource): Column[] {
  const used = new Set(figures.flatMap(({ breakdown }) => Object.keys(breakdown ?? {})));
  return (document.dimensions ?? []).flatMap(({ id, name, categories }): Column[] => {
    if (!used.has(id)) return [];
    const labels = labelsOf(categories);
    return [
      {
        id: `dimension.${id}`,
        type: 'string',
        about: { zh: `${chinese(name)}；空白为不分组`, en: english(name) ?? id },
        mapping: {
          header: chinese(name),
          holds: 'category',
          dimension: id,
          labels: meaningsOf(labels, (category) => ({ breakdown: { [id]: category } })),
        },
        of: ({ breakdown }) => {
          const category = breakdown?.[id];
          return category === undefined ? undefined : label(labels, category);
        },
      },
    ];
  });
}

/** The columns without which a list is not understood; others stand in it where some figure needs them. */
const ALWAYS: ReadonlySet<string> = new Set([
  'region',
  'indicator',
  'period',
  'unit',
  'value',
  'status',
]);

/** Heads of which no two are alike, and none is what a mapping takes for a placeholder. */
function withHeads<Item>(columns: readonly FigureColumn<Item>[]): FigureColumn<Item>[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const { header } = column.mapping;
    const isClear = plainText(header) === header && !/[{}/]/.test(header) && !taken.has(header);
    const own = isClear ? header : `${column.id.replace('.', ' ')}`;
    taken.add(own);
    return { ...column, mapping: { ...column.mapping, header: own } };
  });
}

function listOf<Item>(
  items: readonly Item[],
  columns: readonly FigureColumn<Item>[],
  sheet: string,
): FigureList {
  const kept = withHeads(
    columns.filter(({ id, of }) => ALWAYS.has(id) || items.some((item) => of(item) !== undefined)),
  );
  return {
    columns: kept,
    rows: items.map((item) => kept.map(({ of }) => of(item))),
    table: { sheet, form: 'list', columns: kept.map(({ mapping }) => mapping) },
  };
}

/** Figures as a list, for a sheet of that name. */
export function figureList(
  source: ExportSource,
  sheet: string,
  figures: readonly ExportFigure[] = source.figures,
): FigureList {
  const columns = [...keyColumns(source), ...dimensionColumns(source), ...VALUES, ...ATTRIBUTES];
  return listOf(figures, columns, sheet);
}

/** The published changes as a list; undefined where there are none. */
export function changeList(source: ExportSource, sheet: string): FigureList | undefined {
  if (source.changes.length === 0) return undefined;
  const keys = keyColumns(source).filter(({ id }) => id !== 'unit');
  return listOf(source.changes, [...keys, ...CHANGES], sheet);
}
