import type { Command } from '../command.js';
import { DAY_OPTION, JSON_OPTION, PLACE_OPTIONS } from './options.js';

/** The tags of pages are filled with what they show, so that it is there before any script. */
export const bake = {
  name: 'bake',
  operands: '<网页.html…>',
  takes: [1, Infinity],
  says: {
    'zh-CN': '把标签要画的图表预先写进网页：没有脚本也看得到，脚本来了再接手',
    en: 'writes into pages what their tags show: it is there without a script, which takes it over later',
  },
  options: {
    check: {
      type: 'boolean',
      says: {
        'zh-CN': '不写文件，只列出过期的网页（退出码1）',
        en: 'writes nothing and lists the pages that are out of date (exit code 1)',
      },
    },
    ...PLACE_OPTIONS,
    at: DAY_OPTION,
    sheet: {
      type: 'string',
      value: 'dist/gongfu-twin.css',
      says: {
        'zh-CN': '样式表的地址，网页里看不出时要写',
        en: 'the address of the style sheet, where a page does not show it',
      },
    },
    slice: {
      type: 'string',
      value: '文件夹',
      says: {
        'zh-CN': '同时把各页用得到的数据另写到这个文件夹，同 gongfu slice',
        en: 'also writes the part of the data that the pages need into this folder, as gongfu slice does',
      },
    },
    json: JSON_OPTION,
  },
  more: [
    '只改标签里预先写入的部分和一行样式表；其余一个字节不动，编码和换行照旧。改不了的标签保持原样，并说明原因。',
    'Only what it writes into tags and one line for the style sheet change; all else stays byte for byte.',
    '例 Example: gongfu bake public/*.html && gongfu bake public/*.html --check',
  ],
} as const satisfies Command;
