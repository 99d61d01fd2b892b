import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../src/core/model/measure.js';
import { UNITS } from '../../../src/core/contract/units.js';

describe('what a unit measures by', () => {
  it('is things that are counted for every built-in unit but percent', () => {
    expect(UNITS.filter((unit) => measureOf(unit) !== 'count')).toEqual(['percent']);
  });

  it('is told of a declared unit by its id or one of its names, and by no part of a word', () => {
    expect(measureOf('permille')).toBe('permille');
    expect(measureOf('x', '‰')).toBe('permille');
    expect(measureOf('x', { 'zh-CN': '点', en: 'points' })).toBe('points');
    expect(measureOf('index')).toBe('points');
    for (const name of ['网点', '分钟', '百分点以外', '指数基金', 'index funds']) {
      expect(measureOf('x', name), name).toBe('count');
    }
  });
});
