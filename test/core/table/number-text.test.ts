import { describe, expect, it } from 'vitest';
import {
  inUnit,
  parseChangeText,
  parseNumberText,
  type NumberText,
} from '../../../src/core/table/number-text.js';

const read = (text: string) => parseNumberText(text) as NumberText;

describe('a figure in a cell', () => {
  it('is read with separators, full width, and a minus of any kind', () => {
    for (const [text, value] of [
      ['1,234', 1234],
      ['１，２３４．５', 1234.5],
      ['1 234', 1234],
      ['-5.3%', -5.3],
      ['−5.3', -5.3],
      ['－5', -5],
      ['–5', -5],
      ['0', 0],
      ['95.20', 95.2],
      ['95.2 %', 95.2],
      ['12 家', 12],
    ] as const) {
      expect(read(text), text).toMatchObject({ value, qualifier: 'exact' });
    }
    expect(read('95.20').decimals).toBe(2);
    expect(read('１，２３４．５').raw).toBeUndefined();
  });

  it('keeps its qualifier and its wording', () => {
    for (const [text, value, qualifier] of [
      ['30余家', 30, 'more-than'],
      ['1000多人次', 1000, 'more-than'],
      ['30余万', 300_000, 'more-than'],
      ['超3000件次', 3000, 'more-than'],
      ['约4万', 40_000, 'about'],
      ['4万左右', 40_000, 'about'],
      ['约4万左右', 40_000, 'about'],
      ['近900', 900, 'nearly'],
      ['1000以上', 1000, 'at-least'],
      ['不少于1000', 1000, 'at-least'],
      ['100以内', 100, 'at-most'],
      ['≥10', 10, 'at-least'],
      ['>10', 10, 'more-than'],
      ['10+', 10, 'at-least'],
      ['≤10', 10, 'at-most'],
    ] as const) {
      expect(read(text), text).toMatchObject({ value, qualifier, raw: text });
    }
  });

  it('stays 2.2万 and does not claim digits that were never measured', () => {
    expect(read('2.2万')).toMatchObject({
      value: 22_000,
      qualifier: 'exact',
      raw: '2.2万',
      decimals: 0,
    });
    expect(read('1.2亿').value).toBe(120_000_000);
    expect(read('2.2万元')).toMatchObject({ value: 2.2, unit: '万元' });
  });

  it('is not made of a footnote: 12① is 12, and keeps the mark', () => {
    expect(read('12①')).toMatchObject({ value: 12, mark: '①' });
    expect(read('12*')).toMatchObject({ value: 12, mark: '*' });
    expect(read('12')).not.toHaveProperty('mark');
  });

  it('is none where a symbol stands, for yearbooks mean different things by it', () => {
    for (const text of ['', '　', '-', '—', '——', '–', '…', '……', '...', '/', '／']) {
      expect(parseNumberText(text), text).toBe('symbol');
    }
  });

  it('is none where it would have to be guessed', () => {
    for (const text of [
      '12,34',
      '1,2345',
      '<5',
      '(123)',
      '12³',
      '①',
      '二十',
      '3人受伤',
      '1431工作法',
      '—5',
      '近900余',
      '1+7+N',
      '2024年',
      '12.',
      '.5',
      '1.2.3',
      '30余多',
    ]) {
      expect(parseNumberText(text), text).toBe('unreadable');
    }
  });

  it('is put into the unit of its column, in its own wording, and never where 万 is unclear', () => {
    const put = (text: string, unit: string) => inUnit(read(text), unit);
    expect(put('0.0000001亿元', '万元'), 'also where it is written with an exponent').toMatchObject(
      {
        value: 0.001,
      },
    );
    expect(put('1.2亿元', '万元')).toMatchObject({ value: 12_000, decimals: 0, raw: '1.2亿元' });
    expect(put('1234元', '万元')).toMatchObject({ value: 0.1234, decimals: 4 });
    expect(put('2.2万人', '万人')).toMatchObject({ value: 2.2, raw: '2.2万人' });
    expect(put('2.2万', '人')!.value).toBe(22_000);
    expect(put('1,234', '万元')!.value).toBe(1234);
    for (const text of ['1.2亿', '5.3万', '30人']) expect(put(text, '万元'), text).toBeUndefined();
  });

  it('of a change may be said in words, and never as a bound that would turn', () => {
    for (const [text, value] of [
      ['增长5.2%', 5.2],
      ['下降1.8%', -1.8],
      ['↓3', -3],
      ['+4.1', 4.1],
      ['持平', 0],
    ] as const) {
      expect(parseChangeText(text), text).toMatchObject({ value });
    }
    for (const text of ['下降超5%', '基本持平', '扭亏为盈']) {
      expect(parseChangeText(text), text).toBe('unreadable');
    }
    expect(parseNumberText('下降1.8%')).toBe('unreadable');
  });
});
