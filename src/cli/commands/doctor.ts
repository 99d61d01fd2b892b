import type { Command } from '../command.js';
import { JSON_OPTION, PLACE_OPTIONS } from './options.js';

/** What is wrong with a page that has our tags. */
export const doctor = {
  name: 'doctor',
  operands: '<网址或 HTML 文件>',
  takes: [1, 1],
  says: {
    'zh-CN': '检查网页：脚本、类型、压缩、跨域、安全策略、数据',
    en: 'checks a page: scripts, types, compression, CORS, policy, data',
  },
  options: {
    json: JSON_OPTION,
    root: PLACE_OPTIONS.root,
    live: {
      type: 'boolean',
      says: {
        'zh-CN': '按正式网页检查，即使地址是本机',
        en: 'judges a page on this machine as a live one',
      },
    },
  },
} as const satisfies Command;
