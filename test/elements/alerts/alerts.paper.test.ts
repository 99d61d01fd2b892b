import { describe, expect, it } from 'vitest';
import { onPaper, sample, small } from '../../support/on-paper.js';

describe('reminders on paper', () => {
  it('have room for all their words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        const { crowded } = await onPaper('gf-alerts', sample(), { width, lang });
        expect(crowded, `${width} ${lang}`).toEqual([]);
      }
    }
  });

  it('are all there, also those that a card has folded or cut, with what is urgent in a box', async () => {
    const { said, count, texts } = await onPaper('gf-alerts most="1"', sample());
    const [, listed = ''] = /共(\d+)条提醒/.exec(said) ?? [];
    expect(texts.filter((text) => /^(?:至少)?自\d{4}年/.test(text)).length).toBe(Number(listed));
    expect(count('tag-box')).toBe(3);
  });

  it('show a hatch and words, and no figure, where it is withheld', async () => {
    const { texts, count } = await onPaper('gf-alerts', sample());
    expect(count('withheld')).toBe(texts.filter((text) => text === '不公布').length);
  });

  it('say that there is nothing to be reminded of where there is not', async () => {
    const { said } = await onPaper('gf-alerts', { ...small(), alerts: [] });
    expect(said).toContain('数据中没有提醒规则');
  });
});
