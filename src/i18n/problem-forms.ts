import type { Problem } from '../core/contract/problem.js';

type Args = Problem['args'];

/** One problem in Chinese and in English. */
export type Sentence = [zh: (args: Args) => string, en: (args: Args) => string];

/** How the fields with a fixed form are written, for the cure. */
export const FORMS: Record<string, [string, string]> = {
  period: [
    '时期写作 2024、2024-S1、2024-Q1、2024-03，合并的1—2月写作 2024-01/P2M',
    'write a period as 2024, 2024-S1, 2024-Q1, 2024-03, or 2024-01/P2M for January and February together',
  ],
  date: ['日期写作 2024-06-14', 'write a date as 2024-06-14'],
  id: [
    '标识只用字母、数字和 _ . @ -，最多64个；区划代码请按文本保存，勿让表格软件变成科学计数',
    'an id has letters, digits and _ . @ - only, 64 at most; keep area codes as text, so that no spreadsheet turns them into 3.3E+11',
  ],
};
FORMS.periods = FORMS.start = FORMS.validFrom = FORMS.validTo = FORMS.period!;
FORMS.asOf = FORMS.published = FORMS.due = FORMS.vintage = FORMS.date!;
FORMS.region = FORMS.regions = FORMS.parent = FORMS.indicator = FORMS.id!;
FORMS.unit = [
  '计量单位写标识：人 person、人次 person-time、件 case、户 household、家 enterprise 或 organisation、场 session、百分比 percent、天 day、万元 cny-10k；其他单位先在 units 里定义',
  'write the id of a unit: person, person-time, case, household, enterprise, organisation, session, percent, day, cny-10k; define any other in units',
];
FORMS.contract = ['版本写作 "1.0"', 'write the version as "1.0"'];
FORMS.status = [
  '状态用字母：A 正常、P 初步、E 估计、O 缺报、Q 保密、Y 待发布 …',
  'a status is letters: A normal, P provisional, E estimated, O missing, Q suppressed, Y not out yet …',
];
/** All others with a fixed form are ids: domain, level, source, programme … */
const ID: [string, string] = [
  '标识只用字母、数字和 _ . @ -，最多64个，不用汉字和空格；名称写在 name 里',
  'an id has letters, digits and _ . @ - only, 64 at most, no Chinese and no spaces; names go into name',
];

/** How a field is written. */
export const form = (args: Args, which: 0 | 1) => {
  const known = FORMS[String(args.field)]?.[which];
  if (known) return known;
  if (args.allowed) return which ? `one of: ${args.allowed}` : `可用：${args.allowed}`;
  return ID[which];
};

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
export const expected = (args: Args, which: 0 | 1) => {
  const types = String(args.expected).split(' ');
  return which ? types.join(' or ') : types.map((type) => FOUND[type] ?? type).join('或');
};
