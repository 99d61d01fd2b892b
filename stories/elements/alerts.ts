import { reminders } from '../documents/reminders.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '有什么要留意的？在哪里，从何时起？',
    en: 'What needs attention, where, and since when?',
  },
  use: {
    zh: '值班和例会：照数据里自己写的规则，列出满足规则的地区、数值和起点。',
    en: 'For the desk and the weekly meeting: the regions that fulfil the rules which the document itself states, with the figure and its beginning.',
  },
  not: [
    { when: { zh: '没有事先定好的规则', en: 'No rule was agreed beforehand' }, use: 'brief' },
    { when: { zh: '当作考核排名', en: 'As a league table' }, use: 'ranking' },
  ],
  data: {
    zh: '`alerts` 里的规则：界限、连续变化、数据未更新、缺报、保密。',
    en: 'Rules in `alerts`: a threshold, a lasting change, stale data, missing figures, withheld figures.',
  },
  document: reminders(),
  variants: [
    { name: { zh: '至多列两条', en: 'Two at first' }, attributes: { most: '2' } },
    { name: { zh: '没有规则', en: 'Without rules' }, document: reminders([]) },
  ],
};
