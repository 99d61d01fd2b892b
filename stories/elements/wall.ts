import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '站在六米外，五秒钟看到什么？',
    en: 'What does one see in five seconds from six metres away?',
  },
  use: {
    zh: '指挥中心、大厅的大屏：几个场景轮流，断网也留住最后的数据，字号由屏高和距离算出。',
    en: 'For the big screen of a hall: scenes in turn, the last good data through a break of the network, and type sized by height and distance.',
  },
  not: [
    { when: { zh: '网页里的一块', en: 'A part of a page' }, use: 'board' },
    { when: { zh: '要让人慢慢查', en: 'People are to look things up' }, use: 'listing' },
  ],
  data: {
    zh: '不写 `scenes` 时有现成的场景；写了就照写的，卡片自动排。',
    en: 'Without `scenes` there are finished ones; with them, cards arrange themselves for each shape of screen.',
  },
  document: streets({
    scenes: [
      {
        title: { 'zh-CN': '就业一屏', en: 'Employment' },
        cards: [
          { tag: 'stat', indicator: 'rate' },
          { tag: 'trend', indicator: 'rate', size: 'large' },
          { tag: 'ranking', indicator: 'rate' },
        ],
      },
    ],
  }),
  attributes: { 'no-tour': '', 'no-keep': '' },
  variants: [
    {
      name: { zh: '两米高，五米外看', en: 'Two metres high, seen from five' },
      attributes: { 'no-tour': '', 'no-keep': '', 'height-m': '2', 'distance-m': '5' },
    },
  ],
};
