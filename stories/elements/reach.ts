import { facilities } from '../documents/facilities.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '走十五分钟，能到哪些地方？',
    en: 'What can be reached within fifteen minutes on foot?',
  },
  use: {
    zh: '一个社区的15分钟生活圈：各类设施几分钟，写明怎样测得。示意图，不是地图。',
    en: 'For the 15-minute circle of a community: how many minutes to each kind of facility, and how they were measured. It is a scheme and no map.',
  },
  not: [
    { when: { zh: '只知道全区设施数', en: 'Only the number of facilities is known' }, use: 'stat' },
    { when: { zh: '要列出可办的事', en: 'Things to apply for are listed' }, use: 'listing' },
  ],
  data: {
    zh: '`reach` 里的方法、各环上限和分钟数，设施写在 `items`。',
    en: 'The method, the rings and the minutes of `reach`; the facilities stand in `items`.',
  },
  document: facilities(),
  attributes: { region: 'reed-1' },
  variants: [
    {
      name: { zh: '没有测过的地区', en: 'A region that was not measured' },
      attributes: { region: '990101' },
    },
  ],
};
