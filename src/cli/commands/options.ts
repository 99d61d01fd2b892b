import type { Option } from '../command.js';

/** The report as data. */
export const JSON_OPTION = {
  type: 'boolean',
  says: { 'zh-CN': '以 JSON 输出', en: 'writes JSON' },
} as const satisfies Option;
