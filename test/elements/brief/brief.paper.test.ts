import { describe, expect, it } from 'vitest';
import { onPaper, sample } from '../../support/on-paper.js';

describe('a brief on paper', () => {
  it('has room for all its words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        for (const more of ['indicator="employment-rate"', 'mode="decision"']) {
          const { crowded } = await onPaper(`gf-brief ${more}`, sample(), { width, lang });
          expect(crowded, `${more} ${width} ${lang}`).toEqual([]);
        }
      }
    }
  });

  it('reads its indicator', async () => {
    const { said } = await onPaper('gf-brief indicator="employment-rate"', sample());
    expect(said).toContain('96.5%');
    expect(said).toContain('解读');
  });

  it('lists the findings that its card lists, and says of how many', async () => {
    const some = await onPaper('gf-brief mode="decision" most="2"', sample());
    expect(some.said).toMatch(/共\d+条，列出前2条/);
    expect(some.count('bar')).toBe(2);
    const all = await onPaper('gf-brief mode="decision" most="99"', sample());
    expect(all.said).not.toContain('列出前');
    expect(all.count('bar')).toBeGreaterThan(6);
  });
});
