import { expect, it } from 'vitest';
import { inOneLanguage } from '../../stories/book/one-language.js';

it('gives the words of one language where both are there, and all where one is', () => {
  const both = '各类可能重复。The categories may overlap.';
  expect(inOneLanguage(both, 'zh-CN')).toBe('各类可能重复。');
  expect(inOneLanguage(both, 'en')).toBe('The categories may overlap.');
  expect(inOneLanguage('契约版本 Contract version, major.minor', 'en')).toBe(
    'Contract version, major.minor',
  );
  const mixed = 'SDMX CL_FREQ: A 年 S 半年 Q 季';
  expect(inOneLanguage(mixed, 'en')).toBe(mixed);
  expect(inOneLanguage('A dark one.', 'zh-CN')).toBe('A dark one.');
});
