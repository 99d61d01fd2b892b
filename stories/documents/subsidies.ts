import type { Contract, ObservationRow } from '../../src/core/contract/contract.generated.js';
import { indicator, row, sample, text } from './document.js';

const COUNTS = [
  { id: 'eligible', name: text('符合补贴条件人数', 'Eligible persons'), value: 1240 },
  { id: 'reached', name: text('已联系人数', 'Persons reached'), value: 986 },
  { id: 'applied', name: text('提出申请人数', 'Persons who applied'), value: 412 },
  { id: 'paid', name: text('领到补贴人数', 'Persons paid'), value: 367 },
];

/** The ids of the stages below, in order. */
export const STAGES = COUNTS.map(({ id }) => id).join(' ');

/** Eligible persons to paid subsidies; all values are made up. `changed` replaces figures. */
export function subsidies(
  changed: Record<string, Partial<ObservationRow>> = {},
  units: Record<string, string> = {},
): Contract {
  return sample('subsidies', {
    indicators: COUNTS.map(({ id, name }) =>
      indicator(id, { name, domain: 'employment', unit: units[id] ?? 'person', frequency: 'M' }),
    ),
    observations: COUNTS.map(({ id, value }) =>
      row({ indicator: id, region: '990101', period: '2024-06', value, ...changed[id] }),
    ),
  });
}
