import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '哪里高，哪里低？谁没有达到？',
    en: 'Where is it high, where low, and who has not reached the line?',
  },
  use: {
    zh: '下级地区按一个指标从高到低排列，目标和全区数作参照。点一行，同组的图都转到那里。',
    en: 'For the regions below one, in order, with the target and the district as references. Picking a row turns all pictures of the group to it.',
  },
  not: [
    { when: { zh: '地区的位置要紧', en: 'It matters where the regions lie' }, use: 'tiles' },
    {
      when: {
        zh: '地区有几十上百个，要看分布',
        en: 'There are dozens of regions and their spread matters',
      },
      use: 'distribution',
    },
    {
      when: { zh: '只比两三个地区的过程', en: 'The course of two or three regions is compared' },
      use: 'trend',
    },
  ],
  data: {
    zh: '下级地区同一时期的数。指标的 `direction` 写了高低好坏，才编名次；约数和不公布的不编。',
    en: 'Figures of the regions below for one period. Places are numbered only where `direction` says what is good, and never for bounds or withheld figures.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '早前的一个月', en: 'An earlier month' },
      attributes: { indicator: 'rate', period: '2024-03' },
    },
    {
      name: { zh: '标出一个街道', en: 'With one street picked out' },
      attributes: { indicator: 'rate', region: 'heron' },
    },
  ],
};
