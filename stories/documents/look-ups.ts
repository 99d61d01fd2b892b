import type { Contract, ListedItem } from '../../src/core/contract/contract.generated.js';
import { region, rows, text } from './document.js';
import { subsidies } from './subsidies.js';

const item = (id: string, name: string, en: string, more: Partial<ListedItem>): ListedItem => ({
  id,
  kind: 'policy',
  name: text(name, en),
  ...more,
});

/** Policies and posts for three groups; what is dated is so far off that no test outlives it. */
export const ITEMS: ListedItem[] = [
  item('grant', '求职补贴', 'Job grant', {
    audience: ['unemployed', 'graduates'],
    url: 'facts.html',
    summary: text('离校两年内申请。', 'Within two years of leaving.'),
  }),
  item('loan', '创业贷款', 'Start-up loan', { url: 'https://example.org/loan' }),
  item('posts', '公益岗位', 'Public posts', { audience: ['hard'], validTo: '2099-12-31' }),
  item('old', '旧版补贴', 'Old grant', { audience: ['unemployed'], validTo: '2020-12' }),
  item('new', '新版补贴', 'New grant', { audience: ['graduates'], validFrom: '2099-01-01' }),
  item('east', '店员', 'Shop assistant', { kind: 'post', regions: ['990101001'] }),
];

const AUDIENCES = [
  { id: 'unemployed', name: text('失业人员', 'Unemployed persons'), eligible: 610 },
  { id: 'hard', name: text('就业困难人员', 'Persons hard to employ'), eligible: 420 },
  { id: 'graduates', name: text('离校未就业高校毕业生', 'Graduates without work'), eligible: 210 },
];

/** Things to look up, and the figure of those who fulfil the conditions, by audience. */
export function lookUps(items: ListedItem[] = ITEMS, more: Partial<Contract> = {}): Contract {
  const document = subsidies();
  return {
    ...document,
    regions: {
      items: [
        ...document.regions.items,
        region('990101001', text('东街道', 'East Subdistrict'), 'street', '990101'),
        region('990101002', text('西街道', 'West Subdistrict'), 'street', '990101'),
      ],
    },
    dimensions: [
      {
        id: 'audience',
        name: text('对象', 'For whom'),
        categories: AUDIENCES.map(({ id, name }) => ({ id, name })),
      },
    ],
    observations: [
      ...document.observations!,
      ...AUDIENCES.flatMap(({ id, eligible }) =>
        rows('2024-06', { eligible: { '990101': [eligible] } }, { breakdown: { audience: id } }),
      ),
    ],
    items,
    ...more,
  };
}

/** A long list. */
export const many = (count: number): ListedItem[] =>
  Array.from({ length: count }, (_, i) =>
    item(`p${i}`, `第${i + 1}项政策`, `Policy ${i + 1}`, { url: 'facts.html' }),
  );
