import type { Part } from '../convert/workbook/problem-args.js';
import type { ConvertSentences } from './convert-table-sentences.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';
import { problemSentence } from './problem-sentence.js';

type NameCode =
  | `region-${'unknown' | 'ambiguous'}`
  | 'indicator-unknown'
  | 'category-unknown'
  | 'status-unknown'
  | 'unit-differs'
  | `period-${'missing' | 'unreadable'}`;

type CellCode =
  | 'symbol-undeclared'
  | `number-${'unreadable' | 'ambiguous' | 'as-date' | 'scientific'}`
  | `formula-${'without-value' | 'error' | 'injection'}`
  | 'negative-count'
  | 'share-over-hundred'
  | 'fraction-of-percent'
  | 'figure-merged'
  | 'shown-differs'
  | `meaning-${'missing' | 'conflict'}`
  | 'two-values';

type DocumentCode =
  | 'mapping-invalid'
  | 'earlier-invalid'
  | 'withheld-before'
  | 'document-invalid'
  | 'figures-too-many'
  | 'total-differs'
  | `transform-${'failed' | 'invalid' | 'row' | 'rate'}`;

/** What a figure must have, in words. */
const PARTS: Record<Lang, Record<Part, string>> = {
  'zh-CN': {
    indicator: '指标',
    region: '地区',
    period: '时期',
    unit: '计量单位',
    accumulation: '当期还是累计',
    category: '类别',
    as: '数的种类',
    when: '与哪一期相比',
    basis: '增减的基准',
    comparator: '目标的方向',
    status: '状态',
  },
  en: {
    indicator: 'indicator',
    region: 'region',
    period: 'period',
    unit: 'unit',
    accumulation: 'accumulation (the period alone or the year to date)',
    category: 'category',
    as: 'kind of figure',
    when: 'period of comparison',
    basis: 'basis of the change',
    comparator: 'direction of the target',
    status: 'status',
  },
};

const near: Record<Lang, (nearest?: string) => string> = {
  'zh-CN': (nearest) => (nearest ? `最接近的是“${nearest}”。` : ''),
  en: (nearest) => (nearest ? ` The nearest is “${nearest}”.` : ''),
};

/** Names that were not found, or are not plain. */
export const nameSentences: ConvertSentences<NameCode> = {
  'region-unknown': {
    'zh-CN': ({ text, nearest }) =>
      `不认识地区“${text}”，它的数没有取。${near['zh-CN'](nearest)}请改正名称，或在读表说明里写明是哪里。`,
    en: ({ text, nearest }) =>
      `The region “${text}” is not known; its figures were left out.${near.en(nearest)} Correct the name, or say in the mapping which place it is.`,
  },
  'region-ambiguous': {
    'zh-CN': ({ text, known }) =>
      `叫“${text}”的地区不止一个：${known}。它的数没有取，请在读表说明里写明是哪一个。`,
    en: ({ text, known }) =>
      `More than one place is called “${text}”: ${known}. Its figures were left out; say in the mapping which one it is.`,
  },
  'indicator-unknown': {
    'zh-CN': ({ text, nearest }) =>
      `不认识指标“${text}”，它的数没有取。${near['zh-CN'](nearest)}请在读表说明里选一个指标，或定义新的。`,
    en: ({ text, nearest }) =>
      `The indicator “${text}” is not known; its figures were left out.${near.en(nearest)} Choose one in the mapping, or define a new one.`,
  },
  'category-unknown': {
    'zh-CN': ({ text, nearest }) =>
      `不认识类别“${text}”，它的数没有取。${near['zh-CN'](nearest)}请在读表说明里写明。`,
    en: ({ text, nearest }) =>
      `The category “${text}” is not known; its figures were left out.${near.en(nearest)} Say in the mapping which one it is.`,
  },
  'status-unknown': {
    'zh-CN': ({ text }) =>
      `状态“${text}”没有说明是什么意思（各单位的记号不同），它的数没有取。请在读表说明里写明。`,
    en: ({ text }) =>
      `Nothing says what the status “${text}” means (offices differ); its figures were left out. Say in the mapping what it means.`,
  },
  'unit-differs': {
    'zh-CN': ({ text, unit, indicator }) =>
      `“${indicator}”的单位是 ${unit}，表里写的是“${text}”，两者不能换算，没有取。请核对单位。`,
    en: ({ text, unit, indicator }) =>
      `The unit of “${indicator}” is ${unit}; the sheet says “${text}”, which cannot be converted into it. The figures were left out; check the unit.`,
  },
  'period-missing': {
    'zh-CN': () =>
      '看不出是哪一期的数，没有取。请在标题、表头或工作表名里写明，如“2024年3月”，或写进读表说明。',
    en: () =>
      'The period of these figures is not stated; they were left out. Write it into the title, the head or the name of the sheet, as 2024-03, or into the mapping.',
  },
  'period-unreadable': {
    'zh-CN': ({ text }) =>
      `“${text}”读不成时期，它的数没有取。请写作 2024年3月、2024年一季度、2024年1—3月这样的形式。`,
    en: ({ text }) =>
      `“${text}” cannot be read as a period; its figures were left out. Write it as 2024-03, 2024-Q1 or 2024.`,
  },
};

