import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { previewOf } from '../../src/workbench/preview.js';

const indicator = (id: string) => ({
  id,
  name: id,
  unit: 'person',
  kind: 'flow' as const,
  aggregation: { region: 'sum', time: 'sum' } as const,
  direction: 'higher' as const,
});

/** City, district and `streets` streets; each street has `periods` months of two indicators. */
function contract(streets: number, periods: number): Contract {
  const ids = Array.from({ length: streets }, (_, i) => `s${i}`);
  const matrix = () => ids.map(() => Array.from({ length: periods }, () => 1));
  return {
    contract: '1.0',
    dataset: {
      id: 'x',
      title: 'x',
      publisher: { name: 'x' },
      published: '2024-04-10',
      asOf: '2024-03',
    },
    regions: {
      items: [
        { id: 'city', name: '市', level: 'city' },
        { id: 'district', name: '区', level: 'district', parent: 'city' },
        ...ids.map((id) => ({ id, name: id, level: 'street', parent: 'district' })),
      ],
    },
    indicators: [indicator('jobs'), indicator('trained')],
    data: [
      {
        frequency: 'M',
        periods: { start: '1960-01', count: periods },
        regions: ids,
        values: { jobs: matrix(), trained: matrix() },
      },
    ],
  };
}

const tagsOf = (one: Contract) => previewOf(one, undefined)?.tags.map(({ tag }) => tag);

describe('what the workbench draws', () => {
  it('begins with the region below which several have figures, and not with its city', () => {
    expect(previewOf(contract(3, 2), undefined)?.region).toBe('district');
    expect(previewOf(contract(1, 2), undefined)?.region).toBe('s0');
  });

  it('has a ranking where there is something to rank, and a trend where there is more than one time', () => {
    expect(tagsOf(contract(3, 2))).toEqual([
      'gf-filter',
      'gf-stat',
      'gf-trend',
      'gf-ranking',
      'gf-table',
    ]);
    expect(tagsOf(contract(1, 1))).toEqual(['gf-stat', 'gf-table']);
  });

  it('is of the indicator asked for, or of the first where there is none of that name', () => {
    const { tags } = previewOf(contract(2, 2), 'trained')!;
    expect(tags[1]!.attributes).toEqual({ indicator: 'trained' });
    expect(previewOf(contract(2, 2), 'gone')!.tags[1]!.attributes).toEqual({ indicator: 'jobs' });
    expect(previewOf(undefined, 'jobs')).toBeUndefined();
  });

  it('is the whole of a small document, and one indicator of a large one, which is still a document', () => {
    const small = contract(3, 2);
    expect(previewOf(small, 'jobs')!.contract).toBe(small);
    const large = previewOf(contract(40, 700), 'jobs')!.contract;
    expect(large.data!.map(({ values }) => Object.keys(values))).toEqual([['jobs']]);
    expect(parseDocument(large).problems).toEqual([]);
  });
});
