import { streets } from '../documents/streets.js';
import { visits } from '../documents/visits.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '一路怎样走来？转折在哪里？', en: 'How did it get here, and where did it turn?' },
  use: {
    zh: '一个指标的历期数值，连同目标、口径中断和当时发生的事。缺的月份留空，初步数画虚线。',
    en: 'For the course of one indicator, with its target, its changes of definition and what happened meanwhile. A missing month is a gap; preliminary figures are dashed.',
  },
  not: [
    { when: { zh: '只有两三个时期', en: 'There are two or three periods only' }, use: 'compare' },
    { when: { zh: '线多于四条', en: 'There would be more than four lines' }, use: 'heatmap' },
    {
      when: { zh: '各批从开始时起算', en: 'Each group starts at a time of its own' },
      use: 'cohort',
    },
  ],
  data: {
    zh: '同一频率的几个时期。`breaks` 写口径变更，`annotations` 写事件，`targets` 写目标。',
    en: 'Several periods of one frequency. `breaks` says where the definition changed, `annotations` what happened, `targets` what was aimed at.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '与全区比', en: 'A street beside its district' },
      attributes: { indicator: 'rate', region: 'heron', compare: 'parent' },
    },
    {
      name: { zh: '与上年同期比', en: 'Beside the year before' },
      attributes: { indicator: 'visits', compare: 'year-on-year' },
      document: visits(),
    },
    {
      name: { zh: '口径中断和事件', en: 'A break and events' },
      attributes: { indicator: 'visits' },
      document: visits(),
    },
    {
      name: { zh: '本年累计', en: 'Running totals of the year' },
      attributes: { indicator: 'visits', accumulation: 'ytd' },
      document: visits(),
    },
  ],
};
