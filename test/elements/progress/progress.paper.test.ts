import { describe, expect, it } from 'vitest';
import { onPaper, sample } from '../../support/on-paper.js';

const of = (indicator: string) => `gf-progress indicator="${indicator}"`;

describe('a figure on its way to its target, on paper,', () => {
  it('has room for all its words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        for (const indicator of [
          'employment-rate',
          'new-urban-employment',
          'space-utilisation',
          'resident-clubs',
        ]) {
          const { crowded } = await onPaper(of(indicator), sample(), { width, lang });
          expect(crowded, `${indicator} ${width} ${lang}`).toEqual([]);
        }
      }
    }
  });

  it('says figure, judgement with its sign and colour, and the target at its line', async () => {
    const { texts, count } = await onPaper(of('employment-rate'), sample());
    expect(texts).toContain('96.5%');
    expect(texts.some((text) => text.startsWith('✓') && text.includes('95%'))).toBe(true);
    expect(count('tinted')).toBe(1);
    expect(count('goal')).toBe(1);
    expect(count('bar-dot')).toBe(1);
  });

  it('draws a total of a year as a bar from zero, with the ends of its scale', async () => {
    const { texts, count } = await onPaper(of('new-urban-employment'), sample(), { lang: 'en' });
    expect(texts).toContain('37,728 persons');
    expect(texts).toContain('0 persons');
    expect([count('bar'), count('goal'), count('track')]).toEqual([1, 1, 1]);
  });

  it('draws a range as a band between two lines', async () => {
    const { said, count } = await onPaper(of('space-utilisation'), sample());
    expect(count('goal')).toBe(2);
    expect(said).toContain('60–85%');
  });

  it('says that there is no target where there is none', async () => {
    const { count } = await onPaper(of('resident-clubs'), sample());
    expect(count('goal')).toBe(0);
    expect(count('tinted')).toBe(0);
  });
});
