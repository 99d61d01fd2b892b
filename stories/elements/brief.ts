import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '用两三句话怎么说？', en: 'What does it say, in two or three sentences?' },
  use: {
    zh: '写进报告和网页正文的解读：只说数据能证明的，从不说原因。`mode="decision"` 列出先看什么。',
    en: 'For a reading in the text of a page or a report: only what the figures prove, never a cause. `mode="decision"` lists what to look at first.',
  },
  not: [
    { when: { zh: '按规则提醒', en: 'Rules of your own are to remind' }, use: 'alerts' },
    { when: { zh: '只要一个数', en: 'One number is enough' }, use: 'stat' },
  ],
  data: {
    zh: '一个指标。有上年同期、目标和下级地区，话就更多。',
    en: 'One indicator. The year before, a target and the regions below give it more to say.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    { name: { zh: '辅助决策', en: 'What to look at first' }, attributes: { mode: 'decision' } },
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'rate', region: 'heron' },
    },
  ],
};
