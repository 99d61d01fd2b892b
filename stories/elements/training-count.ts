import { domain } from '../documents/domain.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '培训办了多少，多少人参加？',
    en: 'How much training is there, and who took part?',
  },
  use: {
    zh: '一行标签就是一个领域：数字、解读、走势、目标、分地区，指标可切换。',
    en: 'One line for a whole domain: number, reading, course, target and regions, with its indicators to switch between.',
  },
  not: [
    { when: { zh: '要自己挑选和排列', en: 'You choose and arrange yourself' }, use: 'board' },
    { when: { zh: '只要其中一个数', en: 'One of its figures is enough' }, use: 'stat' },
  ],
  data: {
    zh: '指标的 `domain` 写 `training`，有几个列几个。',
    en: 'Indicators whose `domain` is `training`; it shows as many as there are.',
  },
  document: domain('training', [
    {
      id: 'attendances',
      name: { zh: '职业培训人次', en: 'Training attendances' },
      unit: 'person-time',
      kind: 'flow',
      figures: [
        [120, 96, 164, 171, 158, 190],
        [88, 70, 121, 126, 119, 143],
      ],
    },
    {
      id: 'courses',
      name: { zh: '开班数', en: 'Courses' },
      unit: 'session',
      kind: 'flow',
      figures: [
        [6, 5, 8, 8, 7, 9],
        [4, 4, 6, 6, 6, 7],
      ],
    },
  ]),
  attributes: { indicator: 'attendances' },
  variants: [
    { name: { zh: '另一个指标', en: 'The other indicator' }, attributes: { indicator: 'courses' } },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'attendances', region: 'gull' },
    },
  ],
};
