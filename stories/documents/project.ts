import type { Contract } from '../../src/core/contract/contract.generated.js';
import { DISTRICT, indicator, row, sample, text } from './document.js';

/** A made-up programme with what its sources state of it, a bound among them. */
export function project(): Contract {
  const at = { region: DISTRICT.id, programme: 'bus' };
  return sample('project', {
    sources: [{ id: 'news', title: text('示例日报', 'Sample Daily'), published: '2024-06-20' }],
    indicators: [
      indicator('firms', {
        name: text('合作企业数', 'Partner enterprises'),
        unit: 'enterprise',
        kind: 'stock',
        aggregation: { region: 'sum', time: 'last' },
      }),
      indicator('placed', { name: text('达成就业意向人数', 'Persons placed') }),
    ],
    observations: [
      row({ ...at, indicator: 'firms', period: '2024-06', value: 86, source: 'news' }),
      row({
        ...at,
        indicator: 'placed',
        period: '2024-06',
        value: 300,
        qualifier: 'more-than',
        raw: '300余人',
        source: 'news',
      }),
    ],
    programmes: [
      {
        id: 'bus',
        name: text('就业直通巴士', 'Job bus'),
        summary: text(
          '把岗位送到社区门口，当场面试。',
          'Brings posts to communities and interviews there.',
        ),
        regions: [DISTRICT.id],
        indicators: ['firms', 'placed'],
        facts: [
          {
            kind: 'award',
            text: text('市级最佳实践', 'Best practice of the city'),
            period: '2024',
          },
          {
            kind: 'event',
            text: text('首班车开到东桅街道', 'First trip, to East Mast'),
            period: '2023-11',
          },
        ],
      },
    ],
  });
}
