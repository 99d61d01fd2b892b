import type { Fate } from '../convert/figures/account.js';
import type { Reason } from '../convert/mapping/mapping.generated.js';
import type { Format } from '../convert/workbook/workbook.js';
import type { Lang } from '../i18n/lang.js';

/** What a session says beside the sentences of problems and choices. */
interface WorkbenchWords {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
  readonly what: string;
  readonly why: string;
  readonly untitled: string;
  readonly report: string;
  readonly mapping: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly savedMapping: string;
  readonly savedContract: string;
  readonly unread: string;
  readonly sheets: (count: number) => string;
  readonly text: (encoding: string) => string;
  readonly count: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly reasons: Readonly<Record<Reason | 'hidden', string>>;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly none: string;
  /** A period by its code: 2024-03. */
  readonly period: (code: string) => string;
  readonly figure: (region: string, period: string, indicator: string, value: string) => string;
  readonly as: Readonly<
    Record<'value' | 'change' | 'target' | 'numerator' | 'denominator', string>
  >;
  /** A cell without a number of which is said why. */
  readonly noNumber: string;
  readonly between: string;
  readonly stop: string;
}

export const workbenchWords: Record<Lang, WorkbenchWords> = {
  'zh-CN': {
    file: '文件',
    sheet: '工作表',
    cells: '单元格',
    what: '结果',
    why: '说明',
    untitled: '数据',
    report: '报告',
    mapping: '读表说明',
    formats: {
      xlsx: 'Excel 工作簿',
      xls: 'Excel 97 工作簿',
      ods: 'ODS 工作簿',
      'xml-2003': 'Excel 2003 XML 工作簿',
      csv: '文本表格',
      html: '网页表格',
      'json-stat': 'JSON-stat 数据',
      'sdmx-json': 'SDMX 数据',
      'sdmx-csv': 'SDMX 文本数据',
      'open-sdg': 'Open SDG 数据',
      contract: '数据文件',
    },
    savedMapping: '读表说明，表格照着它读',
    savedContract: '以前的数据文件，新的数并入其中',
    unread: '没有读',
    sheets: (count) => `${count}张工作表`,
    text: (encoding) => `编码${encoding.toUpperCase()}`,
    count: (count) => `${count}格`,
    fates: {
      figure: '取用的数',
      head: '表头',
      label: '名称',
      title: '标题',
      note: '附注',
      'left-out': '不取',
      refused: '没有读',
      empty: '空白',
    },
    reasons: {
      total: '合计',
      derived: '可由其他数算出',
      order: '序号、位次',
      person: '人名、电话',
      note: '附注',
      other: '与数据无关',
      unanswered: '还没有核对',
      hidden: '隐藏的行或列',
    },
    severity: { error: '错误', warning: '提醒' },
    none: '空白',
    period: (code) =>
      code
        .replace(/^(\d{4})-Q(\d)$/, '$1年第$2季度')
        .replace(/^(\d{4})-0?(\d+)$/, '$1年$2月')
        .replace(/^(\d{4})$/, '$1年'),
    figure: (region, period, indicator, value) => `${region}，${period}，${indicator}：${value}`,
    as: {
      value: '',
      change: '增减',
      target: '目标',
      numerator: '分子',
      denominator: '分母',
    },
    noNumber: '没有数',
    between: '：',
    stop: '。',
  },
  en: {
    file: 'File',
    sheet: 'Sheet',
    cells: 'Cells',
    what: 'Result',
    why: 'Explanation',
    untitled: 'data',
    report: 'report',
    mapping: 'reading',
    formats: {
      xlsx: 'Excel workbook',
      xls: 'Excel 97 workbook',
      ods: 'ODS workbook',
      'xml-2003': 'Excel 2003 XML workbook',
      csv: 'Text table',
      html: 'Table of a web page',
      'json-stat': 'JSON-stat data',
      'sdmx-json': 'SDMX data',
      'sdmx-csv': 'SDMX text data',
      'open-sdg': 'Open SDG data',
      contract: 'Data file',
    },
    savedMapping: 'A saved reading',
    savedContract: 'An earlier data file; the new figures are added to it',
    unread: 'Not read',
    sheets: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
    text: (encoding) => `encoding ${encoding.toUpperCase()}`,
    count: (count) => (count === 1 ? '1 cell' : `${count} cells`),
    fates: {
      figure: 'Figures taken',
      head: 'Heads',
      label: 'Names',
      title: 'Titles',
      note: 'Notes',
      'left-out': 'Left out',
      refused: 'Not read',
      empty: 'Empty',
    },
    reasons: {
      total: 'a total',
      derived: 'follows from other figures',
      order: 'a serial number or a rank',
      person: 'a person or a telephone number',
      note: 'a note',
      other: 'not of these data',
      unanswered: 'not checked yet',
      hidden: 'a hidden row or column',
    },
    severity: { error: 'Error', warning: 'Warning' },
    none: 'Empty',
    period: (code) => code,
    figure: (region, period, indicator, value) => `${region}, ${period}, ${indicator}: ${value}`,
    as: {
      value: '',
      change: 'change',
      target: 'target',
      numerator: 'numerator',
      denominator: 'denominator',
    },
    noNumber: 'no number',
    between: ': ',
    stop: '.',
  },
};
