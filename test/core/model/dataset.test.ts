import { describe, expect, it } from 'vitest';
import { parentOf, remember } from '../../../src/core/model/dataset.js';
import { REGIONS } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

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

  it('keeps a code before and after a merger as two places', () => {
    const items = [
      {
        id: '390105@2019',
        code: '390105',
        name: '漕浦区',
        level: 'district',
        validTo: '2021-04-08',
      },
      {
        id: '390105',
        code: '390105',
        name: '漕浦区',
        level: 'district',
        validFrom: '2021-04-09',
        predecessors: ['390105@2019'],
      },
    ];
    expect(read({ regions: { items } }).regions.size).toBe(2);
  });

  it('holds areas outside the tree that lie in several regions', () => {
    const area = { id: 'market', name: '临水商区', level: 'functional-area', within: ['A', 'B'] };
    const dataset = read({ regions: { items: [...REGIONS, area] } });
    expect(dataset.regions.get('market')).toMatchObject({ within: ['A', 'B'] });
    expect(dataset.regions.get('A')!.children.map(({ id }) => id)).not.toContain('market');
    expect(dataset.roots.map(({ id }) => id)).toEqual(['D', 'market']);
  });

  it('stands when a parent is unknown: the region is then at the top', () => {
    const items = [...REGIONS, { id: 'Z', name: 'Z', level: 'street', parent: 'none' }];
    expect(read({ regions: { items } }).roots.map(({ id }) => id)).toEqual(['D', 'Z']);
  });
});

describe('what follows from a dataset', () => {
  it('is computed once for a question, even where it is nothing', () => {
    const dataset = read({});
    let times = 0;
    const derive = () => void times++;
    remember(dataset, 'a', derive);
    remember(dataset, 'a', derive);
    expect(times).toBe(1);
  });

  it('is never taken for what follows from another dataset', () => {
    const dataset = read({});
    expect(remember(dataset, 'a', () => 1)).toBe(1);
    expect(remember({ ...dataset }, 'a', () => 2)).toBe(2);
  });

  it('is asked for again where deriving it threw', () => {
    const dataset = read({});
    const slip = () => {
      throw new TypeError('a slip');
    };
    expect(() => remember(dataset, 'a', slip)).toThrow('a slip');
    expect(remember(dataset, 'a', () => 1)).toBe(1);
  });
});
