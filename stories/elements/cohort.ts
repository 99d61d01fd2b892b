import { cohorts } from '../documents/cohorts.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '后来的几批，比先前的几批走得好吗？',
    en: 'Do later groups fare better than earlier ones?',
  },
  use: {
    zh: '各批从自己的起点算起，一批一条线。最近一批还短，画空心点，不画趋势。',
    en: 'For groups that are each followed from their own start, one line a group. The youngest is short, hollow and given no trend.',
  },
  not: [
    { when: { zh: '按日历时间看', en: 'Calendar time matters' }, use: 'trend' },
    { when: { zh: '只有一批', en: 'There is one group only' }, use: 'trend' },
  ],
  data: {
    zh: '每批一块数，写 `breakdown` 和 `"accumulation": "cohort"`。',
    en: 'One block a group, with its `breakdown` and `"accumulation": "cohort"`.',
  },
  document: cohorts(),
  attributes: { indicator: 'still-employed' },
  variants: [
    {
      name: { zh: '只有两批', en: 'Two classes only' },
      attributes: { indicator: 'still-employed' },
      document: cohorts(2),
    },
  ],
};
