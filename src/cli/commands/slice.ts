import type { Command } from '../command.js';
import { PLACE_OPTIONS } from './options.js';

/** What the tags of pages show of their documents is written as documents of its own. */
export const slice = {
  name: 'slice',
  operands: '<网页或网址…>',
  takes: [1, Infinity],
  says: {
    'zh-CN': '把网页的标签能显示的那部分数据另写成文件，保密的数不在其中，页面不必再检查',
    en: 'writes the part of the data that the tags of pages can show, nothing withheld in it, and checked',
  },
  options: {
    ...PLACE_OPTIONS,
    out: {
      type: 'string',
      short: 'o',
      value: 'site/data',
      says: {
        'zh-CN': '写到哪个文件夹，文件名照旧；省略时只有一个数据文件的写到标准输出',
        en: 'the folder to write to, under the same names; left out, standard output where there is one file',
      },
    },
  },
  more: [
    '几个网页用同一个数据文件的，写成一个，各页能显示的都在其中。读者能选到的地区、时期都留着。',
    'Pages that draw the same file get one slice with what any of them can show, wherever a reader goes.',
    '文件末尾是校验标记（stamp）：一字未改时页面不再检查；它防误改，不防伪造。不要重新排版。',
    'The stamp at its end spares the page a second check while nothing has changed; it is no proof of origin.',
    '例 Example: gongfu slice public/*.html -o public/slices',
  ],
} as const satisfies Command;
