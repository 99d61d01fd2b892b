import type {
  Contract,
  DimensionItem,
  ObservationRow,
} from '../src/core/contract/contract.generated.js';

const categories = (list: [string, string, string][]): DimensionItem['categories'] =>
  list.map(([id, zh, en]) => ({ id, name: { 'zh-CN': zh, en } }));

const STAGES: [string, string, string][] = [
  ['advice', '政策咨询', 'Advice'],
  ['mediation', '调解', 'Mediation'],
  ['arbitration', '仲裁', 'Arbitration'],
];
const OUTCOMES: [string, string, string][] = [
  ['answered', '解答了结', 'Answered'],
  ['settled', '和解', 'Settled'],
  ['withdrawn', '撤回', 'Withdrawn'],
  ['decided', '裁决', 'Award'],
];

const GIVEN: Record<string, number> = {
  'advice answered': 620,
  'advice mediation': 480,
  'mediation settled': 312,
  'mediation withdrawn': 36,
  'mediation arbitration': 102,
  'arbitration settled': 44,
  'arbitration decided': 51,
};

/** Matters from stage to stage in a half-year; all values are made up. `rows` replaces figures. */
export function matters(rows: Record<string, Partial<ObservationRow>> = {}): Contract {
  const ways = [...new Set([...Object.keys(GIVEN), ...Object.keys(rows)])];
  return {
    contract: '1.0',
    dataset: {
      ...{ id: 'matters', title: { 'zh-CN': '示例文件', en: 'Sample document' }, sample: true },
      publisher: { name: { 'zh-CN': '示例区数据局', en: 'Sample data office' } },
      ...{ published: '2024-07-12', asOf: '2024-06' },
    },
    regions: {
      items: [
        { id: '990101', name: { 'zh-CN': '示例区', en: 'Sample District' }, level: 'district' },
      ],
    },
    dimensions: [
      { id: 'from', name: { 'zh-CN': '环节', en: 'From' }, categories: categories(STAGES) },
      {
        id: 'to',
        name: { 'zh-CN': '去向', en: 'To' },
        categories: categories([...STAGES, ...OUTCOMES]),
      },
    ],
    indicators: [
      {
        ...{ id: 'matters', name: { 'zh-CN': '维权事项的流向', en: 'Where matters go' } },
        ...{ domain: 'disputes', unit: 'case', kind: 'flow', direction: 'neutral' },
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        frequency: 'S',
      },
    ],
    observations: ways.map((way): ObservationRow => {
      const [from = '', to = ''] = way.split(' ');
      return {
        ...{ indicator: 'matters', region: '990101', period: '2024-S1' },
        ...{ value: GIVEN[way] ?? null, breakdown: { from, to }, ...rows[way] },
      };
    }),
  };
}
