/*
 * What the other small documents have no occasion to say: where a figure comes from and when it was
 * revised, places that were reformed, published growth, rules of privacy, cards of a wall. The reference
 * of the contract takes its examples from here as well; a test asks that none be missing.
 */
import type { Contract, StatusFlags } from '../../src/core/contract/contract.generated.js';
import { block, indicator, region, row, sample, text } from './document.js';

const OLD = { ...region('old', text('旧渡区', 'Old Ferry'), 'district'), validTo: '2021-04-08' };
const NEW = {
  ...region('new', text('新渡区', 'New Ferry'), 'district'),
  code: '990102',
  validFrom: '2021-04-09',
  predecessors: [OLD.id],
  group: text('主城', 'Inner city'),
  note: text('由旧渡区设立', 'Set up from Old Ferry'),
};
const PARK = {
  ...region('park', text('新渡科技园', 'New Ferry Park'), 'area'),
  within: [NEW.id],
};

const PERSONS = indicator('persons', {
  name: text('在园就业人数', 'Persons employed in the park'),
  shortName: text('在园就业', 'Employed there'),
  unit: 'ten-thousand-persons',
  kind: 'stock',
  aggregation: { region: 'none', time: 'last' },
  definition: {
    id: 'persons-2021',
    text: text('期末在园区内就业的人员', 'Persons employed in the park at the end of the period'),
    numerator: text('在园就业人员', 'persons employed there'),
    denominator: text('无', 'none'),
  },
  rounding: 'half-up',
  picture: 'number',
  base: 'workplace',
  population: text('在园就业人员', 'persons employed in the park'),
  disclosive: true,
  source: 'report',
  note: text('不含劳务派遣', 'Without agency workers'),
  frequency: 'M',
});

/** Twelve months, each with another letter of status. */
const LETTERS: StatusFlags[] = ['A', 'B', 'D', 'E', 'F', 'G', 'I', 'J', 'P', 'S', 'U', 'V', 'W'];
const VALUELESS: StatusFlags[] = ['H', 'K', 'L', 'M', 'N', 'O', 'Q', 'Y'];

