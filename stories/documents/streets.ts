import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, region, sample, text } from './document.js';

const STREETS = [
  region('east', text('东桅街道', 'East Mast'), 'street', DISTRICT.id),
  region('gull', text('鸥塘街道', 'Gull Pond'), 'street', DISTRICT.id),
  region('reed', text('苇舟街道', 'Reed Boat'), 'street', DISTRICT.id),
  region('heron', text('鹭坡街道', 'Heron Slope'), 'street', DISTRICT.id),
].map((street, i) => ({ ...street, tile: [i % 2, Math.floor(i / 2)] }));

const AREAS = [DISTRICT, ...STREETS];

const RATES = [
  [94.1, 94.3, 94.6, 94.5, 94.9, 95.0, 95.2, 95.1, 95.4, 95.6, 95.5, 95.8, 96.0],
  [95.0, 95.1, 95.4, 95.6, 95.8, 96.1, 96.0, 96.2, 96.4, 96.5, 96.7, 96.9, 97.1],
  [94.4, 94.5, 94.6, 94.8, 95.0, 95.1, 95.3, 95.2, 95.5, 95.6, 95.7, 95.9, 96.0],
  [93.9, 94.0, 94.3, 94.1, 94.5, 94.8, 95.0, 94.9, 95.2, 95.4, 95.3, 95.6, 95.9],
  [92.6, 92.9, 93.1, 93.0, 93.4, 93.3, 93.6, 93.5, 93.8, 94.0, 93.9, 94.2, 94.4],
];

/**
 * One rate of a made-up district and its four streets over thirteen months, with its target: small
 * enough to be read whole, and enough for a change, an order and a judgement.
 */
export function streets(more: Partial<Contract> = {}): Contract {
  const rate = Object.fromEntries(AREAS.map(({ id }, i) => [id, RATES[i]!]));
  return sample('streets', {
    regions: { items: AREAS },
    indicators: [
      indicator('rate', {
        name: text('就业率', 'Employment rate'),
        domain: 'employment',
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'none', time: 'none' },
        decimals: 1,
        frequency: 'M',
      }),
    ],
    data: [block('2023-06', { rate })],
    targets: [
      { indicator: 'rate', level: 'district', comparator: 'ge', value: 95 },
      { indicator: 'rate', level: 'street', comparator: 'ge', value: 95 },
    ],
    ...more,
  });
}
