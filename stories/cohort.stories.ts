import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/cohort/gf-cohort.js';
import type { Contract } from '../src/core/contract/contract.generated.js';
import type { CohortElement } from '../src/elements/cohort/cohort-element.js';

const names = ['2023-09', '2023-12', '2024-03', '2024-06'];
const rates = [
  [82.0, 78.4, 76.1, 75.0, 74.6, 74.1, 73.8, 73.5, 73.3, 73.2],
  [85.5, 81.0, 78.9, null, 77.2, 76.8, 76.5],
  [88.1, 84.3, 82.0, 80.9],
  [90.2],
];

const document: Contract = {
  contract: '1.0',
  dataset: {
    id: 'cohorts',
    sample: true,
    published: '2024-07-10',
    asOf: '2024-06',
    title: '培训后稳定就业（示例数据）',
    publisher: { name: '示例区人社局' },
  },
  regions: { items: [{ id: '990101', name: '示例区', level: 'district', parent: null }] },
  dimensions: [
    {
      id: 'cohort',
      name: {
        'zh-CN': '结业批次',
        en: 'class',
      },
      categories: names.map((id) => ({
        id,
        name: {
          'zh-CN': `${Number(id.slice(5))}月班`,
          en: `Class of ${id}`,
        },
      })),
    },
  ],
  indicators: [
    {
      id: 'still-employed',
      name: {
        'zh-CN': '结业后在岗率',
        en: 'Still in work after the course',
      },
      unit: 'percent',
      kind: 'ratio',
      direction: 'higher',
      decimals: 1,
      aggregation: {
        region: 'none',
        time: 'none',
      },
    },
  ],
  data: names.map((id, i) => ({
    frequency: 'M',
    accumulation: 'cohort',
    periods: {
      start: id,
      count: rates[i]!.length,
    },
    regions: ['990101'],
    breakdown: { cohort: id },
    values: { 'still-employed': [rates[i]!] },
    status: {
      'still-employed': {
        P: [rates[i]!.length - 1],
        Q: [...rates[i]!.keys()].filter((at) => rates[i]![at] === null),
      },
    },
  })),
};

const meta: Meta<CohortElement> = {
  id: 'gf-cohort',
  title: '元素 Elements/指标 Figures/批次 Cohorts gf-cohort',
  component: 'gf-cohort',
  args: { data: document },
};

export default meta;

export const Ready: StoryObj<CohortElement> = {};

export const English: StoryObj<CohortElement> = { args: { lang: 'en' } };

export const Dark: StoryObj<CohortElement> = { args: { theme: 'dark' } };

export const Elder: StoryObj<CohortElement> = { args: { elder: true } };

export const OneCohort: StoryObj<CohortElement> = {
  args: { data: { ...document, data: document.data!.slice(0, 1) } },
};

export const Empty: StoryObj<CohortElement> = { args: { data: { ...document, data: [] } } };
