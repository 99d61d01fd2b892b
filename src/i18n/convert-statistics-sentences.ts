import type { ConvertSentences } from './convert-table-sentences.js';
import { counted } from './counted.js';

/** What can be wrong with a file of a statistical format. */
export const statisticsSentences: ConvertSentences<
  'data-set-invalid' | 'deletion-left-out' | 'withheld-left-out'
> = {
  'data-set-invalid': {
    'zh-CN': ({ rule }) =>
      `这份数据集不合格式的规定（${rule}），没有读取。请向提供数据的单位要一份完整的文件。`,
    en: ({ rule }) =>
      `This data set breaks a rule of its format (${rule}) and was not read. Ask its provider for a whole file.`,
  },
  'deletion-left-out': {
    'zh-CN': ({ count }) =>
      `有${count}行是删除指令（ACTION 为 D 或 Delete），没有数，没有取。原有文件里要删的数，请自行删去。`,
    en: ({ count }) =>
      `${counted(count, 'row')} with an order to delete (ACTION D or Delete) and no figure: left out. Delete what is meant from your own file.`,
  },
  'withheld-left-out': {
    'zh-CN': ({ count }) =>
      `有${count}个数注明保密，文件里却写着数值：按保密处理，数值一概不取。请提醒提供数据的单位。`,
    en: ({ count }) =>
      `${counted(count, 'figure')} stated here beside a mark of confidentiality: taken as withheld, the number left out everywhere. Tell the provider.`,
  },
};
