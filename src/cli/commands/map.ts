import type { Command } from '../command.js';

/** What a table means is asked once and kept. */
export const map = {
  name: 'map',
  operands: '<表格或文件夹…>',
  takes: [1, Infinity],
  says: {
    'zh-CN': '逐条问清表格的意思，存成读表说明，以后每月照着读',
    en: 'asks what the tables mean and keeps the answers as a mapping for every month',
  },
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'mapping.json',
      says: {
        'zh-CN': '写到哪里；不写则输出到标准输出',
        en: 'where to write; left out, standard output',
      },
    },
    into: {
      type: 'string',
      value: 'old.json',
      says: {
        'zh-CN': '上一期的数据文件：地区和指标照它认',
        en: 'the data file of last time, whose regions and indicators are known by it',
      },
    },
    yes: {
      type: 'boolean',
      says: { 'zh-CN': '不问，按猜的取', en: 'asks nothing and takes the guesses' },
    },
  },
  more: [
    '回答：数字选一个，回车采用猜的，? 看说明，s 跳过；跳过的不取，退出码为 1。',
    'Answers: a number picks one, Enter takes the guess, ? explains, s skips; what is skipped is left out, and the exit code is 1.',
  ],
} as const satisfies Command;
