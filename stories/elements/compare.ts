import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '这几个放在一起差多少？', en: 'How do these few differ?' },
  use: {
    zh: '至多四个地区，或一个地区的至多四个时期，用同一数值轴并列。',
    en: 'For at most four regions, or four periods of one region, on the same scale.',
  },
  not: [
    { when: { zh: '全部街道', en: 'All streets' }, use: 'ranking' },
    { when: { zh: '时期很多', en: 'Many periods' }, use: 'trend' },
  ],
  data: {
    zh: '同一指标、同一口径的数。跨口径中断的时期不相比。',
    en: 'Figures of one indicator and one definition. Periods across a break are not compared.',
  },
  document: streets(),
  attributes: { indicator: 'rate', regions: '990101 east heron' },
  variants: [
    {
      name: { zh: '三个时期', en: 'Three periods' },
      attributes: { indicator: 'rate', periods: '2023-06 2023-12 2024-06' },
    },
    { name: { zh: '省略地区', en: 'Regions left out' }, attributes: { indicator: 'rate' } },
  ],
};
