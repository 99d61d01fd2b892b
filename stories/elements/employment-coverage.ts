import { domain } from '../documents/domain.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '全区的就业怎么样？', en: 'How is employment doing?' },
  use: {
    zh: '一行标签就是一个领域：数字、解读、走势、目标、分地区，指标可切换。',
    en: 'One line for a whole domain: number, reading, course, target and regions, with its indicators to switch between.',
  },
  not: [
    { when: { zh: '要自己挑选和排列', en: 'You choose and arrange yourself' }, use: 'board' },
    { when: { zh: '只要其中一个数', en: 'One of its figures is enough' }, use: 'stat' },
  ],
  data: {
    zh: '指标的 `domain` 写 `employment`，有几个列几个。',
    en: 'Indicators whose `domain` is `employment`; it shows as many as there are.',
  },
  document: domain('employment', [
    {
      id: 'new-jobs',
      name: { zh: '城镇新增就业人数', en: 'New urban employment' },
      unit: 'person',
      kind: 'flow',
      figures: [
        [310, 280, 402, 365, 388, 421],
        [245, 216, 298, 290, 305, 332],
      ],
    },
    {
      id: 'bases',
      name: { zh: '就业见习基地数', en: 'Traineeship bases' },
      unit: 'organisation',
      kind: 'stock',
      figures: [
        [24, 24, 25, 26, 26, 28],
        [17, 18, 18, 19, 21, 21],
      ],
    },
  ]),
  attributes: { indicator: 'new-jobs' },
  variants: [
    { name: { zh: '另一个指标', en: 'The other indicator' }, attributes: { indicator: 'bases' } },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'new-jobs', region: 'gull' },
    },
  ],
};
