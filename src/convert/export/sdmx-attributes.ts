import { chinese } from '../../core/contract/chinese.js';
import { ATTRIBUTE_IDS } from '../statistics/component-role.js';
import { type ExportFigure } from './export-source.js';

/** What an SDMX message says of a figure beside its key and its value. */
export interface SdmxAttribute {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly of: (figure: ExportFigure) => string | undefined;
}

const text = (value: string | number | boolean | undefined | null): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

const FIELDS: Readonly<Record<string, SdmxAttribute['of']>> = {
  accumulation: (one) => one.accumulation,
  qualifier: (one) => one.qualifier,
  upper: (one) => text(one.upper),
  raw: (one) => one.raw,
  digits: (one) => text(one.digits),
  start: (one) => one.start,
  undated: (one) => text(one.undated),
  definition: (one) => one.definition,
  programme: (one) => one.programme,
  source: (one) => one.source,
  vintage: (one) => one.vintage,
  'previous.value': (one) => text(one.previous?.value),
  'previous.vintage': (one) => one.previous?.vintage,
};

const NAMES: Readonly<Record<string, SdmxAttribute['name']>> = {
  accumulation: { zh: '累计方式', en: 'Accumulation' },
  qualifier: { zh: '限定词', en: 'Qualifier: bound or estimate' },
  upper: { zh: '上限', en: 'Upper bound' },
  raw: { zh: '原文写法', en: 'Wording of the source' },
  digits: { zh: '有效数字', en: 'Significant digits' },
  start: { zh: '起始时期', en: 'Start period' },
  undated: { zh: '未注明日期', en: 'Not dated' },
  definition: { zh: '口径', en: 'Definition' },
  programme: { zh: '项目', en: 'Programme' },
  source: { zh: '来源', en: 'Data source' },
  vintage: { zh: '版本', en: 'Vintage' },
  'previous.value': { zh: '修订前的数', en: 'Value before revision' },
  'previous.vintage': { zh: '修订前的版本', en: 'Vintage before revision' },
};

/** The attributes of concepts that SDMX has, and of words of the contract that it has none for. */
export const SDMX_ATTRIBUTES: readonly SdmxAttribute[] = [
  // A figure without a letter is a normal one; one that is missing says so.
  {
    id: 'OBS_STATUS',
    name: { zh: '状态', en: 'Observation status' },
    of: ({ status }) => (status ? [...status].join(';') : 'A'),
  },
  {
    id: 'CONF_STATUS',
    name: { zh: '保密', en: 'Confidentiality status' },
    of: ({ conf }) => conf,
  },
  { id: 'NUMERATOR', name: { zh: '分子', en: 'Numerator' }, of: (one) => text(one.numerator) },
  {
    id: 'DENOMINATOR',
    name: { zh: '分母', en: 'Denominator' },
    of: (one) => text(one.denominator),
  },
  ...Object.entries(ATTRIBUTE_IDS).map(([id, field]) => ({
    id,
    name: NAMES[field]!,
    of: FIELDS[field]!,
  })),
  {
    id: 'COMMENT_OBS',
    name: { zh: '附注', en: 'Comments' },
    of: ({ note }) => note && chinese(note),
  },
];

/** Those that some figure needs, and the one that every message has; how it is accumulated is a dimension. */
export const attributesOf = (figures: readonly ExportFigure[]): SdmxAttribute[] =>
  SDMX_ATTRIBUTES.filter(({ id, of }) => {
    if (id === 'OBS_STATUS') return true;
    return id !== 'ACCUMULATION' && figures.some((figure) => of(figure) !== undefined);
  });
