import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../../src/charts/paper/block.js';
import { sheet, type SheetText } from '../../../src/charts/paper/sheet.js';
import { crowded, marksOf, texts } from '../../support/drawing.js';

const em = 16;

const parts = {
  zh: [
    '漕浦区',
    '就业率（有就业愿望劳动者）',
    '2024年12月',
    '为96.5%',
    '，',
    '较上年同期上升0.1个百分点',
    '。',
    '示例数据，非真实统计',
  ],
  en: [
    'Caopu District ',
    'employment rate of willing workers ',
    'Dec 2024 ',
    '36,500 persons ',
    ', ',
    'up 5.8% on a year earlier',
    '. ',
    'Donaudampfschifffahrtsgesellschaft ',
  ],
};

const said = fc
  .constantFrom(parts.zh, parts.en)
  .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 14 }))
  .map((some) => some.join(''));

const sheetText: fc.Arbitrary<SheetText> = fc.record({
  heading: said,
  where: said,
  badges: fc.array(said, { maxLength: 3 }),
  lead: fc.option(
    fc.record({
      amount: fc.constantFrom('96.5%', '1,234,567,890.12万元', '5,856 person-times', '30余家'),
      marks: fc.array(said, { maxLength: 2 }),
      lines: fc.array(said, { maxLength: 2 }),
      tone: fc.constantFrom(undefined, 'good', 'bad'),
    }),
    { nil: undefined },
  ),
  reading: said,
  warnings: fc.array(said, { maxLength: 2 }),
  foot: fc.array(said, { maxLength: 3 }),
});

const width = fc.constantFrom(240, 340, 660, 1200);

describe('a sheet', () => {
  it('lets nothing leave it and no words meet, whatever is said, in both languages', () => {
    fc.assert(
      fc.property(sheetText, width, (text, across) => {
        const { marks, height } = sheet(text, () => EMPTY, { width: across, em });
        expect(crowded(marksOf(marks), { width: across, height, em })).toEqual([]);
      }),
    );
  });

  it('wraps a badge that is wider than it is', () => {
    const badge = '示例数据，非真实统计，数据已超过应更新的日期三个月，引用前请向发布单位核实';
    const text = {
      heading: '就业率',
      where: '漕浦区',
      badges: [badge],
      reading: '',
      warnings: [],
      foot: [],
    };
    const said = texts(marksOf(sheet(text, () => EMPTY, { width: 240, em }).marks), 'text.badge');
    expect(said.length).toBeGreaterThan(1);
    expect(said.join('')).toBe(badge);
  });

  it('sets a number that is too long for it in smaller type rather than in two lines', () => {
    const lead = { amount: '5,856 person-times', marks: [], lines: [] };
    const text = { heading: '', where: '', badges: [], lead, reading: '', warnings: [], foot: [] };
    const { marks } = sheet(text, () => EMPTY, { width: 340, em });
    expect(texts(marksOf(marks), 'text.figure-long')).toEqual(['5,856 person-times']);
  });

  it('says whether a target is kept in the colour of the judgement', () => {
    const lead = {
      amount: '96.5%',
      marks: [],
      lines: ['▲ 上升0.1个百分点', '✓ 达到目标'],
      tone: 'good' as const,
    };
    const text = { heading: '', where: '', badges: [], lead, reading: '', warnings: [], foot: [] };
    const { marks } = sheet(text, () => EMPTY, { width: 340, em });
    expect(texts(marksOf(marks), 'text.tinted.tone-good')).toEqual(['✓ 达到目标']);
  });
});
