import { communities } from '../documents/communities.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '是普遍如此，还是几个地方拉高的？',
    en: 'Is it so everywhere, or do a few places make it so?',
  },
  use: {
    zh: '下级地区的分布和中位数。六十个以内一地一点，更多则按区间计数。',
    en: 'For the spread of the regions below and their median: a dot each up to sixty, counted in ranges beyond.',
  },
  not: [
    { when: { zh: '要点名', en: 'Places are to be named' }, use: 'ranking' },
    { when: { zh: '少于六个地区', en: 'There are fewer than six regions' }, use: 'ranking' },
  ],
  data: {
    zh: '下级地区的数；或按类别的数，各组的范围不从名称里读。',
    en: 'Figures of the regions below; or of bands, whose limits are never read out of their names.',
  },
  document: communities(12),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '按企业规模分组', en: 'By bands' },
      attributes: { indicator: 'firms', by: 'sizeBand' },
    },
    {
      name: { zh: '一百多个社区', en: 'More than a hundred communities' },
      attributes: { indicator: 'rate' },
      document: communities(178),
    },
  ],
};
