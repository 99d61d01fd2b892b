import { counted } from '../../i18n/counted.js';
import type { Lang } from '../../i18n/lang.js';
import type { Misfit } from './misfit.js';

/** Why a tag was left as it was. */
export type Reason =
  | { readonly code: 'code' | 'open' | 'broken-twin' | 'misplaced' | 'no-source' }
  /** The tag that was probably meant. */
  | { readonly code: 'misspelt'; readonly known: string }
  /** Where its file was looked for. */
  | { readonly code: 'missing'; readonly address: string; readonly path: string }
  | { readonly code: 'foreign' | 'root' | 'bad-address'; readonly address: string }
  /** What is wrong with its data or its attributes, as a page says it. */
  | { readonly code: 'data'; readonly sentences: Readonly<Record<Lang, string>> };

export interface BakeWords {
  at(line: number, tag: string): string;
  reason(reason: Reason): string;
  pair(place: string, text: string): string;
  both(one: string, other: string): string;
  same: string;
  stale: string;
  written(count: number): string;
  untouched(count: number): string;
  sheetUnknown: string;
  misfit(misfit: Misfit): string;
  isData: string;
  notFound(path: string): string;
  unchecked(count: number): string;
  changed: string;
  noTags: string;
  unreadable: string;
  unwritten: string;
}

export const bakeWords: Record<Lang, BakeWords> = {
  'zh-CN': {
    at: (line, tag) => `第${line}行 <${tag}>`,
    reason(reason) {
      switch (reason.code) {
        case 'code':
          return '标签里有模板代码，数据和问题要到运行时才知道；请对模板生成的网页执行。';
        case 'open':
          return '没有结束标签，后面的内容都算在它里面；请补上。';
        case 'broken-twin':
          return '原有的预写内容不完整或夹有模板代码；请删去后再执行。';
        case 'misplaced':
          return '它在段落、链接、标题或表格里，浏览器会把图表移到外面；请放到 div 里。';
        case 'no-source':
          return '没有数据：标签没有 src，也不在有 src 的看板里。';
        case 'misspelt':
          return `没有这个标签，是不是 ${reason.known}？`;
        case 'missing':
          return `读不到 ${reason.address}：本机没有 ${reason.path}；请检查地址，或用 --root、--data 写明它在哪里。`;
        case 'foreign':
          return `${reason.address} 在别的主机上，不去取；请用 --data 网址=文件 写明它在本机的文件。`;
        case 'root':
          return `${reason.address} 从网站根目录起，请用 --root 写明根目录。`;
        case 'bad-address':
          return `${reason.address} 不是数据的地址。`;
        case 'data':
          return reason.sentences['zh-CN'];
      }
    },
    pair: (place, text) => `${place}：${text}`,
    both: (one, other) => `${one}；${other}`,
    same: '没有变化',
    stale: '过期，需要重新执行 gongfu bake',
    written: (count) => `已写入${count}个标签`,
    untouched: (count) => `${count}个标签保持原样`,
    sheetUnknown:
      '看不出样式表放在哪里，没有加；请用 --sheet 写明 gongfu-twin.css 的地址，或自己加上这一行。',
    misfit({ encoding, line, byte, instead }) {
      const [is, cure] = instead
        ? [`，整个文件是 ${instead}`, `把 <meta charset> 改成 ${instead}，或`]
        : ['', ''];
      return `第${line}行（第${byte}字节）不是网页所写的编码 ${encoding}${is}，没有写；请${cure}用编辑器把网页另存为 ${encoding}。`;
    },
    isData: '这是数据，不是网页；请写放着标签的网页，如 public/index.html。',
    notFound: (path) => `读不到 ${path}：没有这个文件，或没有读的权限；请检查路径。`,
    unchecked: (count) => `${count}个标签无法检查`,
    changed: '执行期间文件被别人改动，没有写；请再执行一次。',
    noTags: '没有可以预写的标签',
    unreadable: '读不到',
    unwritten: '没有写',
  },
  en: {
    at: (line, tag) => `line ${line} <${tag}>`,
    reason(reason) {
      switch (reason.code) {
        case 'code':
          return 'A template fills this tag, so its data are known at run time alone: bake the page that the template makes.';
        case 'open':
          return 'It has no end tag, and all that follows belongs to it: add one.';
        case 'broken-twin':
          return 'What was baked before is not whole, or holds template code: delete it and bake again.';
        case 'misplaced':
          return 'It stands in a paragraph, a link, a heading or a table, from which a browser takes a picture out: put it into a div.';
        case 'no-source':
          return 'There are no data: the tag has no src and stands on no board that has one.';
        case 'misspelt':
          return `There is no such tag; did you mean ${reason.known}?`;
        case 'missing':
          return `Cannot read ${reason.address}: there is no ${reason.path} here. See whether the address is right, or say with --root or --data where it is.`;
        case 'foreign':
          return `${reason.address} is on another host and is not fetched: name its file here with --data ADDRESS=FILE.`;
        case 'root':
          return `${reason.address} begins at the root of the site: name that folder with --root.`;
        case 'bad-address':
          return `${reason.address} is no address of data.`;
        case 'data':
          return reason.sentences.en;
      }
    },
    pair: (place, text) => `${place}: ${text}`,
    both: (one, other) => `${one}; ${other}`,
    same: 'nothing has changed',
    stale: 'out of date: run gongfu bake again',
    written: (count) => counted(count, 'tag written', 'tags written'),
    untouched: (count) => counted(count, 'tag left as it was', 'tags left as they were'),
    sheetUnknown:
      'Nobody can tell where the style sheet is, so none was added: name gongfu-twin.css with --sheet, or add the line yourself.',
    misfit({ encoding, line, byte, instead }) {
      const [is, cure] = instead
        ? [`, the whole file is in ${instead}`, `write ${instead} into <meta charset>, or `]
        : ['', ''];
      return `Line ${line} (byte ${byte}) is not in ${encoding}, which the page says it is in${is}; it was not written: ${cure}save the page as ${encoding} in an editor.`;
    },
    isData:
      'These are data and no page: name the page that the tags stand in, such as public/index.html.',
    notFound: (path) =>
      `Cannot read ${path}: there is no such file, or it may not be read. See whether the path is right.`,
    unchecked: (count) => counted(count, 'tag could not be checked', 'tags could not be checked'),
    changed: 'Somebody changed the file meanwhile, so it was not written: run the command again.',
    noTags: 'no tags to bake',
    unreadable: 'cannot be read',
    unwritten: 'not written',
  },
};
