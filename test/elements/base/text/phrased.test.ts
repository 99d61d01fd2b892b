import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  phrased,
  phrasedInColumn,
  phrasesOf,
  statements,
} from '../../../../src/elements/base/text/phrased.js';

describe('the phrases of a text', () => {
  it('are all of it, in its order', () => {
    for (const text of [
      '17个街道达到95%，鹭坡街道未达到',
      '重点保障人群就业帮扶率（初步数）',
      ' a 1 ',
    ]) {
      expect(phrasesOf(text).join('')).toBe(text);
    }
  });

  it('keep a number with its unit, its sign and its bracket, and a date whole', () => {
    const whole = (text: string, part: string) =>
      expect(
        phrasesOf(text).some((phrase) => phrase.includes(part)),
        `${part} of ${text}`,
      ).toBe(true);
    whole('培训超1,000人次，比上年同期增加86人次', '1,000人次');
    whole('较上年同期上升2.1个百分点', '2.1个百分点');
    whole('就业率为96.5%（初步数）', '96.5%');
    whole('截至2024年12月31日的数', '2024年12月31日');
    whole('2022年一季度至2024年四季度', '2024年四季度');
    whole('2024年12月4,672人次（初步数）', '4,672人次');
    whole('企业6.5万家，员工2.2万人', '6.5万家');
    whole('2024年1—2月累计', '1—2月');
    whole('成员30余家', '30余家');
  });

  it('part no word, begin with no closing mark and end with no opening one', () => {
    const phrases = phrasesOf(
      '重点保障人群就业帮扶率在示例区达到了95%（示例，初步数）；“共富”职通车',
    );
    for (const word of ['重点', '保障', '人群', '就业', '达到了', '示例', '初步数']) {
      expect(
        phrases.some((phrase) => phrase.includes(word)),
        word,
      ).toBe(true);
    }
    for (const phrase of phrases) {
      expect(phrase).not.toMatch(/^[，。；：、）”%]|[（“]$/);
    }
  });
});

/** The text of a template, with a bar where a line may end. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(written).join('');
  const { strings = [], values = [] } = (value ?? {}) as {
    strings?: readonly string[];
    values?: unknown[];
  };
  const plain = strings.map((text) => text.replace(/<wbr ?\/>/g, '|').replace(/<[^>]*>/g, ''));
  return plain.map((text, i) => text + written(values[i])).join('');
}

describe('a name in a column', () => {
  it('parts between its words, and a date behind its year', () => {
    expect(written(phrasedInColumn('2024年12月'))).toBe('2024年|12月');
    expect(written(phrasedInColumn('未结案件'))).toBe('未结|案件');
    expect(written(phrased('2024年12月31日'))).toBe('2024年12月31日');
  });
});

describe('statements beside one another', () => {
  it('part between their words, and no line begins with what stands between two', () => {
    const made = statements(['有效期按2026年12月1日计', '不限地区']);
    expect(written(made)).toBe('有效期按|2026年12月1日计 · 不限|地区');
    expect(JSON.stringify(made)).toContain('class=\\"whole');
    expect(written(statements(['Gull Pond', 'Jun 2024']))).toBe('Gull Pond · Jun 2024');
  });
});

describe('a text without Chinese', () => {
  it('keeps a number with what it counts, and a quarter with its year', () => {
    const partsOf = (text: string) => {
      const made = phrased(text);
      return typeof made === 'string' ? [made] : (made.values[0] as unknown[]).length;
    };
    expect(partsOf('Clubs rose from 1,675 in Q1 2022 to 1,950')).toBe(5);
    expect(partsOf('Employment rate · 18 subdistricts')).toBe(3);
    expect(partsOf('In Jun 2024, 2 of 4 subdistricts do not meet it')).toBe(3);
    expect(partsOf('5 reminders, 1 of them urgent')).toBe(5);
    expect(partsOf('Rate of 2024')).toEqual(['Rate of 2024']);
  });
});

describe('an engine that knows no words', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('leaves a text whole, which then parts at its marks and where it must', async () => {
    const { Segmenter: _, ...rest } = Object.fromEntries(
      Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
    );
    vi.stubGlobal('Intl', rest);
    vi.resetModules();
    const { phrasesOf: without } = await import('../../../../src/elements/base/text/phrased.js');
    expect(without('上升2.1个百分点，共86人次')).toEqual(['上升2.1个百分点，共86人次']);
  });
});
