import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample } from '../../support/on-paper.js';

describe('the account of a stock on paper', () => {
  it('has room for all its words', async () => {
    expect(await crowdedAnywhere('gf-flow', sample())).toEqual([]);
  });

  it('is an equation of the year, with every period below it and what the marks are', async () => {
    const { texts, said, count } = await onPaper('gf-flow', sample());
    for (const figure of ['1,221', '19,189', '19,096', '1,314', '＋', '−', '＝']) {
      expect(texts).toContain(figure);
    }
    expect(count('inflow') + count('inflow-preliminary')).toBe(37);
    expect(said).toContain('零线以下：减少');
  });
});
