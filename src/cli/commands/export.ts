import type { Command } from '../command.js';

/** A document is written in a format that others read. */
export const exporting = {
  name: 'export',
  operands: '<数据文件>',
  takes: [1, 1],
  says: {
    'zh-CN': '把数据文件写成表格或国际统计格式，写不下的一一列出',
    en: 'writes a data file as tables or in a format of official statistics, and lists what does not fit',
  },
  options: {
    to: {
      type: 'string',
      value: 'csv',
      says: {
        'zh-CN': '写成什么格式：表格、数据包或统计格式',
        en: 'csv, xlsx, csvw, datapackage, json-stat, sdmx-csv or sdmx-json',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'out',
      says: {
        'zh-CN': '写到哪里：几个文件的写文件夹，一个文件的写文件名',
        en: 'where to write: a folder for several files, a name for one',
      },
    },
  },
  more: [
    '保密的数哪里都不写。csv、xlsx、csvw、datapackage 旁边有 mapping.json，照它读得回来：',
    'Withheld figures are nowhere. Beside tables stands mapping.json, by which they are read back:',
    '例 Example: gongfu export data.json --to csv -o tables && gongfu convert tables/*.csv --map tables/mapping.json',
  ],
} as const satisfies Command;
