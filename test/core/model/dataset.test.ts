import { describe, expect, it } from 'vitest';
import { parentOf } from '../../../src/core/model/dataset.js';
import { REGIONS, read } from '../../support/contract.js';

describe('the region tree', () => {
  const { regions, roots } = read({});

  it('has the regions below one another, in the order of the document', () => {
    expect(roots.map(({ id }) => id)).toEqual(['D']);
    expect(regions.get('D')!.children.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(regions.get('A')!.children.map(({ id }) => id)).toEqual(['A1', 'A2']);
    expect(regions.get('B')!.children).toEqual([]);
  });

  it('knows the region above, and none above the top', () => {
    const dataset = read({});
    expect(parentOf(dataset, dataset.regions.get('A1')!)?.id).toBe('A');
    expect(parentOf(dataset, dataset.regions.get('D')!)).toBeUndefined();
  });

  it('keeps 330105 before and after April 2021 as two places', () => {
    const items = [
      {
        id: '330105@2019',
        code: '330105',
        name: '拱墅区',
        level: 'district',
        validTo: '2021-04-08',
      },
      {
        ...{ id: '330105', code: '330105', name: '拱墅区', level: 'district' },
        ...{ validFrom: '2021-04-09', predecessors: ['330105@2019'] },
      },
    ];
    expect(read({ regions: { items } }).regions.size).toBe(2);
  });

  it('holds areas outside the tree that lie in several regions', () => {
    const area = { id: 'xtd', name: '新天地', level: 'functional-area', within: ['A', 'B'] };
    const dataset = read({ regions: { items: [...REGIONS, area] } });
    expect(dataset.regions.get('xtd')).toMatchObject({ within: ['A', 'B'] });
    expect(dataset.regions.get('A')!.children.map(({ id }) => id)).not.toContain('xtd');
    expect(dataset.roots.map(({ id }) => id)).toEqual(['D', 'xtd']);
  });

  it('stands when a parent is unknown: the region is then at the top', () => {
    const items = [...REGIONS, { id: 'Z', name: 'Z', level: 'street', parent: 'none' }];
    expect(read({ regions: { items } }).roots.map(({ id }) => id)).toEqual(['D', 'Z']);
  });
});
