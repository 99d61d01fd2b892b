import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/convert/recognise/choice.js';
import { answerWords } from '../../src/i18n/choice-answers.js';
import { CHOICE_CODES, choiceSentence } from '../../src/i18n/choice-sentence.js';

const LANGS = ['zh-CN', 'en'] as const;
const COUNTS = [1, 2, 11];

function choice(code: Choice['code'], part: Partial<Choice> = {}): Choice {
  return {
    code,
    at: '/tables/0/columns/1',
    place: { file: '一季度.xlsx', sheet: '就业', cells: 'B4' },
    count: 1,
    text: '新增就业',
    options: [{ value: 'x-1', label: '新增就业人数' }],
    proof: [
      { cell: 'B5', text: '约4万', value: 40_000 },
      { cell: 'B6', text: '—', value: null },
    ],
    ...part,
  };
}

/** The values that options of our own words have. */
const OWN: Partial<Record<Choice['code'], readonly string[]>> = {
  'column-holds': [
    'value',
    'region',
    'indicator',
    'period',
    'unit',
    'category',
    'status',
    'note',
    'attribute',
    'nothing',
  ],
  'indicator-kind': ['stock', 'flow', 'ratio', 'mean-duration', 'distinct-count'],
  'indicator-direction': ['higher', 'lower', 'neutral', 'band'],
  accumulation: ['period', 'ytd', 'rolling-12', 'cumulative', 'typical-month', 'cohort', 'instant'],
  symbol: ['L', 'M', 'N', 'O', 'Q', 'Y', 'zero', 'leave'],
};

describe('a choice in words', () => {
  it('asks a question about the words of the sheet, says where, why and how cells are read', () => {
    for (const code of CHOICE_CODES) {
      for (const count of COUNTS) {
        const zh = choiceSentence(choice(code, { count }), 'zh-CN');
        const en = choiceSentence(choice(code, { count }), 'en');
        expect(zh.question, code).toMatch(/？$/);
        expect(en.question, code).toMatch(/^[A-Z].*\?$/);
        expect([zh.why, en.why].join(' '), code).toMatch(/。 .*\.$/);
        expect(zh.about).toBe(
          count === 1
            ? '《一季度.xlsx》工作表“就业”B4'
            : `《一季度.xlsx》工作表“就业”B4 等 ${count} 处`,
        );
        expect(zh.proof).toBe('B5“约4万”读作 40000；B6“—”读作 没有数');
        expect(en.proof).toBe('B5 “约4万” is read as 40000; B6 “—” is read as no figure');
        if (!code.startsWith('dataset'))
          expect(zh.question + en.question).toMatch(/新增就业.*新增就业/);
      }
    }
    expect(choiceSentence(choice('region', { count: 2 }), 'en').about).toMatch(/ 1 other place$/);
    expect(choiceSentence(choice('region', { count: 12 }), 'en').about).toMatch(
      / 11 other places$/,
    );
  });

  it('says what each answer does, in both languages, where the answers are words of our own', () => {
    for (const [code, values] of Object.entries(OWN)) {
      const options = values.map((value) => ({ value, label: value }));
      for (const lang of LANGS) {
        const { answers } = choiceSentence(choice(code as Choice['code'], { options }), lang);
        for (const [i, answer] of answers.entries()) {
          expect(answer, `${code} ${lang}`).not.toBe(values[i]);
          expect(answer).toMatch(lang === 'en' ? /^[\x20-\x7e]+$/ : /[一-鿿]/);
        }
        expect(new Set(answers).size, 'no two are the same').toBe(values.length);
      }
    }
  });

  it('names places and indicators as they are called, and says what is left out', () => {
    const { answers } = choiceSentence(choice('indicator'), 'en');
    expect(answers).toEqual(['新增就业人数']);
    const left = { value: { leave: 'total' }, label: '' };
    expect(LANGS.map((lang) => answerWords(choice('total-row'), left, lang))).toEqual([
      '不取',
      'left out',
    ]);
    const holds = { value: { header: 'x', holds: 'region' }, label: 'x' };
    expect(answerWords(choice('column-holds'), holds, 'zh-CN')).toMatch(/^地区：/);
    const free = choiceSentence(choice('dataset-title', { options: [], proof: [] }), 'zh-CN');
    expect([free.answers, free.proof]).toEqual([[], '']);
  });

  it('asks of a blank cell as of a sign', () => {
    const blank = choice('symbol', { text: '' });
    expect(LANGS.map((lang) => choiceSentence(blank, lang).question)).toEqual([
      '空白的格是什么意思？',
      'What does a blank cell mean?',
    ]);
  });
});
