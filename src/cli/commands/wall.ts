import type { Command } from '../command.js';

/** A wall of a document, served on this machine. */
export const wall = {
  name: 'wall',
  operands: '<数据文件>',
  takes: [1, 1],
  says: {
    'zh-CN': '检查数据，再在本机提供一面大屏；文件改了，屏上跟着改',
    en: 'checks the data and serves a wall; it follows the file',
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
    'height-m': {
      type: 'string',
      value: '3',
      says: {
        'zh-CN': '屏高（米），最小的字由此和距离算出',
        en: 'height in metres; with the distance it gives the smallest type',
      },
    },
    'distance-m': {
      type: 'string',
      value: '6',
      says: { 'zh-CN': '观看距离（米）', en: 'distance of the readers in metres' },
    },
    seams: {
      type: 'string',
      value: '3x1',
      says: { 'zh-CN': '拼接屏的块数：横x竖', en: 'the panels of a spliced wall, across x down' },
    },
    'stretch-x': {
      type: 'string',
      value: '1.75',
      says: {
        'zh-CN': '画面到屏上被拉宽的倍数',
        en: 'how much wider the picture becomes on the wall',
      },
    },
  },
} as const satisfies Command;
