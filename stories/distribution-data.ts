import type { Contract } from '../src/core/contract/contract.generated.js';

const SIZES = ['1–9人', '10–49人', '50–99人', '100–299人', '300人以上'];

/** Made-up rates of so many communities, three of them without a figure to place. */
export function communities(count: number): Contract {
  const ids = Array.from({ length: count }, (_, i) => `c${i + 1}`);
  const value = (i: number) => 82 + ((i * 7919) % 97) / 12 + ((i * 31) % 17) / 4;
  return {
    contract: '1.0',
    dataset: {
      ...{ id: 'spread', title: { 'zh-CN': '示例文件', en: 'Sample document' }, sample: true },
      publisher: { name: { 'zh-CN': '示例区数据局', en: 'Sample data office' } },
      ...{ published: '2024-07-12', asOf: '2024-06' },
    },
    regions: {
      items: [
        { id: 'D', name: { 'zh-CN': '示例区', en: 'Sample District' }, level: 'district' },
        ...ids.map((id, i) => ({
          ...{ id, level: 'community', parent: 'D' },
          name: { 'zh-CN': `第${i + 1}社区`, en: `Community ${i + 1}` },
        })),
      ],
    },
    dimensions: [
      {
        ...{ id: 'sizeBand', name: { 'zh-CN': '企业规模', en: 'Size of enterprise' } },
        categories: SIZES.map((name, i) => ({
          id: `b${i}`,
          name: { 'zh-CN': name, en: name.replace('人以上', ' or more').replace('人', '') },
        })),
      },
    ],
    indicators: [
      {
        ...{ id: 'rate', name: { 'zh-CN': '服务满意率', en: 'Satisfied with the service' } },
        ...{ unit: 'percent', kind: 'ratio', direction: 'higher' },
        aggregation: { region: 'none', time: 'none' },
      },
      {
        ...{ id: 'firms', name: { 'zh-CN': '企业数', en: 'Enterprises' } },
        ...{ unit: 'enterprise', kind: 'stock', direction: 'neutral' },
        aggregation: { region: 'sum', time: 'last', category: 'sum' },
      },
    ],
    data: [
      {
        ...{ frequency: 'M', periods: ['2024-06'], regions: ['D', ...ids] },
        values: { rate: [[91.6], ...ids.map((_, i) => [i > 1 && i < 5 ? null : value(i)])] },
        status: { rate: { Q: [3], O: [4, 5], P: count < 30 ? [count] : [] } },
      },
      ...SIZES.map((_, i) => ({
        ...{ frequency: 'M' as const, periods: ['2024-06'], regions: ['D'] },
        breakdown: { sizeBand: `b${i}` },
        values: { firms: [[[412, 268, 74, 31, 9][i]!]] },
      })),
    ],
  };
}
