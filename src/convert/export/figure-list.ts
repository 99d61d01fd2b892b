import type { ChangeItem, LocalizedText } from '../../core/contract/contract.generated.js';
import { plainText } from '../layout/plain-head.js';
import type { ColumnMapping, Meaning, TableMapping } from '../mapping/mapping.generated.js';
import { labelOf } from '../statistics/list-columns.js';
import { chinese, english, type ExportFigure, type ExportSource } from './export-source.js';

/** A cell of a list. */
export type ListCell = string | number | undefined;

/** A column of a list: its head, what it is to a mapping and to a reader, and its cell of a figure. */
export interface FigureColumn<Item> {
  /** Its name for programs. */
  readonly id: string;
  readonly mapping: ColumnMapping;
  readonly type: 'string' | 'number';
  /** What it holds, in both languages. */
  readonly about: { readonly zh: string; readonly en: string };
  readonly of: (item: Item) => ListCell;
}

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

const VALUES: readonly Column[] = [
  {
    id: 'value',
    type: 'number',
    about: { zh: '数值；没有的，原因见“状态”', en: 'Value; where there is none, status says why' },
    mapping: { header: '数值', holds: 'value' },
    of: ({ value }) => value ?? undefined,
  },
  {
    id: 'numerator',
    type: 'number',
    about: { zh: '比率的分子', en: 'Numerator of a rate' },
    mapping: { header: '分子', holds: 'value', meaning: { as: 'numerator' } },
    of: ({ numerator }) => numerator ?? undefined,
  },
  {
    id: 'denominator',
    type: 'number',
    about: { zh: '比率的分母', en: 'Denominator of a rate' },
    mapping: { header: '分母', holds: 'value', meaning: { as: 'denominator' } },
    of: ({ denominator }) => denominator ?? undefined,
  },
  {
    id: 'status',
    type: 'string',
    about: {
      zh: '状态，SDMX CL_OBS_STATUS 的字母：P 初步 E 估计 O 缺报 Q 保密 …；空白为正常',
      en: 'Letters of SDMX CL_OBS_STATUS; blank is normal',
    },
    mapping: { header: '状态', holds: 'status' },
    of: ({ status }) => status,
  },
];

type Attribute = NonNullable<ColumnMapping['attribute']>;

const attribute = (
  id: Attribute,
  header: string,
  en: string,
  of: Column['of'],
  type: Column['type'] = 'string',
): Column => ({
  id,
  type,
  about: { zh: header, en },
  mapping: { header, holds: 'attribute', attribute: id },
  of,
});

const ATTRIBUTES: readonly Column[] = [
  attribute('accumulation', '累计方式', 'How it is accumulated', (one) => one.accumulation),
  attribute('conf', '保密原因', 'Letter of SDMX CL_CONF_STATUS', (one) => one.conf),
  attribute('qualifier', '限定词', 'Bound or estimate', (one) => one.qualifier),
  attribute('upper', '上限', 'Upper end of a bound', (one) => one.upper, 'number'),
  attribute('raw', '原文写法', 'Wording of the source', (one) => one.raw),
  attribute('digits', '有效数字', 'Significant digits', (one) => one.digits, 'number'),
  attribute('start', '起始时期', 'Start of what is accumulated', (one) => one.start),
  attribute('undated', '未注明日期', 'The source states no date', (one) =>
    one.undated === undefined ? undefined : String(one.undated),
  ),
  attribute('definition', '口径', 'Definition', (one) => one.definition),
  attribute('programme', '项目', 'Programme', (one) => one.programme),
  attribute('source', '来源', 'Source', (one) => one.source),
  attribute('vintage', '版本', 'Edition', (one) => one.vintage),
  attribute(
    'previous.value',
    '修订前的数',
    'Value before revision',
    (one) => one.previous?.value ?? undefined,
    'number',
  ),
  attribute(
    'previous.vintage',
    '修订前的版本',
    'Edition before revision',
    (one) => one.previous?.vintage,
  ),
  attribute('note', '附注', 'Note', (one) => one.note && chinese(one.note)),
  attribute('note.en', '英文附注', 'Note in English', (one) => english(one.note)),
];

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

const CHANGES: readonly FigureColumn<ChangeItem>[] = [
  {
    id: 'basis',
    type: 'string',
    about: {
      zh: '与何时相比：year-on-year 同比、previous-period 环比、year-start 较年初',
      en: 'Basis',
    },
    mapping: { header: '基期', holds: 'attribute', attribute: 'basis' },
    of: ({ basis }) => basis,
  },
  {
    id: 'change',
    type: 'number',
    about: { zh: '公布的增减：比率为百分点，其余为百分比', en: 'Published change' },
    mapping: { header: '增减', holds: 'value', meaning: { as: 'change' } },
    of: ({ value }) => value,
  },
  {
    id: 'accumulation',
    type: 'string',
    about: { zh: '累计方式', en: 'How it is accumulated' },
    mapping: { header: '累计方式', holds: 'attribute', attribute: 'accumulation' },
    of: ({ accumulation }) => accumulation,
  },
  {
    id: 'comparable',
    type: 'string',
    about: { zh: '可比口径', en: 'On a comparable basis' },
    mapping: { header: '可比口径', holds: 'attribute', attribute: 'comparable' },
    of: ({ comparable }) => (comparable === undefined ? undefined : String(comparable)),
  },
  {
    id: 'raw',
    type: 'string',
    about: { zh: '原文写法', en: 'Wording of the source' },
    mapping: { header: '原文写法', holds: 'attribute', attribute: 'raw' },
    of: ({ raw }) => raw,
  },
  {
    id: 'source',
    type: 'string',
    about: { zh: '来源', en: 'Source' },
    mapping: { header: '来源', holds: 'attribute', attribute: 'source' },
    of: ({ source }) => source,
  },
];

/** The published changes as a list; undefined where there are none. */
export function changeList(source: ExportSource, sheet: string): FigureList | undefined {
  if (source.changes.length === 0) return undefined;
  const keys = keyColumns(source).filter(({ id }) => id !== 'unit');
  return listOf(source.changes, [...keys, ...CHANGES], sheet);
}
