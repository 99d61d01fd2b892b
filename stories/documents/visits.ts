import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, sample, text } from './document.js';

const VISITS = [3120, 2410, 3380, 3560, 3490, 3710, 4020, 4180, 3650, 3590, 3480, 3300];
const NEXT = [3290, 2180, 3610, 3820, 3700, 3950];

/** Visits of a made-up centre over eighteen months, with what happened meanwhile. */
export function visits(): Contract {
  return sample('visits', {
    indicators: [
      indicator('visits', {
        name: text('党群服务中心到访人次', 'Visits to the service centre'),
        domain: 'service',
        unit: 'person-time',
        frequency: 'M',
      }),
    ],
    data: [block('2023-01', { visits: { [DISTRICT.id]: [...VISITS, ...NEXT] } })],
    breaks: [
      {
        indicators: ['visits'],
        period: '2023-07',
        cause: 'method',
        text: text('改用门口计数器', 'Counted at the doors'),
      },
    ],
    annotations: [
      { period: '2023-10', text: text('延时到晚上九点', 'Open until nine') },
      { period: '2024-03', text: text('新馆开放', 'New building') },
    ],
  });
}
