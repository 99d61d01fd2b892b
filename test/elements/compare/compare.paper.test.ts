import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample } from '../../support/on-paper.js';

const RATE = 'gf-compare indicator="employment-rate"';
const YEARS = 'gf-compare indicator="new-urban-employment" periods="2022 2023 2024"';

describe('a comparison on paper', () => {
  it.each([RATE, `${RATE} regions="390105001 390105002"`, YEARS, `${RATE} all=""`])(
    'has room for all its words: %s',
    async (markup) => {
      expect(await crowdedAnywhere(markup, sample())).toEqual([]);
    },
  );

  it('has a line for each region, on one scale', async () => {
    const { texts, count } = await onPaper(`${RATE} regions="390105001 390105002"`, sample());
    expect(texts).toContain('96.6%');
    expect(texts).toContain('96.9%');
    expect(count('line')).toBe(2);
  });

  it('stands bars of periods upright from zero, a preliminary one paler, each with its target', async () => {
    const { texts, count } = await onPaper(YEARS, sample());
    for (const figure of ['32,961人', '36,466人', '37,728人']) expect(texts).toContain(figure);
    expect([count('bar'), count('bar-pale'), count('goal')]).toEqual([2, 1, 3]);
  });

  it('has every region below one, and says once what holds of all', async () => {
    const { texts, said } = await onPaper(`${RATE} all=""`, sample());
    expect(texts.filter((text) => text.endsWith('街道'))).toHaveLength(18);
    expect(said.split('灰线').length).toBe(2);
    expect(texts.filter((text) => text === '✕')).toHaveLength(1);
  });
});
