import type { Command } from '../command.js';
import { JSON_OPTION } from './options.js';

/** Every fault of a document, each with its place and cure. */
export const validate = {
  name: 'validate',
  operands: '<数据文件或网址>',
  takes: [1, 1],
  says: {
    'zh-CN': '逐条列出数据的问题、位置和改法',
    en: 'lists the faults of a data file with place and cure',
  },
  options: { json: JSON_OPTION },
} as const satisfies Command;
