import type { Command } from '../command.js';
import { JSON_OPTION } from './options.js';

/** What a new edition of a document says otherwise, and what of it looks wrong. */
export const diff = {
  name: 'diff',
  operands: '<旧数据> <新数据>',
  takes: [2, 2],
  says: {
    'zh-CN': '发布前比较新旧两份数据：哪些指标、地区有变，哪些像是有误',
    en: 'compares two editions before a release: what changed, what looks wrong',
  },
  more: [
    '退出码是1时不要发布。在终端里会问“照样发布？”，答 y 则退出码为0。',
    'Do not publish on exit code 1. On a terminal it asks first; y makes it 0.',
    '例 Example: gongfu diff live.json new.json && cp new.json live.json',
  ],
  options: {
    json: JSON_OPTION,
    yes: {
      type: 'boolean',
      short: 'y',
      says: {
        'zh-CN': '像是有误也照样发布，不问（用于定时任务）',
        en: 'publishes it all the same and does not ask (for jobs)',
      },
    },
  },
} as const satisfies Command;
