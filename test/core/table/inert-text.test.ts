import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText, plainNumber, statedText } from '../../../src/core/table/inert-text.js';

/** Texts of the signs that matter, as they hardly ever meet by chance. */
const awkward = fc
  .array(fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ',', ';', ' ', '\u200b', '1', '街'), {
    maxLength: 12,
  })
  .map((signs) => signs.join(''));

describe('a text in a file for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-1', "'-1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ['a,=1', "a,'=1"],
    ['a\n=1', 'a =1'],
    ['街道', '街道'],
    ['1=1', '1=1'],
  ])('%j stands as %j', (text, inert) => {
    expect(inertText(text)).toBe(inert);
  });

  it('comes back as it was where it has no line break', () => {
    fc.assert(fc.property(awkward, (text) => statedText(inertText(text)) === text));
  });
});

describe('a number in a file for spreadsheets', () => {
  it('keeps every digit, with a decimal point and no exponent', () => {
    expect([1e-7, -2.5e-9, 1e21, -1.25e22, 0.1, 1234567.891, -0].map(plainNumber)).toEqual([
      '0.0000001',
      '-0.0000000025',
      '1000000000000000000000',
      '-12500000000000000000000',
      '0.1',
      '1234567.891',
      '0',
    ]);
    for (const value of [5e-324, 1.7976931348623157e308, 123456.789e-12, 2 ** 70]) {
      expect(plainNumber(value)).not.toMatch(/e/);
      expect(Number(plainNumber(value))).toBe(value);
    }
  });
});
