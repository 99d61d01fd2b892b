import type { Frequency, IndicatorItem } from '../../../core/contract/contract.generated.js';
import { counted } from '../../../i18n/counted.js';
import { inEach } from '../../../i18n/lang.js';

interface TableWords {
  csv: string;
  numerator: string;
  denominator: string;
  value: string;
  row: string;
  /** How often figures come, where tables of several frequencies stand in one card. */
  by: Record<Frequency, string>;
  /** So many rows stand in the file alone. */
  more(rows: number): string;
  /** How many rows of all are on the page, and the button that brings so many more. */
  shownOf(shown: number, all: number): string;
  showMore(rows: number): string;
  /** What the table has no column of. */
  absent(names: readonly string[]): string;
  unit: string;
  /** What a figure is where it is not exact: at least, about. */
  bound: string;
  remarks: string;
  revised(value: string, date: string): string;
  /** Of a share that nothing may be said of. */
  notComputed: string;
  base: Record<NonNullable<IndicatorItem['base']>, string>;
}

/** What is said around a table; apart, because the code for tables comes when it is asked for. */
export const tableWords = inEach<TableWords>({
  'zh-CN': {
    csv: '下载 CSV',
    numerator: '分子',
    denominator: '分母',
    value: '数值',
    row: '项目',
    by: { A: '按年', S: '按半年', Q: '按季', M: '按月', D: '按日', N: '按分钟' },
    more: (rows) => `另有${rows}行，见下载的文件`,
    shownOf: (shown, all) => `共${all}行，已显示${shown}行`,
    showMore: (rows) => `再显示${rows}行`,
    absent: (names) => `没有数：${names.join('、')}`,
    unit: '单位',
    bound: '界限',
    remarks: '备注',
    revised: (value, date) => `${date}公布为${value}，后修订`,
    notComputed: '不计算',
    base: { residence: '按居住地统计', workplace: '按工作地统计', service: '按服务地统计' },
  },
  en: {
    csv: 'Download CSV',
    numerator: 'Numerator',
    denominator: 'Denominator',
    value: 'Value',
    row: 'Row',
    by: {
      A: 'by year',
      S: 'by half-year',
      Q: 'by quarter',
      M: 'by month',
      D: 'by day',
      N: 'by minute',
    },
    more: (rows) => counted(rows, 'more row is in the file', 'more rows are in the file'),
    shownOf: (shown, all) => `Rows shown: ${shown} of ${all}`,
    showMore: (rows) => (rows === 1 ? 'Show 1 more row' : `Show ${rows} more rows`),
    absent: (names) => `No figure: ${names.join(', ')}`,
    unit: 'unit',
    bound: 'bound',
    remarks: 'remarks',
    revised: (value, date) => `published as ${value} on ${date}, revised since`,
    notComputed: 'not calculated',
    base: {
      residence: 'Counted by residence',
      workplace: 'Counted by workplace',
      service: 'Counted by place of service',
    },
  },
});
