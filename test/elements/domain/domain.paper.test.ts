import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample } from '../../support/on-paper.js';

const TAGS = [
  'gf-employment-coverage',
  'gf-training-count',
  'gf-dispute-resolution',
  'gf-club-membership',
  'gf-service-reach',
];

describe('a domain on paper', () => {
  it.each(TAGS)('has room for all its words: %s', async (tag) => {
    expect(await crowdedAnywhere(tag, sample())).toEqual([]);
  });

  it('has the pictures that its card is made of: over time, to the target, by region', async () => {
    const { texts, said, count } = await onPaper('gf-employment-coverage', sample());
    expect(texts).toContain('96.5%');
    expect(said).toContain('历期走势');
    expect(said).toContain('与目标相比');
    expect(said).toContain('分地区比较');
    expect(texts.filter((text) => text.endsWith('街道'))).toHaveLength(18);
    expect(count('line')).toBe(2);
    // Source and dates are said once, by the domain.
    expect(said.split('来源：')).toHaveLength(2);
  });

  it('says in English what it says in Chinese', async () => {
    const { said } = await onPaper('gf-dispute-resolution', sample(), { lang: 'en' });
    expect(said).toContain('2,358');
    expect(said).not.toMatch(/[\u4e00-\u9fff]{2}/);
  });
});
