import type { ProblemArgs } from '../convert/workbook/problem-args.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';

/** What each code says, in each language, behind its place. */
export type ConvertSentences<Code extends keyof ProblemArgs = keyof ProblemArgs> = {
  readonly [C in Code]: Record<Lang, (args: ProblemArgs[C]) => string>;
};

type FileCode =
  | 'empty-file'
  | 'unknown-format'
  | 'wrong-ending'
  | 'truncated-file'
  | 'password'
  | 'zip-bomb'
  | 'file-too-large'
  | 'mixed-encodings'
  | 'no-sheet'
  | 'sheet-hidden'
  | 'macro-left-out'
  | 'file-damaged'
  | 'encoding-unknown'
  | 'quote-open'
  | 'number-split'
  | 'sheet-left-out'
  | 'cells-too-many';

type TableCode =
  | 'no-table'
  | 'tables-run-together'
  | `header-${'changed' | 'missing' | 'new' | 'repeated'}`
  | 'sheet-unmatched'
  | 'table-unmatched'
  | 'hidden-left-out';

/** What can be wrong with a file, before any of its tables is looked at. */
export const fileSentences: ConvertSentences<FileCode> = {
  'empty-file': {
    'zh-CN': () => '文件是空的。请重新导出。',
    en: () => 'The file is empty. Export it again.',
  },
  'unknown-format': {
    'zh-CN': ({ found }) =>
      `${found ? `这是 ${found} 文件，读不出其中的表格` : '认不出这是什么格式'}。请另存为 XLSX 或 CSV。`,
    en: ({ found }) =>
      `${found ? `This is a file of type ${found}, of which no table can be read` : 'The format of this file is not known'}. Save it as XLSX or CSV.`,
  },
  'wrong-ending': {
    'zh-CN': ({ ending, format }) =>
      `扩展名是 ${ending}，内容却是 ${format}，已按内容读取。请把扩展名改对。`,
    en: ({ ending, format }) =>
      `The name ends in ${ending}, the content is ${format} and was read as such. Correct the ending.`,
  },
  'truncated-file': {
    'zh-CN': () => '文件不完整，多半是没有传完。请重新复制或下载。',
    en: () => 'The file is incomplete, probably cut off on its way. Copy or download it again.',
  },
  password: {
    'zh-CN': () => '文件有打开密码，读不出来。请在表格软件里去掉密码，另存一份。',
    en: () =>
      'The file is protected by a password and cannot be read. Remove the password in the spreadsheet program and save a copy.',
  },
  'zip-bomb': {
    'zh-CN': ({ limit }) =>
      `文件解压后超过 ${limit} MB，未读取。请核对来源；确实这么大的，请按月或按街道拆开。`,
    en: ({ limit }) =>
      `The file unpacks to more than ${limit} MB and was not read. Check where it comes from; if it really is that large, split it by month or by area.`,
  },
  'file-too-large': {
    'zh-CN': ({ limit }) =>
      `文件超过 ${limit} MB，未读取。请按月或按街道拆开，或用命令行转换 CSV。`,
    en: ({ limit }) =>
      `The file is over ${limit} MB and was not read. Split it by month or by area, or convert it as CSV on the command line.`,
  },
  'mixed-encodings': {
    'zh-CN': ({ encoding, line }) =>
      `文件里混有两种编码：大部分是 ${encoding}，${line === undefined ? '其中有几处' : `第 ${line} 行`}不是。请用表格软件打开后整个另存为 UTF-8。`,
    en: ({ encoding, line }) =>
      `The file mixes two encodings: most of it is ${encoding}, ${line === undefined ? 'some of it' : `line ${line}`} is not. Open it in a spreadsheet program and save all of it as UTF-8.`,
  },
  'no-sheet': {
    'zh-CN': () => '文件里没有工作表。请核对是否导出了正确的文件。',
    en: () => 'The file has no sheet. Check that the right file was exported.',
  },
  'sheet-hidden': {
    'zh-CN': () => '这张工作表是隐藏的，没有取。要取请取消隐藏，或选择“隐藏的也取”（--hidden）。',
    en: () =>
      'This sheet is hidden and was left out. Show it, or ask for what is hidden as well (--hidden).',
  },
  'macro-left-out': {
    'zh-CN': () => '文件带有宏。宏没有运行，只读了表格，不必处理。',
    en: () =>
      'The file holds macros. They were not run, only the tables were read; nothing is to be done.',
  },
  'file-damaged': {
    'zh-CN': () => '文件已损坏，读不出来。请用表格软件打开后另存一份，或重新导出。',
    en: () =>
      'The file is damaged and cannot be read. Open it in a spreadsheet program and save a copy, or export it again.',
  },
  'encoding-unknown': {
    'zh-CN': ({ line }) =>
      `第 ${line} 行的编码认不出（不是 UTF-8，也不是 GB18030）。请用表格软件打开后另存为 UTF-8。`,
    en: ({ line }) =>
      `The encoding of line ${line} is not known (neither UTF-8 nor GB18030). Open the file in a spreadsheet program and save it as UTF-8.`,
  },
  'quote-open': {
    'zh-CN': ({ line }) =>
      `第 ${line} 行的引号没有另一半，后面的内容都并进了这一格。请补上或删去引号；文件没传完的，请重新导出。`,
    en: ({ line }) =>
      `The quotation mark on line ${line} has no second one, so that all behind it became one cell. Complete or remove it; if the file was cut off, export it again.`,
  },
  'number-split': {
    'zh-CN': ({ line, text, count }) =>
      `第 ${line} 行的 ${text} 没有加引号，被逗号分成了两格，这样的行共 ${count} 行，没有取。请重新导出：带千分号的数加上引号，或去掉千分号。`,
    en: ({ line, text, count }) =>
      `${text} on line ${line} stands without quotation marks and was cut in two at its comma. Left out: ${counted(count, 'such row')}. Export again with such numbers in quotation marks, or without the commas in them.`,
  },
  'sheet-left-out': {
    'zh-CN': () => '这张工作表是图表、宏或对话框，没有单元格，没有取，不必处理。',
    en: () =>
      'This sheet is a chart, a macro or a dialog without cells and was left out; nothing is to be done.',
  },
  'cells-too-many': {
    'zh-CN': ({ limit, cell }) =>
      cell === undefined
        ? `单元格超过 ${limit} 个，未读取。请按月或按街道拆开。`
        : `表格一直伸到 ${cell}，超过 ${limit} 格，未读取。那一格多半是误填的，请删去；确实这么大的，请拆开。`,
    en: ({ limit, cell }) =>
      cell === undefined
        ? `There are more than ${limit} cells, so none was read. Split the file by month or by area.`
        : `The sheet reaches to ${cell}, over ${limit} cells, and was not read. That cell is probably a slip: delete it; if the sheet is really that large, split it.`,
  },
};

