// A district whose new jobs are counted by the month, with a goal for them and one for a rate.
import type { Contract, TargetItem } from '../../src/core/contract/contract.generated.js';
import { block, contract, indicator, region } from '../../stories/documents/document.js';

export const JOBS = 'new-jobs';
export const ON_TIME = 'on-time-rate';
export const TRAINED = 'trained';

const STREETS = ['湖滨街道', '西园街道', '南桥街道', '北塘街道'];

/** January to October 2026, of the district and its streets, after two months of 2025: 8,861 this year. */
const MONTHS = {
  D: [812, 903, 655, 410, 1020, 988, 940, 1102, 870, 905, 960, 1011],
  S1: [210, 240, 170, 110, 270, 255, 246, 290, 230, 240, 255, 266],
  S2: [190, 203, 150, 90, 240, 233, 214, 262, 200, 215, 225, 240],
  S3: [232, 250, 185, 120, 280, 270, 260, 300, 240, 245, 260, 275],
  S4: [180, 210, 150, 90, 230, 230, 220, 250, 200, 205, 220, 230],
};

/** The document with a goal of 9,000 new jobs, of which `goal` may say more. */
export function yearGoal(goal: Partial<TargetItem> = {}, more: Partial<Contract> = {}): Contract {
  return contract({
    dataset: {
      id: 'jobs',
      title: '主要指标',
      publisher: { name: '统计局' },
      published: '2026-11-10',
      asOf: '2026-10',
    },
    regions: {
      items: [
        region('D', '东湖区', 'district'),
        ...STREETS.map((name, i) => region(`S${i + 1}`, name, 'street', 'D')),
      ],
    },
    indicators: [
      indicator(JOBS, { name: '城镇新增就业人数', domain: 'employment' }),
      indicator(TRAINED, { name: '职业技能培训人次', domain: 'training', unit: 'person-time' }),
      indicator(ON_TIME, {
        name: '按时办结率',
        domain: 'service',
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'none', time: 'none' },
      }),
    ],
    targets: [
      { indicator: JOBS, level: 'district', comparator: 'ge', value: 9000, ...goal },
      { indicator: ON_TIME, level: 'district', comparator: 'ge', value: 98 },
    ],
    data: [
      block('2025-11', { [JOBS]: MONTHS }),
      block('2025-11', {
        [TRAINED]: { D: [1520, 1680, 900, 'O', 1750, 1820, 1790, 1905, 1410, 1500, 1722, 1801] },
        [ON_TIME]: { D: [97.2, 97.5, 97.1, 96.8, 97.9, 98.1, 98.3, 98.2, 98.4, 98.5, 98.6, 98.8] },
      }),
    ],
    ...more,
  });
}
