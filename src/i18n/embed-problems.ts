import type { ProblemCode } from '../core/contract/problem.js';
import type { Sentence } from './problem-forms.js';

type EmbedCode = Extract<
  ProblemCode,
  | `unknown-${'tag' | 'setting'}`
  | `${'repeated' | 'misplaced'}-setting`
  | `foreign-${string}`
  | `table-${string}`
  | 'unsafe-address'
>;

/** What can be wrong with a link, a table or a frame that stands for a tag. */
export const embedSentences: Record<EmbedCode, Sentence> = {
  'unknown-tag': {
    'zh-CN': (a) => `没有 gf-${a.value} 这个标签。可用的有：${a.known}。`,
    en: (a) => `There is no tag gf-${a.value}. There are: ${a.known}.`,
  },
  'unknown-setting': {
    'zh-CN': (a) => `不认识“${a.value}”，已忽略。网址的 # 后面可写：${a.known}。`,
    en: (a) =>
      `Unknown setting “${a.value}”, ignored. After the # of the address there may be: ${a.known}.`,
  },
  'repeated-setting': {
    'zh-CN': (a) => `“${a.value}”写了不止一次，只用第一个。请去掉其余的。`,
    en: (a) => `“${a.value}” is written more than once; the first counts. Remove the others.`,
  },
  'misplaced-setting': {
    'zh-CN': (a) => `“${a.value}”写在网址的 # 之前，不起作用。请移到 # 之后。`,
    en: (a) =>
      `“${a.value}” stands before the # of the address, where it does nothing. Move it behind the #.`,
  },
  'unsafe-address': {
    'zh-CN': (a) => `“${a.value}”不是网页地址，链接保持原样。只能用 http(s) 或站内地址。`,
    en: (a) =>
      `“${a.value}” is not a web address; the link stays as it is. Use http(s) or an address within the site.`,
  },
  'foreign-data': {
    'zh-CN': (a) =>
      `数据“${a.value}”不在本站${a.host ? `（${a.host}）` : ''}，不予显示。请把数据文件放到与 embed.html 相同的域名下。`,
    en: (a) =>
      `The data “${a.value}” are not on this site${a.host ? ` (${a.host})` : ''} and are not shown. Put the file on the same host as embed.html.`,
  },
  'foreign-parent': {
    'zh-CN': (a) =>
      `嵌入本页的是 ${a.found}，与 parent=${a.value} 不符，不告知高度。请改正 parent 或去掉它。`,
    en: (a) =>
      `The page around this one is of ${a.found}, not parent=${a.value}; it is not told the height. Correct parent or leave it out.`,
  },
  'table-merged-cells': {
    'zh-CN': () =>
      '表中的数据有合并单元格，看不出各数属于哪一行，所以不画图。请取消合并后重新粘贴。',
    en: () =>
      'Figures of the table stand in merged cells, so whose they are cannot be seen; no picture is drawn. Unmerge them and paste again.',
  },
  'table-shape': {
    'zh-CN': () => '表格的行列不齐，或没有数据行，所以不画图。第一行写各列名称，第一列写各行名称。',
    en: () =>
      'Rows and columns of the table do not match, or it has no rows; no picture is drawn. The first row names the columns, the first column the rows.',
  },
  'table-no-figures': {
    'zh-CN': () => '表中没有可比较的两个以上的数，所以不画图。',
    en: () => 'The table has no two figures to compare, so no picture is drawn.',
  },
  'table-year-missing': {
    'zh-CN': () =>
      '表头的时期没有年份（如“一季度”“3月”），不能猜，所以不画图。请在表头或标题中写明年份。',
    en: () =>
      'The periods in the heads have no year, which is not guessed, so no picture is drawn. Write the year in the heads or the caption.',
  },
  'table-mixed-periods': {
    'zh-CN': () =>
      '表头的时期不能连成一条线（月、季、年或当期、累计混用，或先后不一），所以不画图。请分成几张表，依时间排列。',
    en: () =>
      'The periods in the heads make no one line (kinds are mixed, or they are out of order), so no picture is drawn. Split the table, in the order of time.',
  },
};
