import { COMMON, TAGS, type AttributeRow, type TagRow } from '../../core/tags/tags.js';
import type { Command, Option } from '../command.js';
import { LANGS, THEMES } from '../render/wish.js';
import { DAY_OPTION } from './options.js';

/** What says nothing of a picture that has left its page. */
const OF_A_PAGE = new Set(['heading-level', 'group', 'refresh']);

/** The Chinese word that an English sentence gives in brackets: here it stands beside. */
const GLOSS = / \([^)]*[\u4e00-\u9fff][^)]*\)/g;

/** Every attribute that a picture alone can have, as an option of the same name. */
function attributeOptions(): Record<string, Option> {
  const rows: TagRow[] = Object.values(TAGS);
  const all: [string, AttributeRow][] = [
    ...Object.entries<AttributeRow>(COMMON),
    ...rows.flatMap(({ attributes = {} }) => Object.entries(attributes)),
  ];
  const options: Record<string, Option> = {};
  for (const [name, { where, kind, summary }] of all) {
    if (where === 'page' || OF_A_PAGE.has(name) || options[name]) continue;
    options[name] = {
      type: kind === 'flag' ? 'boolean' : 'string',
      says: { 'zh-CN': summary.zh, en: summary.en.replace(GLOSS, '') },
    };
  }
  return options;
}

const SAYS_OF_ALL = {
  'zh-CN': '数据画得出的每一张图，写进 -o 的文件夹，附目录网页；与 --tag compare 同用时是它的属性',
  en: 'each picture that the data can carry, into the folder of -o, with an index page; with --tag compare its attribute',
};

/** Pictures of a document as files, for articles and reports. */
export const render = {
  name: 'render',
  operands: '<数据文件或网址>',
  takes: [1, 1],
  says: {
    'zh-CN': '把图画成文件（SVG、PNG、HTML、PDF），给文章和报告用',
    en: 'draws pictures into files (SVG, PNG, HTML, PDF) for articles and reports',
  },
  options: {
    tag: {
      type: 'string',
      value: 'gf-trend',
      says: { 'zh-CN': '画哪个标签', en: 'which tag to draw' },
    },
    board: {
      type: 'string',
      value: 'page.html',
      says: {
        'zh-CN': '把网页里的整块看板画成一张；有几块的写 page.html#id',
        en: 'the whole board of a page as one sheet; of several the one with an id: page.html#id',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'trend.png',
      says: {
        'zh-CN': '写到哪里：后缀定格式；省略时 SVG 写到标准输出',
        en: 'where to write; its ending is the format. Left out, an SVG on standard output',
      },
    },
    to: {
      type: 'string',
      value: 'svg',
      says: {
        'zh-CN': '--all 写成什么格式：svg、png 或 html',
        en: 'the format of --all: svg, png or html',
      },
    },
    scale: {
      type: 'string',
      value: '2',
      says: {
        'zh-CN': '像素密度：1、2，或 print（300 dpi 印刷）',
        en: 'pixels: 1, 2, or print (300 dpi)',
      },
    },
    form: {
      type: 'string',
      value: 'wide',
      says: {
        'zh-CN': 'wide 按内容定高、square 方形、16:9',
        en: 'wide (as high as it needs), square or 16:9',
      },
    },
    pdf: {
      type: 'boolean',
      says: {
        'zh-CN': '由本机的浏览器打印成 PDF（可选取文字、带标签）',
        en: 'a PDF by the browser of this machine: text that can be found, tagged',
      },
    },
    brand: {
      type: 'string',
      value: '#c00',
      says: {
        'zh-CN': '主色，如网页的 --gf-brand：线、条和深浅随它，仍看得清',
        en: "the brand colour, as a page's --gf-brand: lines, bars and shades follow it, and stay readable",
      },
    },
    at: DAY_OPTION,
    ...attributeOptions(),
    theme: {
      type: 'string',
      says: { 'zh-CN': `外观：${THEMES.join('、')}`, en: `the looks: ${THEMES.join(', ')}` },
    },
    lang: {
      type: 'string',
      says: { 'zh-CN': `语言：${LANGS.join('、')}`, en: `the language: ${LANGS.join(', ')}` },
    },
    all: { type: 'boolean', says: SAYS_OF_ALL },
  } as Readonly<Record<string, Option>>,
  more: [
    '其余选项就是标签的属性，见 data/tags.md。画不出的写明原因，不写文件，退出码1。',
    'The other options are the attributes of tags (data/tags.md). What cannot be drawn is said, and nothing written.',
    '例 Example: gongfu render data.json --tag gf-trend --indicator employment-rate --scale 2 -o trend.png',
    '例 Example: gongfu render data.json --all --to png -o pictures',
    '例 Example: gongfu render data.json --board public/index.html -o board.pdf',
  ],
} as const satisfies Command;
