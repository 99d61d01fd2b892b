import type { Command } from '../command.js';

/** A folder to begin with. */
export const start = {
  name: 'new',
  operands: '<文件夹>',
  takes: [1, 1],
  says: {
    'zh-CN': '新建一个文件夹：示例表格、读表说明、网页、大屏，和要运行的三条命令',
    en: 'makes a folder to begin with: sample workbook, mapping, page, wall, and the commands to run',
  },
  options: {
    publish: {
      type: 'boolean',
      says: {
        'zh-CN': '改建一个由逐条记录发布（gongfu publish）的例子',
        en: 'an example of publishing from records (gongfu publish) instead',
      },
    },
  },
} as const satisfies Command;
