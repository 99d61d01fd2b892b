import { domain } from '../documents/domain.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '服务到了多少人身边？', en: 'Whom do services reach?' },
  use: {
    zh: '一行标签就是一个领域：数字、解读、走势、目标、分地区，指标可切换。',
    en: 'One line for a whole domain: number, reading, course, target and regions, with its indicators to switch between.',
  },
  not: [
    { when: { zh: '要自己挑选和排列', en: 'You choose and arrange yourself' }, use: 'board' },
    { when: { zh: '只要其中一个数', en: 'One of its figures is enough' }, use: 'stat' },
  ],
  data: {
    zh: '指标的 `domain` 写 `service`，有几个列几个。',
    en: 'Indicators whose `domain` is `service`; it shows as many as there are.',
  },
  document: domain('service', [
    {
      id: 'visits',
      name: { zh: '服务中心到访人次', en: 'Visits to service centres' },
      unit: 'person-time',
      kind: 'flow',
      figures: [
        [3120, 2410, 3380, 3560, 3490, 3710],
        [2210, 1760, 2390, 2510, 2480, 2630],
      ],
    },
    {
      id: 'facilities',
      name: { zh: '服务设施数', en: 'Service facilities' },
      unit: 'facility',
      kind: 'stock',
      figures: [
        [31, 31, 32, 33, 33, 34],
        [24, 24, 25, 25, 26, 26],
      ],
    },
  ]),
  attributes: { indicator: 'visits' },
  variants: [
    {
      name: { zh: '另一个指标', en: 'The other indicator' },
      attributes: { indicator: 'facilities' },
    },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'visits', region: 'gull' },
    },
  ],
};
