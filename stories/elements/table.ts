import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '每一个数到底是多少？', en: 'What is each figure, exactly?' },
  use: {
    zh: '核对、抄录、下载 CSV。每个时期或每个地区一行，状态照写。',
    en: 'For checking, copying and downloading as CSV: one row a period or a region, with its status in words.',
  },
  not: [
    { when: { zh: '要看出形状', en: 'A shape is to be seen' }, use: 'trend' },
    {
      when: {
        zh: '每张图都有“表格”按钮，不必再放一张',
        en: 'Every picture has a button to its table, so a second one is seldom needed',
      },
    },
  ],
  data: {
    zh: '一个指标；写 `domain` 时该领域的指标并列。',
    en: 'One indicator; with `domain`, all indicators of a domain side by side.',
  },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '每个地区一行', en: 'One row a region' },
      attributes: { indicator: 'rate', by: 'region' },
    },
    {
      name: { zh: '一个领域', en: 'A whole domain' },
      attributes: { domain: 'employment', period: '2024-01..2024-06' },
    },
  ],
};
