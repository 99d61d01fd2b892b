import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, region, sample, text } from './document.js';

const COMMUNITY = region('reed-1', text('苇舟社区', 'Reed Boat'), 'community', DISTRICT.id);

const TYPES = [
  { id: 'canteen', name: text('老年食堂', 'Senior canteen') },
  { id: 'library', name: text('图书馆', 'Library') },
  { id: 'clinic', name: text('社区卫生站', 'Health station') },
];

const PLACES = [
  { id: 'canteen-1', type: 'canteen', name: text('东桅食堂', 'East Mast canteen'), minutes: 6 },
  {
    id: 'library-1',
    type: 'library',
    name: text('鸥塘书房', 'Gull Pond reading room'),
    minutes: 12,
  },
  { id: 'clinic-1', type: 'clinic', name: text('苇舟卫生站', 'Reed Boat station'), minutes: 4 },
  { id: 'clinic-2', type: 'clinic', name: text('鹭坡卫生站', 'Heron Slope station'), minutes: 17 },
];

/** What stands within a walk of a community; all made up. */
export function facilities(): Contract {
  return sample('facilities', {
    sources: [{ id: 'survey', title: text('步行时间测算', 'Survey of walking times') }],
    regions: { items: [DISTRICT, COMMUNITY] },
    dimensions: [{ id: 'facilityType', name: text('设施类型', 'Type'), categories: TYPES }],
    indicators: [
      indicator('covered', {
        name: text('15分钟可达居民比重', 'Residents within 15 minutes'),
        domain: 'service',
        unit: 'percent',
        kind: 'ratio',
        frequency: 'M',
        aggregation: { region: 'none', time: 'none' },
      }),
    ],
    data: [block(['2024-06'], { covered: { [COMMUNITY.id]: [92] } })],
    items: PLACES.map(({ minutes: _minutes, ...place }) => ({ ...place, kind: 'facility' })),
    reach: {
      method: text('步行路网距离', 'walking distance along streets'),
      asOf: '2024-06-30',
      source: 'survey',
      bands: [5, 10, 15],
      indicator: 'covered',
      dimension: 'facilityType',
      times: PLACES.map(({ id, minutes }) => ({ region: COMMUNITY.id, item: id, minutes })),
    },
  });
}
