import { describe, expect, it } from 'vitest';
import { isAtOdds } from '../../../src/core/table/unit-nature.js';

describe('a name and a unit', () => {
  it('are at odds where no such thing is counted so, and not where nobody knows', () => {
    for (const [name, unit] of [
      ['总面积', '万人'],
      ['常住人口', '万元'],
      ['财政收入', '人'],
      ['Population', 'million dollars'],
      ['户数', '人'],
      ['学校数', '万人'],
      ['床位数', '万元'],
    ] as const) {
      expect(isAtOdds(name, unit), name).toBe(true);
    }
    for (const [name, unit] of [
      ['常住人口', '万人'],
      ['财政收入', '亿元'],
      ['社团', '万元'],
      ['新增就业', '人'],
      ['人口', '户'],
      ['户数', '户'],
      ['每千人口床位数', '张'],
    ] as const) {
      expect(isAtOdds(name, unit), name).toBe(false);
    }
  });
});
