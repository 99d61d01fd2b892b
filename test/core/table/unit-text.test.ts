import { describe, expect, it } from 'vitest';
import { isUnit, nameAndUnit, unitParts, unitsIn } from '../../../src/core/table/unit-text.js';

describe('a unit', () => {
  it('is one only where a measure word stands', () => {
    for (const text of ['%', '％', '万人', '亿元', '人次', '件/万人'])
      expect(isUnit(text)).toBe(true);
    for (const text of ['常住人口', '初步', '上年', '全区', '']) expect(isUnit(text)).toBe(false);
  });

  it('is known in English with its scale, and is no remark', () => {
    for (const text of [
      'thousands',
      'million persons',
      'US$ million',
      'per 1,000 people',
      'years',
    ]) {
      expect(isUnit(text), text).toBe(true);
    }
    for (const text of ['preliminary', 'North', 'Total', 'men', 'excluding students']) {
      expect(isUnit(text), text).toBe(false);
    }
  });

  it('has a scale only where 万 and 亿 are one: 千瓦时 is no thousand', () => {
    expect(unitParts('万元')).toEqual([4, '元']);
    expect(unitParts('万千瓦时')).toEqual([4, '千瓦时']);
    expect(unitParts('亿元')).toEqual([8, '元']);
  });

  it('may be one of several for a whole table', () => {
    expect(unitsIn('人、人次')).toEqual(['人', '人次']);
    expect(unitsIn('亿元，％')).toEqual(['亿元', '%']);
  });
});

describe('a name with its unit', () => {
  it('is told apart however the two are joined', () => {
    for (const [text, name, unit] of [
      ['年末总人口（万人）', '年末总人口', '万人'],
      ['年末总人口(万人)①', '年末总人口', '万人'],
      ['年末总人口(万人)1)', '年末总人口', '万人'],
      ['年末总人口[万人]', '年末总人口', '万人'],
      ['年末总人口，万人', '年末总人口', '万人'],
      ['年末总人口/万人', '年末总人口', '万人'],
      ['年末总人口 万人', '年末总人口', '万人'],
      ['增长%', '增长', '%'],
      ['办件量（件/万人）', '办件量', '件/万人'],
      ['办件量/件/万人', '办件量', '件/万人'],
      ['办件量 件/万人', '办件量', '件/万人'],
      ['就业率（单位：％）', '就业率', '%'],
      ['Population (thousands)', 'Population', 'thousands'],
      ['Exports (% of GDP)', 'Exports (% of GDP)', '%'],
      ['就业率（%）（常住人口）', '就业率（常住人口）', '%'],
    ] as const) {
      expect(nameAndUnit(text), text).toEqual({ name, unit });
    }
  });

  it('is a name alone where a bracket or an end is no unit', () => {
    for (const text of ['就业率（常住人口）', '总值（初步）', '城镇/乡村', 'Wales (male)', '人']) {
      expect(nameAndUnit(text), text).toEqual({ name: text, unit: '' });
    }
  });
});
