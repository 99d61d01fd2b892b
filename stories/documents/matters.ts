import type {
  Contract,
  DimensionItem,
  ObservationRow,
} from '../../src/core/contract/contract.generated.js';
import { indicator, row, sample, text } from './document.js';

const STAGES: DimensionItem['categories'] = [
  { id: 'advice', name: text('政策咨询', 'Advice') },
  { id: 'mediation', name: text('调解', 'Mediation') },
  { id: 'arbitration', name: text('仲裁', 'Arbitration') },
];
const OUTCOMES: DimensionItem['categories'] = [
  { id: 'answered', name: text('解答了结', 'Answered') },
  { id: 'settled', name: text('和解', 'Settled') },
  { id: 'withdrawn', name: text('撤回', 'Withdrawn') },
  { id: 'decided', name: text('裁决', 'Award') },
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

/** Matters from stage to stage in a half-year; all values are made up. `changed` replaces figures. */
export function matters(changed: Record<string, Partial<ObservationRow>> = {}): Contract {
  const transitions = [...new Set([...Object.keys(GIVEN), ...Object.keys(changed)])];
  return sample('matters', {
    dimensions: [
      { id: 'from', name: text('环节', 'From'), categories: STAGES },
      { id: 'to', name: text('去向', 'To'), categories: [...STAGES, ...OUTCOMES] },
    ],
    indicators: [
      indicator('matters', {
        name: text('维权事项的流向', 'Where matters go'),
        domain: 'disputes',
        unit: 'case',
        direction: 'neutral',
        aggregation: { region: 'sum', time: 'sum', category: 'sum' },
        frequency: 'S',
      }),
    ],
    observations: transitions.map((transition) => {
      const [from = '', to = ''] = transition.split(' ');
      return row({
        indicator: 'matters',
        region: '990101',
        period: '2024-S1',
        value: GIVEN[transition] ?? null,
        breakdown: { from, to },
        ...changed[transition],
      });
    }),
  });
}
