import type { Problem } from '../core/contract/problem.js';
import type { Lang } from './lang.js';

type Args = Problem['args'];

/** What one problem says, in each language. */
export type Sentence = Record<Lang, (args: Args) => string>;

/** A text in each language. */
type Text = Record<Lang, string>;

const PERIOD: Text = {
  'zh-CN': '时期写作 2024、2024-S1、2024-Q1、2024-03，合并的1—2月写作 2024-01/P2M',
  en: 'write a period as 2024, 2024-S1, 2024-Q1, 2024-03, or 2024-01/P2M for January and February together',
};
const DATE: Text = { 'zh-CN': '日期写作 2024-06-14', en: 'write a date as 2024-06-14' };
const CODE: Text = {
  'zh-CN': '标识只用字母、数字和 _ . @ -，最多64个；区划代码请按文本保存，勿让表格软件变成科学计数',
  en: 'an id has letters, digits and _ . @ - only, 64 at most; keep area codes as text, so that no spreadsheet turns them into 3.3E+11',
};
/** All others with a fixed form are ids: domain, level, source, programme … */
const ID: Text = {
  'zh-CN': '标识只用字母、数字和 _ . @ -，最多64个，不用汉字和空格；名称写在 name 里',
  en: 'an id has letters, digits and _ . @ - only, 64 at most, no Chinese and no spaces; names go into name',
};

/** How the fields with a fixed form are written, for the cure. */
export const FORMS: Record<string, Text> = {
  period: PERIOD,
  periods: PERIOD,
  start: PERIOD,
  validFrom: PERIOD,
  validTo: PERIOD,
  date: DATE,
  asOf: DATE,
  published: DATE,
  due: DATE,
  vintage: DATE,
  id: CODE,
  region: CODE,
  regions: CODE,
  parent: CODE,
  indicator: CODE,
  unit: {
    'zh-CN':
      '计量单位写标识：人 person、人次 person-time、件 case、户 household、家 enterprise 或 organisation、场 session、百分比 percent、天 day、万元 cny-10k；其他单位先在 units 里定义',
    en: 'write the id of a unit: person, person-time, case, household, enterprise, organisation, session, percent, day, cny-10k; define any other in units',
  },
  contract: { 'zh-CN': '版本写作 "1.0"', en: 'write the version as "1.0"' },
  status: {
    'zh-CN': '状态用字母：A 正常、P 初步、E 估计、O 缺报、Q 保密、Y 待发布 …',
    en: 'a status is letters: A normal, P provisional, E estimated, O missing, Q suppressed, Y not out yet …',
  },
};

/** What may stand before a list of the words that are allowed. */
const ALLOWED: Record<Lang, (words: string) => string> = {
  'zh-CN': (words) => `可用：${words}`,
  en: (words) => `one of: ${words}`,
};

/** How a field is written. */
export function form({ field, allowed }: Args, lang: Lang): string {
  const fixed = FORMS[String(field)];
  if (fixed) return fixed[lang];
  return allowed ? ALLOWED[lang](String(allowed)) : ID[lang];
}

/** The types of JSON. */
export const FOUND: Record<string, string> = {
  object: '对象 { … }',
  integer: '整数',
  array: '数组 [ … ]',
  null: '空值 null',
  string: '文字',
  number: '数字',
  boolean: '真假值',
};

/** `number null` as words. */
export const expected: Sentence = {
  'zh-CN': (args) =>
    String(args.expected)
      .split(' ')
      .map((type) => FOUND[type] ?? type)
      .join('或'),
  en: (args) => String(args.expected).split(' ').join(' or '),
};
