import type { AlertRule, Contract } from '../../src/core/contract/contract.generated.js';
import { DISTRICT, indicator, region, rows, sample, text } from './document.js';

/** One rule of each kind, for the document below. */
export const RULES: AlertRule[] = [
  {
    id: 'line',
    kind: 'threshold',
    indicator: 'rate',
    level: 'street',
    urgency: 'urgent',
    comparator: 'le',
    value: 95,
    url: 'facts.html',
    text: text('就业率未到95%，请核对台账。', 'Employment is at most 95%; check the ledger.'),
  },
  {
    id: 'rising',
    kind: 'trend',
    indicator: 'cases',
    level: 'street',
    trend: 'rise',
    periods: 2,
  },
  { id: 'late', kind: 'stale', indicator: 'clubs', periods: 2 },
  { id: 'silent', kind: 'missing', indicator: 'cases', level: 'street' },
  { id: 'withheld', kind: 'suppressed', indicator: 'cases', level: 'street' },
];

const EAST = '990101001';
const WEST = '990101002';
const SOUTH = '990101003';
const NORTH = '990101004';

const STREETS = [
  region(EAST, text('东街道', 'East Subdistrict'), 'street', DISTRICT.id),
  region(WEST, text('西街道', 'West Subdistrict'), 'street', DISTRICT.id),
  region(SOUTH, text('南街道', 'South Subdistrict'), 'street', DISTRICT.id),
  region(NORTH, text('北街道', 'North Subdistrict'), 'street', DISTRICT.id),
];

/** A document whose rules remind of something in three streets; all values are made up. */
export function reminders(alerts: AlertRule[] = RULES, more: Partial<Contract> = {}): Contract {
  const { dataset, ...document } = sample(
    'reminders',
    {
      regions: { items: [DISTRICT, ...STREETS] },
      indicators: [
        indicator('cases', {
          name: text('未结案件', 'Pending cases'),
          unit: 'case',
          kind: 'stock',
          direction: 'lower',
          frequency: 'M',
          aggregation: { region: 'none', time: 'last' },
        }),
        indicator('rate', {
          name: text('就业率', 'Employment rate'),
          unit: 'percent',
          kind: 'ratio',
          frequency: 'M',
          aggregation: { region: 'none', time: 'none' },
        }),
        indicator('clubs', {
          name: text('社团数', 'Clubs'),
          unit: 'club',
          kind: 'stock',
          frequency: 'Q',
          aggregation: { region: 'sum', time: 'last' },
        }),
      ],
      observations: [
        ...rows('2026-01', {
          cases: {
            [EAST]: [21, 26, 34],
            [WEST]: [30, 30, 30],
            [SOUTH]: [9, 9, 'Q'],
            [NORTH]: [12, 'O', 'O'],
          },
          rate: {
            [EAST]: [96.5, 96.5, 96.5],
            [WEST]: [96.5, 94.2, 94.2],
            [SOUTH]: [96.5, 96.5, 96.5],
            [NORTH]: [96.5, 96.5, 96.5],
          },
        }),
        ...rows('2025-Q2', { clubs: { [DISTRICT.id]: [310] } }),
      ],
      alerts,
    },
    '2026-03',
  );
  return { ...document, dataset: { ...dataset, published: '2026-04-10' }, ...more };
}
