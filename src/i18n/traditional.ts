import { SIGNS, WORDS } from './traditional-table.js';

const signs = new Map<string, string>();
const pairs = [...SIGNS];
for (let i = 0; i < pairs.length; i += 2) signs.set(pairs[i]!, pairs[i + 1]!);

/** The longer word first: 数据文件 before 数据, and a word before its signs. */
const words = Object.keys(WORDS).sort((a, b) => b.length - a.length);
const WRITTEN_OTHERWISE = new RegExp([...words, `[${[...signs.keys()].join('')}]`].join('|'), 'g');

/** A text of our own in Traditional Chinese. */
export const traditional = (text: string): string =>
  text.replace(WRITTEN_OTHERWISE, (found) => WORDS[found] ?? signs.get(found)!);

/** True for a sign that the table writes in another way. */
export const isWrittenOtherwise = (sign: string): boolean => signs.has(sign);
