import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample } from '../../support/on-paper.js';

const TAG = 'gf-flow by="fromStage toStage"';

describe('ways from stage to stage on paper', () => {
  it('have room for all their words', async () => {
    expect(await crowdedAnywhere(TAG, sample())).toEqual([]);
  });

  it('are bands, with the figure and the share of each in a list below them', async () => {
    const { texts, count } = await onPaper(TAG, sample());
    expect(count('way')).toBe(15);
    expect(count('way-most')).toBe(1);
    expect(texts.filter((text) => text.startsWith('→'))).toHaveLength(16);
    expect(texts).toContain('54,505件');
    expect(texts).toContain('占转出的53.7%');
    // What holds of all figures is said once.
    expect(texts.filter((text) => text.includes('初步数'))).toHaveLength(1);
  });

  it('are a list with bars where bands and their names have no room', async () => {
    const { texts, count } = await onPaper(TAG, sample(), { width: 340 });
    expect(count('way')).toBe(0);
    expect(count('bar')).toBe(16);
    expect(texts.filter((text) => text.startsWith('→'))).toHaveLength(16);
  });
});
