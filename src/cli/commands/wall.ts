import type { Command } from '../command.js';
import { SERVER_OPTIONS } from './options.js';

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
    ...SERVER_OPTIONS,
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
