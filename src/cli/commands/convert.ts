import type { Command } from '../command.js';
import { JSON_OPTION } from './options.js';

/** Spreadsheets become one document. */
export const convert = {
  name: 'convert',
  operands: '<表格或文件夹…>',
  takes: [1, Infinity],
  says: {
    'zh-CN': '把表格转成一份数据文件；多个文件（各月、各街道）合成一份',
    en: 'turns spreadsheets into one data file; many files (months, streets) become one',
  },
  options: {
    map: {
      type: 'string',
      value: 'mapping.json',
      says: {
        'zh-CN': '照这份读表说明读；没有就现认，只取有把握的',
        en: 'the mapping to read by; without it only what is certain is taken',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'data.json',
      says: {
        'zh-CN': '写到哪里；不写则输出到标准输出',
        en: 'where to write; left out, standard output',
      },
    },
    into: {
      type: 'string',
      value: 'old.json',
      says: {
        'zh-CN': '并入上一期的数据文件：标识不变，旧的数保留',
        en: 'adds to the data file of last time: its ids and its figures are kept',
      },
    },
    yes: {
      type: 'boolean',
      says: {
        'zh-CN': '没有把握的按猜的取（没有猜法的仍不取）',
        en: 'takes the guesses; what has none stays out',
      },
    },
    partial: {
      type: 'boolean',
      says: {
        'zh-CN': '有错误也替换已有的输出',
        en: 'replaces an output that is there even where there are errors',
      },
    },
    hidden: {
      type: 'boolean',
      says: {
        'zh-CN': '隐藏的行、列、工作表也取',
        en: 'takes hidden rows, columns and sheets as well',
      },
    },
    json: JSON_OPTION,
    report: {
      type: 'string',
      value: 'report.json',
      says: {
        'zh-CN': '把报告写成文件：每一格取了没有、为什么',
        en: 'writes the report: of every cell whether it was taken, and why not',
      },
    },
    'stream-over': {
      type: 'string',
      value: '64',
      says: {
        'zh-CN': '超过多少 MB 的 CSV 分段读（只能是一张长表），默认 64',
        en: 'megabytes over which a CSV is read part by part, as one long list; 64 by default',
      },
    },
    transform: {
      type: 'string',
      value: 'file.mjs',
      says: {
        'zh-CN': '用自己的程序加工转出的长表（Arquero）',
        en: 'hands the long table to verbs of your own (Arquero)',
      },
    },
  },
  more: [
    '报告说在标准错误上；--json 把整份报告输出到标准输出，须与 -o 同用。',
    'The report goes to standard error; --json writes all of it to standard output and needs -o.',
    '没有把握的不取：先用 gongfu map 回答，存成读表说明，以后每月照着读。',
    'What is not certain is left out: answer with gongfu map first, and keep the mapping for next month.',
  ],
} as const satisfies Command;
