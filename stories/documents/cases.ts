import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, rate, sample, text } from './document.js';

const count = (id: string, zh: string, en: string, kind: 'stock' | 'flow') =>
  indicator(id, {
    name: text(zh, en),
    unit: 'case',
    kind,
    direction: 'neutral',
    frequency: 'M',
    aggregation: { region: 'sum', time: kind === 'stock' ? 'last' : 'sum' },
  });

/** Cases that were pending, came in, were closed and are pending, over three months; all made up. */
export function cases(): Contract {
  return sample('cases', {
    indicators: [
      rate('closed-rate', 'closed', ['pending-before', 'accepted'], {
        name: text('结案率', 'Closure rate'),
        domain: 'disputes',
        frequency: 'M',
        decimals: 1,
        aggregation: { region: 'ratio', time: 'flow-balance' },
        balance: {
          opening: 'pending-before',
          inflow: 'accepted',
          outflow: 'closed',
          closing: 'pending',
        },
      }),
      count('pending-before', '期初未结', 'Pending at the start', 'stock'),
      count('accepted', '本期受理', 'Accepted', 'flow'),
      count('closed', '本期办结', 'Closed', 'flow'),
      count('pending', '期末未结', 'Pending at the end', 'stock'),
    ],
    data: [
      block('2024-04', {
        'pending-before': { [DISTRICT.id]: [84, 92, 79] },
        accepted: { [DISTRICT.id]: [131, 118, 126] },
        closed: { [DISTRICT.id]: [123, 131, 134] },
        pending: { [DISTRICT.id]: [92, 79, 71] },
      }),
    ],
  });
}
