import type { JsonFaultKind } from '../core/read/json-fault.js';
import type { Sentence } from './problem-forms.js';

/** What is wrong at a place of a text that is no JSON, and the cure. */
export const JSON_FAULTS: Record<Exclude<JsonFaultKind, 'cut-off'>, Sentence> = {
  unclosed: {
    'zh-CN': (a) =>
      `第 ${a.openedLine} 行第 ${a.openedColumn} 列的 ${a.opened} 没有闭合，请在它的内容之后补上 ${a.found}。`,
    en: (a) =>
      `The ${a.opened} of line ${a.openedLine}, column ${a.openedColumn} is never closed: add ${a.found} after what it holds.`,
  },
  'wrong-close': {
    'zh-CN': (a) =>
      `这里的 ${a.found} 与第 ${a.openedLine} 行第 ${a.openedColumn} 列的 ${a.opened} 不成对，多半在它前面漏了一个括号。`,
    en: (a) =>
      `This ${a.found} does not match the ${a.opened} of line ${a.openedLine}, column ${a.openedColumn}; a bracket before it is probably missing.`,
  },
  'extra-close': {
    'zh-CN': (a) => `这里多了一个 ${a.found}，请删去，或补上前面漏掉的括号。`,
    en: (a) => `There is a ${a.found} too many: remove it, or add the bracket that opens it.`,
  },
  'second-document': {
    'zh-CN': () =>
      '数据到这里已经结束，后面还有内容（如两份数据接在了一起）。一个文件只放一份，请删去多余的。',
    en: () =>
      'The data end before this, and something follows, such as a second document. A file holds one: remove the rest.',
  },
  'missing-comma': {
    'zh-CN': (a) => `${a.found} 前面缺少逗号，请在上一项之后加上英文逗号。`,
    en: (a) => `A comma is missing before ${a.found}: add it after the entry before.`,
  },
  'extra-comma': {
    'zh-CN': () => '这个逗号是多余的（最后一项后面不写逗号），请删去。',
    en: () => 'This comma is one too many (there is none after the last entry): remove it.',
  },
  'missing-colon': {
    'zh-CN': () => '名称后面缺少英文冒号，请加上。',
    en: () => 'A colon is missing after the name: add it.',
  },
  'missing-value': {
    'zh-CN': () => '这里缺少值。没有数值请写 null。',
    en: () => 'A value is missing here. Write null for none.',
  },
  'unquoted-name': {
    'zh-CN': (a) => `名称 ${a.found} 要加英文双引号。`,
    en: (a) => `The name ${a.found} needs double quotes.`,
  },
  'wide-quote': {
    'zh-CN': (a) => `${a.found} 是中文（全角）引号，请改用英文的 "。`,
    en: (a) => `${a.found} is a curly or full-width quote: write the plain ".`,
  },
  'wide-mark': {
    'zh-CN': (a) =>
      `${a.found} 是中文（全角）的标点或数字，请改用英文的 " : , { } [ ] 和半角数字。`,
    en: (a) =>
      `${a.found} is a full-width mark or digit: write the plain " : , { } [ ] and digits.`,
  },
  'single-quote': {
    'zh-CN': (a) => `${a.found} 是单引号，请改用英文双引号 "。`,
    en: (a) => `${a.found} is a single quote: write the double quote ".`,
  },
  comment: {
    'zh-CN': (a) => `${a.found} 起的是注释，JSON 里不能有注释，请删去。`,
    en: (a) => `${a.found} begins a comment. JSON has none: remove it.`,
  },
  'not-a-number': {
    'zh-CN': (a) => `${a.found} 不是数，没有数值请写 null。`,
    en: (a) => `${a.found} is no number: write null for none.`,
  },
  'literal-case': {
    'zh-CN': (a) => `${a.found} 要全用小写，请写 ${String(a.found).toLowerCase()}。`,
    en: (a) => `${a.found} is written in small letters: ${String(a.found).toLowerCase()}.`,
  },
  'no-literal': {
    'zh-CN': (a) => `JSON 里没有 ${a.found}，没有值请写 null。`,
    en: (a) => `JSON has no ${a.found}: write null for none.`,
  },
  'bare-word': {
    'zh-CN': (a) => `文字 ${a.found} 要加英文双引号；没有数值写 null。`,
    en: (a) => `The text ${a.found} needs double quotes; write null for no value.`,
  },
  'number-form': {
    'zh-CN': (a) =>
      `数字不能写成 ${a.found}：不加 + 号、千分位逗号和多余的0，小数点两边都有数字，如 0.5、1200。`,
    en: (a) =>
      `A number is not written with ${a.found}: no plus sign, no thousands comma, no leading 0, digits on both sides of the point, such as 0.5 or 1200.`,
  },
  'number-with-unit': {
    'zh-CN': (a) => `${a.found} 不是单纯的数：数字后面不写单位，日期和代码要加英文双引号。`,
    en: (a) =>
      `${a.found} is not a plain number: no unit stands behind one, and dates and codes need double quotes.`,
  },
  'open-string': {
    'zh-CN': (a) =>
      `第 ${a.openedLine} 行第 ${a.openedColumn} 列开始的文字到行末还没有结束：请补上英文双引号；文字里要换行写 \\n。`,
    en: (a) =>
      `The text that begins at line ${a.openedLine}, column ${a.openedColumn} has not ended where the line does: add the double quote; a line break within a text is written \\n.`,
  },
  'odd-quotes': {
    'zh-CN': () => '引号不成对：漏了一个英文双引号，或文字里的双引号没有写成 \\"。',
    en: () =>
      'The quotes are not in pairs: one is missing, or one within a text is not written \\".',
  },
  'control-character': {
    'zh-CN': (a) => `文字里有控制字符（${a.found}），请删去；制表符写 \\t。`,
    en: (a) =>
      `A control character (${a.found}) stands in a text: remove it; a tab is written \\t.`,
  },
  'bad-escape': {
    'zh-CN': (a) => `没有 ${a.found} 这种转义，反斜杠本身要写成 \\\\。`,
    en: (a) => `There is no escape ${a.found}; a backslash itself is written \\\\.`,
  },
  'invisible-character': {
    'zh-CN': (a) => `这里有一个看不见的字符或全角空格（${a.found}），请删去。`,
    en: (a) => `An invisible character or wide space (${a.found}) stands here: remove it.`,
  },
  'unknown-character': {
    'zh-CN': (a) => `这里不应有 ${a.found}。常见原因是多余或缺少的逗号、引号、括号。`,
    en: (a) =>
      `${a.found} does not belong here. A comma, quote or bracket too many or too few is the usual cause.`,
  },
};