/** What can be wrong with a cell and its figure. */
export const cellSentences: ConvertSentences<CellCode> = {
  'symbol-undeclared': {
    'zh-CN': ({ symbol, count }) =>
      `有 ${count} 格${symbol === '' ? '是空的' : `写的是“${symbol}”`}，没有说明是什么意思，没有取。请选择：没有采集、不适用、缺报、保密、待发布、是零，还是不取。`,
    en: ({ symbol, count }) =>
      `${symbol === '' ? `Left out, for nothing says what a blank means: ${counted(count, 'blank cell')}` : `Left out, for nothing says what “${symbol}” means: ${counted(count, 'cell')}`}. Choose: not collected, not applicable, missing, confidential, not out yet, zero, or to be left out.`,
  },
  'number-unreadable': {
    'zh-CN': ({ text }) => `“${text}”读不成数，没有取。请改成数；没有数的，写约定的符号。`,
    en: ({ text }) =>
      `“${text}” cannot be read as a number and was left out. Write a number, or the agreed sign where there is none.`,
  },
  'number-ambiguous': {
    'zh-CN': ({ text }) =>
      `“${text}”有两种读法（逗号、小数点分不清），没有取。请去掉千位分隔符，或在读表说明里写明小数点。`,
    en: ({ text }) =>
      `“${text}” can be read in two ways (which mark is the decimal one?) and was left out. Take out the separator of thousands, or state the decimal mark in the mapping.`,
  },
  'number-as-date': {
    'zh-CN': ({ text }) =>
      `表格软件把这一格变成了日期“${text}”，原来写的是什么已经看不出，没有取。请把单元格设为“文本”格式，重新填写。`,
    en: ({ text }) =>
      `The spreadsheet program turned this cell into the date “${text}”; what was typed is lost, and it was left out. Set the cell to the format Text and type it again.`,
  },
  'number-scientific': {
    'zh-CN': ({ text }) =>
      `表格软件把代码变成了“${text}”，后面的数字已经丢失，没有取。请把这一列设为“文本”格式，重新填写。`,
    en: ({ text }) =>
      `The spreadsheet program turned a code into “${text}” and lost its last digits; it was left out. Set the column to the format Text and type the codes again.`,
  },
  'formula-without-value': {
    'zh-CN': () => '公式没有存下结果，没有取。请用表格软件打开，重新计算后保存。',
    en: () =>
      'The formula has no stored result and was left out. Open the file in a spreadsheet program, let it calculate, and save it.',
  },
  'formula-error': {
    'zh-CN': ({ text }) => `公式出错（${text}），没有取。请改正公式。`,
    en: ({ text }) => `The formula has failed (${text}) and was left out. Mend the formula.`,
  },
  'formula-injection': {
    'zh-CN': ({ text }) =>
      `“${text}”是以文字存下的公式，没有运行，也没有取。请核对它的来源，改成数或普通文字。`,
    en: ({ text }) =>
      `“${text}” is a formula kept as text; it was neither run nor taken. Check where it comes from, and write a number or plain text.`,
  },
  'negative-count': {
    'zh-CN': ({ text, indicator }) => `“${indicator}”是个数，不能是负的：${text}。请核对。`,
    en: ({ text, indicator }) =>
      `“${indicator}” is a count and cannot be negative: ${text}. Check it.`,
  },
  'share-over-hundred': {
    'zh-CN': ({ text, indicator }) => `“${indicator}”是比重，不能超过100%：${text}。请核对。`,
    en: ({ text, indicator }) =>
      `“${indicator}” is a share and cannot be over 100%: ${text}. Check it.`,
  },
  'fraction-of-percent': {
    'zh-CN': ({ text, indicator }) =>
      `“${indicator}”的单位是 %，这里写的是 ${text}，照写的取为 ${text}%。如果是以小数表示的比例，请把单元格设为百分比格式，或改写成百分数。`,
    en: ({ text, indicator }) =>
      `“${indicator}” is in %, and ${text} stands here; it was taken as ${text}%. If it is a fraction of one, set the cells to a per cent format, or write per cent.`,
  },
  'figure-merged': {
    'zh-CN': ({ text }) =>
      `“${text}”所在的格是几格合并的，看不出是其中哪一行、哪一列的数，没有取。请取消合并，把数写进它所属的那一格。`,
    en: ({ text }) =>
      `“${text}” stands in cells that are merged, so that it is not known to which row or column it belongs; it was left out. Unmerge them, and write the figure into its own cell.`,
  },
  'shown-differs': {
    'zh-CN': ({ text, value }) =>
      `这一格显示“${text}”，存的是 ${value}，取了存的数。请核对单元格格式。`,
    en: ({ text, value }) =>
      `The cell shows “${text}” and stores ${value}; what is stored was taken. Check the format of the cell.`,
  },
  'meaning-missing': {
    'zh-CN': ({ missing, count }) =>
      `有 ${count} 格看不出是什么${PARTS['zh-CN'][missing]}，没有取。请在读表说明里写明${PARTS['zh-CN'][missing]}。`,
    en: ({ missing, count }) =>
      `Left out, for nothing states their ${PARTS.en[missing]}: ${counted(count, 'cell')}. State it in the mapping.`,
  },
  'meaning-conflict': {
    'zh-CN': ({ part, first, second }) =>
      `${PARTS['zh-CN'][part]}说法不一：一处是“${first}”，一处是“${second}”，没有取。请在读表说明里改正其中一处。`,
    en: ({ part, first, second }) =>
      `Two things are said of the ${PARTS.en[part]}, “${first}” and “${second}”; the figures were left out. Correct one of them in the mapping.`,
  },
  'two-values': {
    'zh-CN': ({ first, second, other }) =>
      `同一个数给出了两次：${other} 是 ${first}，这里是 ${second}。两个都没有取，请改正或删去其一。`,
    en: ({ first, second, other }) =>
      `One figure is given twice: ${first} at ${other} and ${second} here. Both were left out; correct or delete one.`,
  },
};

