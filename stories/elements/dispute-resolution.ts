import { domain } from '../documents/domain.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '纠纷化解得怎么样？', en: 'How are disputes resolved?' },
  use: {
    zh: '一行标签就是一个领域：数字、解读、走势、目标、分地区，指标可切换。',
    en: 'One line for a whole domain: number, reading, course, target and regions, with its indicators to switch between.',
  },
  not: [
    { when: { zh: '要自己挑选和排列', en: 'You choose and arrange yourself' }, use: 'board' },
    { when: { zh: '只要其中一个数', en: 'One of its figures is enough' }, use: 'stat' },
  ],
  data: {
    zh: '指标的 `domain` 写 `disputes`，有几个列几个。',
    en: 'Indicators whose `domain` is `disputes`; it shows as many as there are.',
  },
  document: domain('disputes', [
    {
      id: 'mediated',
      name: { zh: '调解成功件数', en: 'Cases settled by mediation' },
      unit: 'case',
      kind: 'flow',
      figures: [
        [41, 33, 48, 46, 50, 52],
        [27, 24, 31, 30, 34, 36],
      ],
    },
    {
      id: 'bodies',
      name: { zh: '调解组织数', en: 'Mediation bodies' },
      unit: 'organisation',
      kind: 'stock',
      figures: [
        [12, 12, 12, 13, 13, 14],
        [9, 9, 9, 9, 10, 10],
      ],
    },
  ]),
  attributes: { indicator: 'mediated' },
  variants: [
    { name: { zh: '另一个指标', en: 'The other indicator' }, attributes: { indicator: 'bodies' } },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'mediated', region: 'gull' },
    },
  ],
};
