import type {
  Contract,
  IndicatorItem,
  ObservationRow,
} from '../../src/core/contract/contract.generated.js';
import { indicator, row, sample, text } from './document.js';

const CAUSES = [
  { id: 'wages', name: text('劳动报酬', 'Wages'), value: 212 },
  { id: 'termination', name: text('解除劳动合同', 'Termination'), value: 131 },
  { id: 'insurance', name: text('社会保险', 'Social insurance'), value: 77 },
  { id: 'injury', name: text('工伤', 'Injury at work'), value: 40 },
];

/**
 * Disputes of a district by cause; all values are made up. `changed` replaces figures, `total` adds
 * the whole, `more` changes the indicator.
 */
export function disputes(
  changed: Record<string, Partial<ObservationRow>> = {},
  total?: Partial<ObservationRow>,
  more: Partial<IndicatorItem> = {},
): Contract {
  const at = { indicator: 'disputes', region: '990101', period: '2024-06' };
  return sample('disputes', {
    dimensions: [
      {
        id: 'cause',
        name: text('争议原因', 'Cause of dispute'),
        categories: CAUSES.map(({ id, name }) => ({ id, name })),
      },
    ],
    indicators: [
      indicator('disputes', {
        name: text('受理争议件数', 'Disputes accepted'),
        domain: 'disputes',
        unit: 'case',
        direction: 'neutral',
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        frequency: 'M',
        ...more,
      }),
    ],
    observations: [
      ...CAUSES.map(({ id, value }) =>
        row({ ...at, breakdown: { cause: id }, value, ...changed[id] }),
      ),
      ...(total ? [row({ ...at, ...total })] : []),
    ],
  });
}
