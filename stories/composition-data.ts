import type {
  Contract,
  IndicatorItem,
  ObservationRow,
} from '../src/core/contract/contract.generated.js';

const CAUSES: Record<string, [string, string, number]> = {
  wages: ['劳动报酬', 'Wages', 212],
  termination: ['解除劳动合同', 'Termination', 131],
  insurance: ['社会保险', 'Social insurance', 77],
  injury: ['工伤', 'Injury at work', 40],
};

/**
 * Disputes of a district by cause; all values are made up. `rows` replaces figures, `total` adds the
 * whole, `more` changes the indicator.
 */
export function disputes(
  rows: Record<string, Partial<ObservationRow>> = {},
  total?: Partial<ObservationRow>,
  more: Partial<IndicatorItem> = {},
): Contract {
  const at = { indicator: 'disputes', region: '990101', period: '2024-06' };
  return {
    contract: '1.0',
    dataset: {
      ...{ id: 'disputes', title: { 'zh-CN': '示例文件', en: 'Sample document' }, sample: true },
      publisher: { name: { 'zh-CN': '示例区数据局', en: 'Sample data office' } },
      ...{ published: '2024-07-12', asOf: '2024-06' },
    },
    regions: {
      items: [
        { id: '990101', name: { 'zh-CN': '示例区', en: 'Sample District' }, level: 'district' },
      ],
    },
    dimensions: [
      {
        ...{ id: 'cause', name: { 'zh-CN': '争议原因', en: 'Cause of dispute' } },
        categories: Object.entries(CAUSES).map(([id, [zh, en]]) => ({
          ...{ id, name: { 'zh-CN': zh, en } },
        })),
      },
    ],
    indicators: [
      {
        ...{ id: 'disputes', name: { 'zh-CN': '受理争议件数', en: 'Disputes accepted' } },
        ...{ domain: 'disputes', unit: 'case', kind: 'flow', direction: 'neutral' },
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        ...{ frequency: 'M', ...more },
      },
    ],
    observations: [
      ...Object.entries(CAUSES).map(([cause, [, , value]]) => ({
        ...{ ...at, breakdown: { cause }, value },
        ...rows[cause],
      })),
      ...(total ? [{ ...at, ...total }] : []),
    ],
  };
}