/** The mapping, the earlier document and the figures as a whole. */
export const wholeSentences: ConvertSentences<DocumentCode> = {
  'mapping-invalid': {
    'zh-CN': ({ fault }) =>
      `读表说明不合规范，没有照它读。${problemSentence(fault, 'zh-CN')}请在读表说明里改正，或重新生成。`,
    en: ({ fault }) =>
      `The mapping is not valid, and nothing was read by it. ${problemSentence(fault, 'en')} Correct the mapping, or make it anew.`,
  },
  'earlier-invalid': {
    'zh-CN': () =>
      '这不是可用的数据文件，不能往里并。请用 gongfu validate 检查它，或去掉它重新生成。',
    en: () =>
      'This is not a data file that figures could be added to. Check it with gongfu validate, or convert without it.',
  },
  'withheld-before': {
    'zh-CN': ({ indicator, region, period }) =>
      `“${indicator}”${region}${period} 在原来的数据文件里不公布，这里却有数，没有填上。确要公布的，请先在原文件里改去保密标记。`,
    en: ({ indicator, region, period }) =>
      `“${indicator}” of ${region} in ${period} is withheld in the earlier document, and a figure stands here; it was not filled in. To publish it, first take the mark of confidentiality out of that document.`,
  },
  'document-invalid': {
    'zh-CN': ({ fault }) =>
      `照读表说明写出的数据文件不合规范，没有写。${problemSentence(fault, 'zh-CN')}请在读表说明或原来的数据文件里改正。`,
    en: ({ fault }) =>
      `The document that the mapping asks for is not valid and was not written. ${problemSentence(fault, 'en')} Correct the mapping, or the earlier document.`,
  },
  'figures-too-many': {
    'zh-CN': ({ limit }) =>
      `不同的数超过 ${limit} 个，一份数据文件放不下。请按年或按地区拆开转换。`,
    en: ({ limit }) =>
      `There are more than ${limit} different figures, too many for one document. Convert them by year or by area.`,
  },
  'total-differs': {
    'zh-CN': ({ text, stated, computed }) =>
      `“${text}”写的是 ${stated}，各项加起来是 ${computed}。两处的数都照表取了，请核对。`,
    en: ({ text, stated, computed }) =>
      `“${text}” says ${stated}; its parts add up to ${computed}. All were taken as they stand; check them.`,
  },
  'transform-failed': {
    'zh-CN': ({ message }) =>
      `加工程序（--transform）没有做成：${message}。原有的输出没有改动，请改正程序后重试。`,
    en: ({ message }) =>
      `The transform (--transform) failed: ${message}. The previous output was left as it is; mend the program and try again.`,
  },
  'transform-invalid': {
    'zh-CN': () =>
      '加工程序要以 export default 给出一个函数，并交回一张表。原有的输出没有改动，请改正程序后重试。',
    en: () =>
      'The transform must export a function as its default, and the function must answer a table. The previous output was left as it is; mend the program and try again.',
  },
  'transform-row': {
    'zh-CN': ({ row, fault }) =>
      `加工后的表第 ${row} 行不合规范，结果没有采用。${problemSentence(fault, 'zh-CN')}请改正加工程序。`,
    en: ({ row, fault }) =>
      `Row ${row} of the transformed table is not valid; the result was not used. ${problemSentence(fault, 'en')} Mend the program.`,
  },
  'transform-rate': {
    'zh-CN': ({ row, indicator, stated, computed }) =>
      `加工后的表第 ${row} 行，“${indicator}”写的是 ${stated}，分子除以分母是 ${computed}：比率不能相加或平均。结果没有采用，请先加总分子和分母，再相除。`,
    en: ({ row, indicator, stated, computed }) =>
      `In row ${row} of the transformed table “${indicator}” is ${stated}, its numerator divided by its denominator ${computed}: rates are neither added nor averaged. The result was not used; add up numerators and denominators first, then divide.`,
  },
};
