import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '离目标还有多远？', en: 'How far is it to the target?' },
  use: {
    zh: '一个指标与它的目标，写出差距。全年目标同时写时间进度，年底以前不算未达到。',
    en: 'For an indicator and its target, with the distance in words. A goal of the year is held against the time that has passed and is not missed before its end.',
  },
  not: [
    { when: { zh: '没有公布过目标', en: 'No target has been published' }, use: 'stat' },
    {
      when: { zh: '要看哪些街道达标', en: 'The question is which streets reach it' },
      use: 'ranking',
    },
  ],
  data: {
    zh: '`targets` 里写 `comparator` 和 `value`；按月累加的数写明是全年还是每月的目标。',
    en: 'A row of `targets` with `comparator` and `value`; for a flow it says whether it is meant for the year or for each month.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '没有达到的街道', en: 'A street that has not reached it' },
      attributes: { indicator: 'rate', region: 'heron' },
    },
    {
      name: { zh: '较早的一个月', en: 'An earlier month' },
      attributes: { indicator: 'rate', period: '2023-08' },
    },
  ],
};
