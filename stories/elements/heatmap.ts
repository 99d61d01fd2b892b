import { visits } from '../documents/visits.js';
import { week } from '../documents/week.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '什么时候、在哪一格最满？', en: 'When, and in which cell, is it fullest?' },
  use: {
    zh: '两种分组交叉，或按月、按日的日历。颜色分级，每格都有数，可用键盘逐格读。',
    en: 'For two groupings that cross, or a calendar by month or day. Colours are classes; every cell has its figure and can be read by keyboard.',
  },
  not: [
    { when: { zh: '要读出准确的高低次序', en: 'The exact order is to be read' }, use: 'ranking' },
    { when: { zh: '行或列只有一个', en: 'There is one row or one column' }, use: 'trend' },
  ],
  data: {
    zh: '`breakdown` 里写两个维度；或各地区按一个维度；或按月、按日的数。',
    en: 'Two dimensions in `breakdown`; or regions by one dimension; or figures by month or day.',
  },
  document: week(),
  attributes: { indicator: 'seats', by: 'day time' },
  variants: [
    {
      name: { zh: '按月的日历', en: 'A calendar of months' },
      attributes: { indicator: 'visits', by: 'month year' },
      document: visits(),
    },
    {
      name: { zh: '行列互换', en: 'Rows and columns changed' },
      attributes: { indicator: 'seats', by: 'time day' },
    },
  ],
};