const months = LETTERS.map(
  (_letter, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const emptyMonths = VALUELESS.map((_letter, i) => `2023-${String(i + 2).padStart(2, '0')}`);

const at = { indicator: 'persons', region: PARK.id };

export const seldomUsed: Contract = sample('seldom-used', {
  $schema: 'contract-1.0.json',
  dataset: {
    id: 'seldom-used',
    title: text('少用的字段', 'Fields that are seldom used'),
    description: text(
      '契约里其余的字段各用一次。',
      'Each of the other fields of the contract, once.',
    ),
    publisher: {
      id: 'office',
      name: text('示例统计局', 'Sample statistics office'),
      url: 'https://example.org/',
    },
    published: '2024-07-12',
    asOf: '2024-06',
    frequency: 'M',
    due: '2099-08-15',
    vintage: '2024-07-12',
    supersedes: '2024-07-11',
    license: {
      title: text('开放数据许可', 'Open data licence'),
      url: 'https://example.org/licence',
    },
    links: [{ title: text('说明', 'Notes'), url: 'https://example.org/notes' }],
    sample: true,
    suppression: {
      threshold: 3,
      method: text('小于3不公布', 'Below three is withheld'),
      appliedUpstream: true,
    },
    catalogue: 'catalogue.json',
    notes: [text('本文件为示例。', 'This document is an example.')],
  },
  sources: [
    {
      id: 'report',
      title: text('示例月报', 'Sample monthly'),
      producer: text('示例统计局', 'Sample statistics office'),
      published: '2024-07-12',
      retrieved: '2024-07-13',
      url: 'https://example.org/report',
      note: text('表3', 'Table 3'),
    },
  ],
  regions: {
    scheme: 'GB/T 2260',
    edition: text('2021年4月以后', 'since April 2021'),
    items: [NEW, OLD, PARK],
  },
  units: [{ id: 'ten-thousand-persons', name: text('万人', 'ten thousand persons') }],
  indicators: [PERSONS],
  data: [
    block(
      months,
      {
        persons: { [PARK.id]: LETTERS.map((letter, i): [number, string] => [2 + i / 10, letter]) },
      },
      { source: 'report', vintage: '2024-07-12' },
    ),
    block(
      emptyMonths,
      { persons: { [PARK.id]: VALUELESS } },
      {
        conf: {
          persons: {
            C: [[PARK.id, '2023-08']],
            D: [],
            F: [],
            N: [],
            S: [],
          },
        },
      },
    ),
  ],
  observations: [
    row({
      ...at,
      period: '2024-05',
      accumulation: 'instant',
      value: 3.6,
      upper: 3.9,
      qualifier: 'more-than',
      raw: '3.6万余人',
      digits: 2,
      definition: 'persons-2021',
      vintage: '2024-07-12',
      previous: { value: 3.5, vintage: '2024-06-12' },
      note: text('六月修订', 'Revised in June'),
      source: 'report',
    }),
    row({
      ...at,
      period: '2024-06',
      accumulation: 'cumulative',
      start: '2021-04',
      undated: true,
      value: 4,
      numerator: 4,
      denominator: 1,
    }),
  ],
  targets: [
    {
      indicator: 'persons',
      region: PARK.id,
      accumulation: 'instant',
      frequency: 'M',
      comparator: 'ge',
      value: 4,
      kind: 'benchmark',
      validFrom: '2024-01',
      validTo: '2024-12',
      source: 'report',
      label: text('规划值', 'As planned'),
    },
  ],
  changes: [
    {
      ...at,
      period: '2024-05',
      accumulation: 'instant',
      basis: 'year-on-year',
      value: 4.2,
      comparable: true,
      raw: '同口径增长4.2%',
      source: 'report',
    },
  ],
  breaks: [
    {
      indicators: ['persons'],
      regions: [PARK.id],
      period: '2023-01',
      cause: 'boundary',
      backcast: true,
      text: text('园区扩大', 'The park was enlarged'),
    },
  ],
  annotations: [
    {
      id: 'line',
      indicators: ['persons'],
      regions: [PARK.id],
      period: '2024-03',
      text: text('地铁通车', 'Metro opened'),
      source: 'report',
    },
  ],
  programmes: [
    { id: 'park', name: text('园区服务', 'Services of the park') },
    {
      id: 'desk',
      name: text('就业服务台', 'Employment desk'),
      part: 'park',
      place: text('科技园一楼', 'Ground floor of the park'),
      links: [{ title: text('预约', 'Appointments'), url: 'https://example.org/desk' }],
      facts: [
        {
          kind: 'standard',
          text: text('当日答复', 'Answers on the same day'),
          raw: '当日答复率100%',
          source: 'report',
          note: text('工作日', 'On workdays'),
        },
      ],
    },
  ],
  items: [
    {
      id: 'course',
      kind: 'course',
      name: text('晚间课程', 'Evening course'),
      provider: text('园区服务台', 'Desk of the park'),
      programme: 'desk',
      source: 'report',
      url: './course.html',
    },
  ],
  alerts: [
    {
      id: 'low',
      kind: 'threshold',
      indicator: 'persons',
      accumulation: 'instant',
      comparator: 'le',
      value: 1,
      source: 'report',
    },
  ],
  scenes: [
    { scene: 'overview', dwell: 20 },
    {
      title: text('园区一屏', 'The park'),
      cards: [
        {
          tag: 'stat',
          indicator: 'persons',
          heading: text('在园就业', 'Employed there'),
          accumulation: 'instant',
        },
        {
          tag: 'trend',
          indicator: 'persons',
          region: PARK.id,
          period: '2023-01..2024-06',
          compare: 'year-on-year',
        },
        { tag: 'compare', indicator: 'persons', regions: [PARK.id, NEW.id] },
        { tag: 'compare', indicator: 'persons', periods: ['2022-06', '2022-12'] },
        { tag: 'funnel', indicators: ['persons'] },
        { tag: 'composition', indicator: 'persons', picture: 'bars', by: 'none' },
        { tag: 'table', domain: 'employment' },
        { tag: 'facts', programme: 'desk' },
        { tag: 'listing', kind: 'course' },
        { tag: 'brief', mode: 'decision' },
      ],
    },
  ],
  map: {
    url: './areas.json',
    approval: '示S（2024）1号',
    producer: text('示例测绘院', 'Sample survey'),
    crs: 'CGCS2000',
    boundaryDate: '2024-01-01',
    key: 'id',
  },
  stamp: '0.1.0:9f3c07d1a5e2b846',
});
