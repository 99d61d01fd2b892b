import { cases } from '../documents/cases.js';
import { matters } from '../documents/matters.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: {
    zh: '从哪里来，到哪里去？账平不平？',
    en: 'Where does it come from, where does it go, and does the account balance?',
  },
  use: {
    zh: '期初、增加、减少、期末的一本账，逐月列出并核对；写 `by` 时画各环节之间的流向。',
    en: 'For an account of opening, inflow, outflow and closing, month by month and checked; with `by`, for passages from stage to stage.',
  },
  not: [
    {
      when: {
        zh: '后一环节只是前一环节的一部分',
        en: 'Each stage is only a part of the one before',
      },
      use: 'funnel',
    },
    { when: { zh: '流向会绕回原处', en: 'The passages lead in a circle' }, use: 'table' },
  ],
  data: {
    zh: '指标写 `balance` 的四个标识；或一个可按类别相加的流量，按来处、去处两个维度分。',
    en: 'An indicator whose `balance` names four others; or a flow that may be added over categories, split by where from and where to.',
  },
  document: cases(),
  attributes: { indicator: 'closed-rate' },
  variants: [
    {
      name: { zh: '环节之间的流向', en: 'Passages from stage to stage' },
      attributes: { by: 'from to' },
      document: matters(),
    },
    {
      name: { zh: '到四月为止', en: 'Until April' },
      attributes: { indicator: 'closed-rate', period: '2024-04' },
    },
  ],
};
