import { describe, expect, it } from 'vitest';
import { typedAnswer } from '../../src/workbench/typed-answer.js';

describe('an answer that is typed', () => {
  it.each([
    ['2024年3月', '2024-03'],
    ['2024-03', '2024-03'],
    ['2024年一季度', '2024-Q1'],
    ['2024年', '2024'],
  ])('takes the period %s for %s', (text, code) => {
    expect(typedAnswer({ code: 'period' }, text)).toBe(code);
  });

  it('is none where it names no period, or no year', () => {
    expect(typedAnswer({ code: 'period' }, '上个月')).toBeUndefined();
    expect(typedAnswer({ code: 'period' }, '3月')).toBeUndefined();
  });

  it('is what was typed where anything may be', () => {
    expect(typedAnswer({ code: 'indicator-unit' }, '亩')).toBe('亩');
  });
});
