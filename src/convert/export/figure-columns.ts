import { chinese } from '../../core/contract/chinese.js';
import type { ChangeItem } from '../../core/contract/contract.generated.js';
import type { ColumnMapping } from '../mapping/mapping.generated.js';
import { english, type ExportFigure } from './export-source.js';

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

type Column = FigureColumn<ExportFigure>;

/** The value of a figure, its parts and its status. */
export const VALUES: readonly Column[] = [
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

/** What is said of a figure beside its value, in the order of the columns. */
export const ATTRIBUTES: readonly Column[] = [
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

/** What is said of a published change. */
export const CHANGES: readonly FigureColumn<ChangeItem>[] = [
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
