import type { Command } from '../command.js';

/** Records become a release. */
export const publish = {
  name: 'publish',
  operands: '',
  takes: [0, 0],
  says: {
    'zh-CN': '由逐条记录做出各地区的数据文件：计数、去重、保密、检查、压缩，一次换上',
    en: 'makes data files of districts from records: counted, protected, checked, packed, put in place at once',
  },
  options: {
    config: {
      type: 'string',
      short: 'c',
      default: 'publish.json',
      says: {
        'zh-CN': '说明数什么、怎样保密的配置',
        en: 'what is counted, and how it is protected',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      default: 'release',
      says: {
        'zh-CN': '发布的文件夹；网站指向其中的 current',
        en: 'the folder of releases; a site points at current in it',
      },
    },
    report: {
      type: 'string',
      default: 'publish-report.json',
      says: {
        'zh-CN': '给统计人员的报告，不公布：哪些数为什么保密',
        en: 'the report for the statistician, never published: which figures are withheld and why',
      },
    },
    explain: {
      type: 'boolean',
      says: { 'zh-CN': '写出每条查询', en: 'writes each query' },
    },
  },
  more: [
    '查询引擎另装：npm install @duckdb/node-api',
    'The query engine is installed by itself: npm install @duckdb/node-api',
  ],
} as const satisfies Command;
