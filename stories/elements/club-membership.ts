import { domain } from '../documents/domain.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '居民参与得怎么样？', en: 'How do residents take part?' },
  use: {
    zh: '一行标签就是一个领域：数字、解读、走势、目标、分地区，指标可切换。',
    en: 'One line for a whole domain: number, reading, course, target and regions, with its indicators to switch between.',
  },
  not: [
    { when: { zh: '要自己挑选和排列', en: 'You choose and arrange yourself' }, use: 'board' },
    { when: { zh: '只要其中一个数', en: 'One of its figures is enough' }, use: 'stat' },
  ],
  data: {
    zh: '指标的 `domain` 写 `governance`，有几个列几个。',
    en: 'Indicators whose `domain` is `governance`; it shows as many as there are.',
  },
  document: domain('governance', [
    {
      id: 'clubs',
      name: { zh: '居民社团数', en: 'Residents’ clubs' },
      unit: 'club',
      kind: 'stock',
      figures: [
        [46, 46, 48, 49, 51, 52],
        [33, 34, 34, 35, 37, 38],
      ],
    },
    {
      id: 'meetings',
      name: { zh: '议事会场次', en: 'Deliberations held' },
      unit: 'session',
      kind: 'flow',
      figures: [
        [8, 5, 9, 10, 9, 11],
        [6, 4, 7, 7, 8, 8],
      ],
    },
  ]),
  attributes: { indicator: 'clubs' },
  variants: [
    {
      name: { zh: '另一个指标', en: 'The other indicator' },
      attributes: { indicator: 'meetings' },
    },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'clubs', region: 'gull' },
    },
  ],
};
