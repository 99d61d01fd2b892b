import type { Lang } from './words.js';

interface TableWords {
  csv: string;
  parts: string;
  value: string;
  row: string;
  tableOf(name: string): string;
}

/** What is said around a table; apart, because the code for tables comes when it is asked for. */
export const tableWords: Record<Lang, TableWords> = {
  'zh-CN': {
    ...{ csv: '下载 CSV', parts: '分子 ÷ 分母', value: '数值', row: '项目' },
    tableOf: (name) => `${name}：数据表`,
  },
  en: {
    ...{ csv: 'Download CSV', parts: 'Numerator ÷ denominator', value: 'Value', row: 'Row' },
    tableOf: (name) => `${name}: data table`,
  },
};
