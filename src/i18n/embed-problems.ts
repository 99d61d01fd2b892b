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
    'zh-CN': (a) =>
      `表中的数据有合并单元格（${a.value}），看不出各数属于哪一行、哪一列，所以不画图。请取消合并后重新粘贴。`,
    en: (a) =>
      `Figures of the table stand in merged cells (${a.value}), so whose they are cannot be seen; no picture is drawn. Unmerge them and paste again.`,
  },
  'table-shape': {
    'zh-CN': () => '表格的行列不齐，或没有数据行，所以不画图。第一行写各列名称，第一列写各行名称。',
    en: () =>
      'Rows and columns of the table do not match, or it has no rows; no picture is drawn. The first row names the columns, the first column the rows.',
  },
  'table-heads-unclear': {
    'zh-CN': () =>
      '表头有几行，上一行有空格，看不出它下面的各列属于哪一项，所以不画图。请合并上一行的单元格，或在每一列都写明。',
    en: () =>
      'The heads take several rows with blanks in the upper one, so what the columns below belong to cannot be seen; no picture is drawn. Merge the upper cells, or write them above every column.',
  },
  'table-no-figures': {
    'zh-CN': (a) =>
      `表中没有可以确认的数${a.value ? `（“${a.value}”一列）` : ''}，所以不画图。一格只写一个数，如 1,234 或 95.2%。`,
    en: (a) =>
      `The table has no figure that is certain${a.value ? ` (column “${a.value}”)` : ''}, so no picture is drawn. Write one number in a cell, such as 1,234 or 95.2%.`,
  },
  'table-year-missing': {
    'zh-CN': (a) =>
      `表头的时期没有年份（“${a.value}”），不能猜，所以不画图。请在表头或标题中写明年份，或在表上写 data-period="2024"。`,
    en: (a) =>
      `Periods in the heads have no year (“${a.value}”), which is not guessed, so no picture is drawn. Write the year in the heads or the caption, or data-period="2024" on the table.`,
  },
  'table-mixed-periods': {
    'zh-CN': (a) =>
      `表头的时期（${a.value}）不能连成一条线：月、季、年或当期、累计混用，或先后不一，所以不画图。请分成几张表，依时间排列。`,
    en: (a) =>
      `The periods in the heads (${a.value}) make no one line: kinds are mixed, or they are out of order; no picture is drawn. Split the table, in the order of time.`,
  },
  'table-fiscal-year': {
    'zh-CN': (a) =>
      `“${a.value}”是跨年的年度，表中没有写从几月算起，所以不画图。请在标题中写明，如“4月至次年3月”，或在表上写 data-year-start="4"。`,
    en: (a) =>
      `“${a.value}” is a year across two calendar years, and the table does not say with which month it begins; no picture is drawn. Write data-year-start="4" on the table, where it begins in April.`,
  },
  'table-period-unclear': {
    'zh-CN': (a) =>
      `“${a.value}”可能是月份，也可能是跨年的年度，所以不画图。月份请写年和月，跨年的写两个四位数的年份。`,
    en: (a) =>
      `“${a.value}” may be a month or a year across two calendar years; no picture is drawn. Write the month as a word, or both years with four digits.`,
  },
  'table-unit-unclear': {
    'zh-CN': (a) =>
      `看不出这些行用哪个单位：${a.value}${a.units ? `；标题写的是“${a.units}”` : ''}，所以不画图。请在行名或列名后写明，如“新增就业（人）”；全表同一单位的，在表上写 data-unit="人"。`,
    en: (a) =>
      `It is unclear in which unit these rows are: ${a.value}${a.units ? `; the caption states “${a.units}”` : ''}; no picture is drawn. Write it behind the names, as in “Jobs (persons)”, or data-unit="persons" on the table where it holds for all.`,
  },
  'table-long': {
    'zh-CN': () =>
      '表中同一名称、同一时期有几行，看不出用哪一行，所以不画图。每个名称、每个时期只留一行，或按时期分列。',
    en: () =>
      'Several rows have the same name and period, so which one counts cannot be seen; no picture is drawn. Keep one row for each name and period, or one column for each period.',
  },
  'table-choice-unknown': {
    'zh-CN': (a) => `表上写的 ${a.name}="${a.value}" 在表中没有，所以不画图。可写：${a.known}。`,
    en: (a) =>
      `${a.name}="${a.value}" on the table names nothing in it, so no picture is drawn. There may be: ${a.known}.`,
  },
};
