import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, measured, widestPiece, words } from '../../../src/charts/paper/words.js';
import { boldWidth, textWidth } from '../../../src/charts/text-width.js';

/** What sentences of both languages are made of. */
const ZH = [
  '就业率',
  '（初步数）',
  '，',
  '。',
  '“去年被评为”',
  '18个街道',
  '96.5%',
  '、',
  '2024年12月',
  '上升0.1个百分点',
  '30余家',
  '：',
  '；',
  '…',
];
const EN = [
  'Employment',
  ' rate ',
  '(provisional)',
  ', ',
  '. ',
  '36,500 persons',
  ' at least ',
  '95%',
  ' Jan–Dec 2024 ',
  '“sample”',
  '; ',
  'Zhaogexiang ',
];

const sentence = fc
  .constantFrom(ZH, EN)
  .chain((parts) => fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 40 }))
  .map((parts) => parts.join(''));

/** A width in which any piece of those sentences has room, in em. */
const width = fc.double({ min: 10, max: 60, noNaN: true });

const squeezed = (text: string) => text.replace(/[\s\u200b]/g, '');

describe('the lines of a text', () => {
  it('begin with no closing sign and end with no opening one, in both languages', () => {
    fc.assert(
      fc.property(sentence, width, (text, room) => {
        // Signs without a word between them may be too many for any line.
        fc.pre(textWidth(widestPiece(text)) <= room);
        // What a text itself begins or ends with is its own.
        for (const line of linesOf(text, room).slice(1)) {
          expect(line).not.toMatch(/^[，。、；：！？）》”…—–·%,.;:!?)]/);
        }
        for (const line of linesOf(text, room).slice(0, -1)) expect(line).not.toMatch(/[（《“([]$/);
      }),
    );
  });

  it('are no wider than their room, however narrow, in plain and in bold type', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.double({ min: 3, max: 60, noNaN: true }),
        fc.boolean(),
        (text, room, bold) => {
          for (const line of linesOf(text, room, bold)) {
            expect((bold ? boldWidth : textWidth)(line)).toBeLessThanOrEqual(room + 1e-9);
          }
        },
      ),
    );
  });

  it('hold every sign of the text, in its order', () => {
    fc.assert(
      fc.property(sentence, fc.double({ min: 1, max: 60, noNaN: true }), (text, room) => {
        expect(squeezed(linesOf(text, room).join(''))).toBe(squeezed(text));
      }),
    );
  });

  it('never part a number from its unit', () => {
    const figures = [
      '1,950个',
      '30余家',
      '1.2万人次',
      '0.1个百分点',
      '96.5%',
      '约70%',
      '4.5万平方米',
      '3小时',
      '36,500 persons',
      '5,856 person-times',
      '2024年',
      '12月',
      '−0.3%',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.nat(30), width, (figure, before, room) => {
        const text = `${'共'.repeat(before)}${figure}，其余待核`;
        expect(
          linesOf(text, room).some((line) => line.includes(figure)),
          text,
        ).toBe(true);
      }),
    );
  });

  it('never part a unit in brackets', () => {
    for (const room of [5, 6, 7, 8, 9]) {
      expect(linesOf('职业培训人次（人次）', room).join('|'), String(room)).toContain('（人次）');
    }
  });

  it('keep a month and a month joined by a dash in one line', () => {
    expect(linesOf('New urban employment · Jan–Dec 2024', 13)).toContain('Jan–Dec 2024');
  });

  it('part a long Latin word where it may, and show nothing of that', () => {
    const name = 'Zhao\u200bge\u200bxiang\u200bqiao';
    const { marks } = words(name, { role: 'text', em: 16, width: 7 * 14 });
    expect(marks.map((mark) => (mark.mark === 'text' ? mark.text : ''))).toEqual([
      'Zhaogexiang',
      'qiao',
    ]);
    expect(measured(name, 'text', 16).width).toBeCloseTo(
      measured('Zhaogexiangqiao', 'text', 16).width,
    );
  });

  it('cut what may part nowhere and is wider than its room, but leave no stop alone', () => {
    const lines = linesOf('Donaudampfschifffahrtsgesellschaft).', 5);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft).');
    expect(lines[lines.length - 1]!.length).toBeGreaterThan(2);
  });

  it('are broken where the text is, and are none where there is no word', () => {
    expect(linesOf('一\n二', 10)).toEqual(['一', '二']);
    expect(linesOf('', 10)).toEqual([]);
    expect(words('  ', { role: 'text', em: 16, width: 50 }).height).toBe(0);
  });

  it('are known by their widest piece, which is cut in less room', () => {
    expect(widestPiece('共36,500人次，')).toBe('36,500人次，');
    expect(widestPiece('Employment of residents')).toBe('Employment');
  });
});

describe('a block of words', () => {
  it('has each line inside it, at the side that it is anchored to', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('start', 'middle', 'end'), (text, anchor) => {
        const block = words(text, { role: 'text', em: 16, width: 200, anchor });
        for (const mark of block.marks) {
          if (mark.mark !== 'text') throw new Error(mark.mark);
          expect(mark).toMatchObject({ anchor, x: { start: 0, middle: 100, end: 200 }[anchor] });
          expect(mark.y).toBeGreaterThan(0);
          expect(mark.y).toBeLessThan(block.height);
        }
      }),
    );
  });
});