/** What can be wrong with a table and its head. */
export const tableSentences: ConvertSentences<TableCode> = {
  'no-table': {
    'zh-CN': () => '没有找到表格：要有一行表头，下面是数。请核对工作表。',
    en: () => 'No table was found: there must be a head with figures below it. Check the sheet.',
  },
  'tables-run-together': {
    'zh-CN': () =>
      '上一张表到这里没有空行，从这个表头起另作一张表读。请核对；两表之间空一行就不会混。',
    en: () =>
      'No empty row parts the table above from this head, with which another table was begun. Check it; an empty row between them keeps them apart.',
  },
  'header-changed': {
    'zh-CN': ({ text, expected }) =>
      `表头原来是“${expected}”，现在是“${text}”，这一列没有取。如果意思没变，请在读表说明里改成新表头。`,
    en: ({ text, expected }) =>
      `The head was “${expected}” and is now “${text}”; the column was left out. If it means the same, write the new head into the mapping.`,
  },
  'header-missing': {
    'zh-CN': ({ text }) =>
      `读表说明里有“${text}”这一列，表里没有。请核对表头；不再填报的，请从读表说明里删去。`,
    en: ({ text }) =>
      `The mapping names a column “${text}” that the sheet does not have. Check the head; if it is no longer reported, take it out of the mapping.`,
  },
  'header-new': {
    'zh-CN': ({ text }) =>
      `“${text}”这一列是新的，读表说明里没有，没有取。请在读表说明里写明它是什么，或写明不取。`,
    en: ({ text }) =>
      `The column “${text}” is new and not in the mapping; it was left out. Say in the mapping what it is, or that it is to be left out.`,
  },
  'header-repeated': {
    'zh-CN': ({ text }) => `有两列的表头都是“${text}”，分不清，没有取。请把表头改得不同。`,
    en: ({ text }) =>
      `Two columns have the same head “${text}” and were left out. Give them different heads.`,
  },
  'sheet-unmatched': {
    'zh-CN': () => '读表说明里没有这张工作表，没有取。请核对工作表名和标题，或在读表说明里加上。',
    en: () =>
      'The mapping says nothing of this sheet; it was left out. Check the name of the sheet and the title, or add it to the mapping.',
  },
  'table-unmatched': {
    'zh-CN': ({ text }) =>
      `读表说明里没有这张表${text === '' ? '' : `“${text}”`}，没有取。请核对标题和表头，或在读表说明里加上。`,
    en: ({ text }) =>
      `The mapping says nothing of this table${text === '' ? '' : `, “${text}”`}; it was left out. Check its title and its heads, or add it to the mapping.`,
  },
  'hidden-left-out': {
    'zh-CN': ({ rows, columns }) =>
      `有隐藏的${hidden(rows, columns)}，没有取。要取请取消隐藏，或选择“隐藏的也取”（--hidden）。`,
    en: ({ rows, columns }) =>
      `Hidden and left out: ${[rows && counted(rows, 'row'), columns && counted(columns, 'column')].filter(Boolean).join(' and ')}. Show them, or ask for what is hidden as well (--hidden).`,
  },
};

const hidden = (rows: number, columns: number) =>
  [rows && ` ${rows} 行`, columns && ` ${columns} 列`].filter(Boolean).join('、');
