import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, VALUES } from '../../../src/convert/export/figure-columns.js';
import { ownColumn } from '../../../src/convert/recognise/own-list.js';

const HEADS = ['地区', '指标', '时期', '单位', '数值', '状态'];

/** Read by their words like those of any table, or named by an id that only its own document knows. */
const ELSEWHERE = ['value', 'programme', 'source'];

describe('a list that a card or the command has written', () => {
  it('is read again by the heads of its columns, without a mapping', () => {
    const columns = [...VALUES, ...ATTRIBUTES].filter(({ id }) => !ELSEWHERE.includes(id));
    expect(columns.map(({ mapping }) => ownColumn(mapping.header, HEADS))).toEqual(
      columns.map(({ mapping }) => mapping),
    );
  });

  it('names sources and categories of the document that is known, and nothing where none is', () => {
    const dimension = { id: 'age', name: '年龄', categories: [{ id: 'old', name: '60岁以上' }] };
    expect(ownColumn('年龄', HEADS, { dimensions: [dimension] })).toEqual({
      header: '年龄',
      holds: 'category',
    });
    expect(ownColumn('年龄', HEADS)).toBeUndefined();
    expect(ownColumn('来源', HEADS, { sources: [] })).toMatchObject({ attribute: 'source' });
    expect(ownColumn('来源', HEADS)).toMatchObject({ holds: 'nothing' });
  });

  it('is one only where all heads stand in it that ours always have', () => {
    for (const missing of HEADS) {
      const heads = HEADS.filter((head) => head !== missing);
      expect(ownColumn('分子', heads), missing).toBeUndefined();
    }
    expect(ownColumn('地区', HEADS)).toBeUndefined();
  });
});
