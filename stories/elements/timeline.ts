import { visits } from '../documents/visits.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '先后发生了什么？', en: 'What happened, and in which order?' },
  use: {
    zh: '事件、荣誉、口径变更按时间排列，可与一条走势对照。只排先后，不说因果。',
    en: 'For events, awards and changes of definition in the order of time, beside a course if wanted. It says what came when, never what caused what.',
  },
  not: [
    { when: { zh: '数的变化才是主题', en: 'The figures are the subject' }, use: 'trend' },
    { when: { zh: '讲一个项目的全貌', en: 'One programme as a whole' }, use: 'programme' },
  ],
  data: {
    zh: '`annotations`、`breaks`，以及项目里有时期的荣誉和事件。',
    en: '`annotations`, `breaks`, and the dated facts of programmes.',
  },
  document: visits(),
  attributes: { indicator: 'visits' },
  variants: [{ name: { zh: '不带走势', en: 'Without a course' }, attributes: {} }],
};
