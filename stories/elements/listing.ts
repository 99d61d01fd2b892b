import { lookUps } from '../documents/look-ups.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '有哪些是我能申请、能去的？', en: 'What is there for me, here?' },
  use: {
    zh: '居民按对象和地区查找政策、岗位、课程、设施、社团；过期的不列。',
    en: 'For residents who look up policies, posts, courses, facilities and clubs by audience and area. What has expired is not listed.',
  },
  not: [
    { when: { zh: '讲一个项目', en: 'One programme is presented' }, use: 'programme' },
    { when: { zh: '看走几分钟能到', en: 'The question is how far it is' }, use: 'reach' },
  ],
  data: {
    zh: '`items` 里的事项，对象是维度 `audience` 的类别；不写私人姓名和电话。',
    en: 'Entries of `items`, whose audiences are categories of the dimension `audience`; no private names or telephones.',
  },
  document: lookUps(),
  attributes: { kind: 'policy', indicator: 'eligible' },
  variants: [
    { name: { zh: '各类放在一起', en: 'All kinds' }, attributes: {} },
    {
      name: { zh: '一开始选定对象', en: 'An audience chosen at first' },
      attributes: { kind: 'policy', audience: 'graduates' },
    },
  ],
};
