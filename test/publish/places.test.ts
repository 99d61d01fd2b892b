import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/publish/places.js';
import { REGIONS } from '../support/records.js';

const items = REGIONS.map(([id, name, level, parent]) => ({ id, name, level, parent }));

describe('the regions of a release', () => {
  it('are cut at the level of the districts, whatever order they are listed in', () => {
    const places = placesOf([...items].reverse(), 'district');
    const ids = (list: readonly number[]) => list.map((place) => places.all[place]!.item.id);
    expect(ids(places.tops)).toEqual(['39', '3901', '3902']);
    expect(ids(places.districts)).toEqual(['3901', '3902']);
    expect(ids(places.membersOf(places.districts[1]!))).toEqual([
      '3902',
      '39021',
      '390211',
      '390212',
      '39022',
      '390221',
      '390222',
    ]);
    expect(ids(places.all.find(({ item }) => item.id === '390212')!.chain)).toEqual([
      '390212',
      '39021',
      '3902',
      '39',
    ]);
    expect(places.all[0]!.district).toBeUndefined();
  });

  it('must have districts', () => {
    expect(() => placesOf(items, 'county')).toThrow('no-district');
  });
});
