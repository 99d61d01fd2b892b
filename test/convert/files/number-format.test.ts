import { describe, expect, it } from 'vitest';
import { generalText } from '../../../src/convert/files/general-text.js';
import { numberFormat } from '../../../src/convert/files/number-format.js';

const shown = (code: string, value: number) => numberFormat(code).show(value, 1900).trim();

describe('what is seen of a number', () => {
  it.each([
    // In 万, with a point set between the digits.
    ['0!.0,', 45352, '4.5'],
    ['0"."0,', 45352, '4.5'],
    ['0\\.0,"万元"', 45352, '4.5万元'],
    ['0!.0000', 45352, '4.5352'],
    ['#0!.0000"万"', 53, '0.0053万'],
    ['0!.0,', -123456, '-12.3'],
    ['0!.0,', 0, '0.0'],
    ['[>=10000]0!.0,"万";0', 45352, '4.5万'],
    ['[>=10000]0!.0,"万";0', 953, '953'],
    ['0!.0,"万";-0!.0,"万"', 45352, '4.5万'],
    ['0.00,,"亿"', 123456789, '123.46亿'],
    // Parts of a hundred and of a thousand.
    ['0.0%', 0.953, '95.3%'],
    ['0.0"%"', 95.3, '95.3%'],
    ['0.00‰', 5.28, '5.28‰'],
    // Words, signs, places.
    ['#,##0_ ', 45352, '45,352'],
    ['#,##0.00_);(#,##0.00)', -123, '(123.00)'],
    ['#,##0;-#,##0;"—"', 0, '—'],
    ['0"人"', 12, '12人'],
    ['General"人"', 12.5, '12.5人'],
    ['G/通用格式"人"', 12, '12人'],
    ['000000', 7, '000007'],
    ['[DBNum1][$-804]General', 45352, '45352'],
    ['[$¥-804]#,##0', 45352, '¥45,352'],
    // Days.
    ['yyyy"年"m"月"', 45352, '2024年3月'],
    ['m"月"d"日"', 45352, '3月1日'],
    ['[$-804]yyyy"年"m"月"d"日";@', 45352, '2024年3月1日'],
    ['m/d/yy', 45352, '2024/3/1'],
    ['e"年"m"月"', 45352, '2024年3月'],
  ])('under %s is right for %d: %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  it('is the number itself under a format that nobody understands', () => {
    expect(shown('0.00‱‱x?][', 5)).toContain('5');
    expect(shown('[[[[', 5)).not.toBe('');
  });

  it('is short under General', () => {
    expect([12, 0.1 + 0.2, 330105001001, -5].map(generalText)).toEqual([
      '12',
      '0.3',
      '3.30105E+11',
      '-5',
    ]);
  });

  it('is a day under the formats of days only', () => {
    const days = ['yyyy"年"m"月"', '[$-804]m"月"d"日"', '上午/下午h"时"', 'aaaa', '[h]:mm'];
    const numbers = [
      '0!.0,',
      '0"年"',
      '[Red]0.0',
      'General"月"',
      '#,##0"m"',
      '0.0%',
      '@',
      'General',
    ];
    expect(days.filter((code) => !numberFormat(code).isDate)).toEqual([]);
    expect(numbers.filter((code) => numberFormat(code).isDate)).toEqual([]);
    expect(days.filter((code) => numberFormat(code).isElapsed)).toEqual(['[h]:mm']);
  });
});
