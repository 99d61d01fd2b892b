import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, indicator, region, sample, text, type Cell } from './document.js';

const SIZES = ['1–9人', '10–49人', '50–99人', '100–299人', '300人以上'];
const ENTERPRISES = [412, 268, 74, 31, 9];

const spread = (i: number) => 82 + ((i * 7919) % 97) / 12 + ((i * 31) % 17) / 4;

/** Made-up rates of so many communities, three of them without a figure to place. */
export function communities(count: number): Contract {
  const ids = Array.from({ length: count }, (_, i) => `c${i + 1}`);
  const cellOf = (i: number): Cell => {
    if (i === 2) return 'Q';
    if (i === 3 || i === 4) return 'O';
    return i === count - 1 && count < 30 ? [spread(i), 'P'] : spread(i);
  };
  const rates = Object.fromEntries(ids.map((id, i) => [id, [cellOf(i)]]));
  return sample('spread', {
    regions: {
      items: [
        region('D', text('示例区', 'Sample District'), 'district'),
        ...ids.map((id, i) =>
          region(id, text(`第${i + 1}社区`, `Community ${i + 1}`), 'community', 'D'),
        ),
      ],
    },
    dimensions: [
      {
        id: 'sizeBand',
        name: text('企业规模', 'Size of enterprise'),
        categories: SIZES.map((name, i) => ({
          id: `b${i}`,
          name: text(name, name.replace('人以上', ' or more').replace('人', '')),
        })),
      },
    ],
    indicators: [
      indicator('rate', {
        name: text('服务满意率', 'Satisfied with the service'),
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'none', time: 'none' },
      }),
      indicator('firms', {
        name: text('企业数', 'Enterprises'),
        unit: 'enterprise',
        kind: 'stock',
        direction: 'neutral',
        aggregation: { region: 'sum', time: 'last', category: 'sum' },
      }),
    ],
    data: [
      block(['2024-06'], { rate: { D: [91.6], ...rates } }),
      ...ENTERPRISES.map((count, i) =>
        block(['2024-06'], { firms: { D: [count] } }, { breakdown: { sizeBand: `b${i}` } }),
      ),
    ],
  });
}
