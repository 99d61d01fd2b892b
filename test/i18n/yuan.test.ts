import { describe, expect, it } from 'vitest';
import { counted, isOne } from '../../src/i18n/counted.js';
import { en } from '../../src/i18n/en.js';
import { inYuan } from '../../src/i18n/yuan.js';

describe('sums of ten thousand yuan in English', () => {
  it.each([
    ['9,310', '93.1', 'million yuan'],
    ['9,310.25', '93.1025', 'million yuan'],
    ['100', '1', 'million yuan'],
    ['5', '50', 'thousand yuan'],
    ['12.5', '125', 'thousand yuan'],
    ['12.55', '125.5', 'thousand yuan'],
    ['0', '0', 'thousand yuan'],
    ['−340', '−3.4', 'million yuan'],
    ['1,234,567', '12.34567', 'billion yuan'],
    ['80–120', '0.8–1.2', 'million yuan'],
  ])('%s are %s %s: no digit lost and none added', (number, digits, unit) => {
    expect(inYuan(number)).toEqual([digits, unit]);
  });

  it('are said with their number only: on an axis and in a head the unit stands alone', () => {
    expect(en.measured('9,310', en.units['cny-10k'])).toEqual(['93.1', 'million yuan']);
    expect(en.measured('9,310', en.units.person)).toEqual(['9,310', 'persons']);
    expect(en.withUnit('9,310', en.units['cny-10k'])).toBe('9,310 × 10,000 yuan');
  });
});

describe('a number of things in English', () => {
  it.each([1, '1'])('is one for %s', (one) => {
    expect([isOne(one), counted(one, 'row')]).toEqual([true, '1 row']);
  });

  it.each([0, 2, 1.5, '0', '2', '1.0', '1,001', 'nearly 30', undefined])(
    'is several for %s',
    (several) => {
      expect(isOne(several)).toBe(false);
    },
  );

  it('is said in its own plural where that is no s', () => {
    expect(counted(2, 'category', 'categories')).toBe('2 categories');
    expect(en.points('1')).toBe('1 percentage point');
    expect(en.points('1.0')).toBe('1.0 percentage points');
    expect(en.withUnit('1', 'cases')).toBe('1 case');
    expect(en.ui.problems(1)).toBe('1 problem in the data');
  });
});
