import { project } from '../documents/project.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '材料里到底怎么说的？', en: 'What exactly does the source say?' },
  use: {
    zh: '项目的数字、荣誉、标准，照原文写，带来源。“300余人”仍是“300余人”。',
    en: 'For the figures, awards and standards of a programme in the words of their source: “more than 300” stays so.',
  },
  not: [
    { when: { zh: '有按月的统计', en: 'There are monthly statistics' }, use: 'trend' },
    {
      when: { zh: '要介绍项目做什么', en: 'It is to be said what the programme does' },
      use: 'programme',
    },
  ],
  data: {
    zh: '`programmes` 里的 `facts`；数字写进 `observations`，带 `programme` 和 `raw`。',
    en: '`facts` of `programmes`; figures stand in `observations` with `programme` and `raw`.',
  },
  document: project(),
  attributes: { programme: 'bus' },
  variants: [{ name: { zh: '省略项目', en: 'Programme left out' }, attributes: {} }],
};
