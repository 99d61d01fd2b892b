import type { Command } from '../command.js';
import { SERVER_OPTIONS } from './options.js';

/** A folder, served on this machine. */
export const serve = {
  name: 'serve',
  operands: '<文件夹>',
  takes: [1, 1],
  says: {
    'zh-CN': '在本机提供一个文件夹（如发布的），安全策略、压缩、缓存照规矩',
    en: 'serves a folder, such as a release, with the right policy, packing and caching',
  },
  options: SERVER_OPTIONS,
} as const satisfies Command;
