import { project } from '../documents/project.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '这个项目是什么，做到了什么？',
    en: 'What is this programme, and what has it done?',
  },
  use: {
    zh: '一个项目一张：做什么、原文所述的数字、相关指标、由哪些部分组成。',
    en: 'One card a programme: what it does, what is stated of it, its indicators and its parts.',
  },
  not: [
    { when: { zh: '只列数字和荣誉', en: 'Only figures and awards are listed' }, use: 'facts' },
    { when: { zh: '按时间先后', en: 'The order of time matters' }, use: 'timeline' },
  ],
  data: {
    zh: '`programmes` 里的一项，`name` 必写。',
    en: 'An entry of `programmes`; only its `name` is required.',
  },
  document: project(),
  attributes: { programme: 'bus' },
  variants: [
    {
      name: { zh: '自己的标题', en: 'A title of your own' },
      attributes: { programme: 'bus', heading: '送岗位到家门口' },
    },
  ],
};
