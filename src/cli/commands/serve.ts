import type { Command } from '../command.js';

/** A folder, served on this machine. */
export const serve = {
  name: 'serve',
  operands: '<文件夹>',
  takes: [1, 1],
  says: {
    'zh-CN': '在本机提供一个文件夹（如发布的），安全策略、压缩、缓存照规矩',
    en: 'serves a folder, such as a release, with the right policy, packing and caching',
  },
  options: {
    port: {
      type: 'string',
      default: '8080',
      says: { 'zh-CN': '端口，0 为任选一个', en: 'the port; 0 takes any that is free' },
    },
    host: {
      type: 'string',
      default: 'localhost',
      says: { 'zh-CN': '在哪个名称或地址上提供', en: 'the name or address to serve at' },
    },
  },
} as const satisfies Command;
