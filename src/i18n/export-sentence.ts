import type { Loss, LossCode } from '../convert/export/loss.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';

type Say = (count: number) => string;

const LOSSES: Readonly<Record<LossCode, Record<Lang, Say>>> = {
  'no-figures': {
    'zh-CN': () => '没有可以写出的数：这样的文件读回来没有表。',
    en: () => 'There is no figure to write: read back, such a file has no table.',
  },
  'empty-cells': {
    'zh-CN': (n) => `${n}格没有数也没有写原因，没有写出。`,
    en: (n) => `${counted(n, 'cell')} without a figure or a reason for none: left out.`,
  },
  'withheld-numbers': {
    'zh-CN': (n) => `${n}个数注明了没有数或保密，数值没有写出。`,
    en: (n) => `${counted(n, 'number')} beside a status that keeps it back: not written.`,
  },
  'data-date': {
    'zh-CN': () => '有数晚于写明的“数据截至”日期：读回来时，截至日期以数为准。',
    en: () =>
      'Figures reach beyond the date of the data; read back, that date follows the figures.',
  },
  'line-breaks': {
    'zh-CN': (n) => `${n}处文字里的换行写成了空格。`,
    en: (n) => `${counted(n, 'text')} with line breaks, which were written as spaces.`,
  },
  english: {
    'zh-CN': (n) => `${n}处英文写不下，只写了中文。`,
    en: (n) => `${counted(n, 'text')} in English with no room: only the Chinese was written.`,
  },
  changes: {
    'zh-CN': (n) => `${n}条公布的增减写不下。`,
    en: (n) => `${counted(n, 'published change')} with no room.`,
  },
  targets: {
    'zh-CN': (n) => `${n}条目标写不下。`,
    en: (n) => `${counted(n, 'target')} with no room.`,
  },
  breaks: {
    'zh-CN': (n) => `${n}条口径变更写不下。`,
    en: (n) => `${counted(n, 'break')} in series with no room.`,
  },
  annotations: {
    'zh-CN': (n) => `${n}条事件说明写不下。`,
    en: (n) => `${counted(n, 'annotation')} with no room.`,
  },
  definitions: {
    'zh-CN': (n) => `${n}个指标的口径、类型、能否相加、好坏写不下，只写了名称和单位。`,
    en: (n) =>
      `${counted(n, 'indicator')} with a definition, a kind, ways to add up and a direction that have no room: only names and units were written.`,
  },
  'region-details': {
    'zh-CN': (n) => `${n}个地区的层级、上级、有效期写不下，只写了名称。`,
    en: (n) =>
      `${counted(n, 'region')} with a level, a parent and dates that have no room: only names were written.`,
  },
  sources: {
    'zh-CN': (n) => `${n}个来源的日期和网址写不下。`,
    en: (n) => `${counted(n, 'source')} with dates and addresses that have no room.`,
  },
  'dataset-details': {
    'zh-CN': (n) => `数据集的说明有${n}项写不下：发布单位、日期、许可等。`,
    en: (n) =>
      `${counted(n, 'detail')} of the data set with no room: publisher, dates, licence and the like.`,
  },
  presentation: {
    'zh-CN': (n) => `${n}项项目、事项、提醒、生活圈、地图、场景写不下。`,
    en: (n) =>
      `${counted(n, 'part')} of programmes, items, reminders, circles, maps and scenes with no room.`,
  },
  ids: {
    'zh-CN': (n) => `${n}个标识不合这个格式的规定，换了写法。`,
    en: (n) => `${counted(n, 'id')} against the rules of the format: written otherwise.`,
  },
  guards: {
    'zh-CN': (n) => `${n}处文字会被表格软件当成公式，前面加了单引号。`,
    en: (n) =>
      `${counted(n, 'text')} that a spreadsheet would run as a formula: written with an apostrophe.`,
  },
};

/** What an export has lost, as a sentence. */
export const lossSentence = ({ code, count }: Loss, lang: Lang): string =>
  LOSSES[code][lang](count);

/** All kinds of loss. */
export const LOSS_CODES = Object.keys(LOSSES) as LossCode[];
