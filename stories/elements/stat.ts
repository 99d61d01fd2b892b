import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '现在是多少？比以前多了还是少了？',
    en: 'How much is it now, and is that more than before?',
  },
  use: {
    zh: '一页最要紧的几个数，各用一张。数字最大，旁边是增减、目标和一条小走势线。',
    en: 'For the few figures that a page is about, one card each. The number leads; beside it stand its change, its target and a small line of its recent course.',
  },
  not: [
    {
      when: { zh: '读者要看出转折和季节', en: 'Readers are to see turns and seasons' },
      use: 'trend',
    },
    { when: { zh: '要比较各街道', en: 'Streets are to be compared' }, use: 'ranking' },
    {
      when: { zh: '只关心离目标还差多少', en: 'Only the distance to the target matters' },
      use: 'progress',
    },
  ],
  data: {
    zh: '一个指标、一个地区、一个时期就够。有上年同期才有同比，有目标才有判断。',
    en: 'One indicator, one region and one period suffice. A change needs the same period of the year before; a judgement needs a target.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '与上期相比', en: 'Beside the period before' },
      attributes: { indicator: 'rate', compare: 'previous-period' },
    },
    {
      name: { zh: '不画小走势线', en: 'Without the small line' },
      attributes: { indicator: 'rate', 'no-sparkline': '' },
    },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'rate', region: 'heron' },
    },
    {
      name: { zh: '自己的标题', en: 'A title of your own' },
      attributes: { indicator: 'rate', heading: '六月的就业率' },
    },
  ],
};
