import { describe, expect, it } from 'vitest';
import { placeRemarks } from '../../src/i18n/places.js';

type Given = [id: string, name: string, parent?: string, validTo?: string];

const told = (...places: Given[]) => {
  const map = new Map(
    places.map(([id, name, parent, validTo]) => [
      id,
      { id, name, parent: parent ?? null, ...(validTo ? { validTo } : {}) },
    ]),
  );
  const remarks = placeRemarks(map, {
    text: (name) => (typeof name === 'string' ? name : ''),
    ended: (day) => `${day}止`,
  });
  return Object.fromEntries([...remarks].filter(([, remark]) => remark !== ''));
};

describe('places of one name', () => {
  it('are told apart by the places above them', () => {
    expect(
      told(
        ['A', '甲县'],
        ['B', '乙县'],
        ['a', '城关镇', 'A'],
        ['b', '城关镇', 'B'],
        ['c', '河镇', 'B'],
      ),
    ).toEqual({ a: '甲县', b: '乙县' });
  });

  it('are told apart by their ids where the same one is above them', () => {
    expect(told(['A', '甲县'], ['a', '朝阳街道', 'A'], ['b', '朝阳街道', 'A'])).toEqual({
      a: 'a',
      b: 'b',
    });
    expect(told(['a', '甲'], ['b', '甲']), 'and where none is').toEqual({ a: 'a', b: 'b' });
  });

  it('are told apart by the date on which one ended; the one in force keeps its name', () => {
    expect(told(['new', '拱墅区'], ['old', '拱墅区', undefined, '2021-04-08'])).toEqual({
      old: '2021-04-08止',
    });
  });

  it('are not told apart by a name that is their own', () => {
    expect(told(['A', '新区'], ['a', '新区', 'A'])).toEqual({ A: 'A', a: 'a' });
  });

  it('are found in a time that grows with their number', () => {
    const many: Given[] = Array.from({ length: 20_000 }, (_, i) => [`${i}`, '同名', 'A']);
    const started = performance.now();
    expect(Object.keys(told(['A', '甲县'], ...many))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
