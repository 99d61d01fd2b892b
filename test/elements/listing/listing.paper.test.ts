import { describe, expect, it } from 'vitest';
import { onPaper, sample } from '../../support/on-paper.js';

describe('a list to look things up in, on paper,', () => {
  it('has room for all its words, in both languages and every width', async () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const width of [340, 660, 1200]) {
        const { crowded } = await onPaper('gf-listing', sample(), { width, lang });
        expect(crowded, `${width} ${lang}`).toEqual([]);
      }
    }
  });

  it('has every item, however few the screen shows at first', async () => {
    const { count: strong, said } = await onPaper('gf-listing', sample(), { width: 1200 });
    const [, count = ''] = /共(\d+)项/.exec(said) ?? [];
    expect(Number(count)).toBeGreaterThan(20);
    // Each has its name in strong type, and so has how many they are.
    expect(strong('strong')).toBe(Number(count) + 1);
  });

  it('says for whom it is, and shows the figure of that audience', async () => {
    const { said } = await onPaper(
      'gf-listing audience="unemployed" indicators="policy-eligible"',
      sample(),
    );
    expect(said).toContain('失业人员（已选）');
    expect(said).toMatch(/[\d,]+人/);
  });
});
