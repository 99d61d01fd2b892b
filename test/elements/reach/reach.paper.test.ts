import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample } from '../../support/on-paper.js';

describe('a circle of services on paper', () => {
  it('has room for all its words, as rings and as lines', async () => {
    expect(await crowdedAnywhere('gf-reach', sample())).toEqual([]);
  });

  it('names every facility with its minutes, what lies beyond and what is lacking', async () => {
    const { said, count } = await onPaper('gf-reach', sample());
    expect(count('spot')).toBe(8);
    expect(said).toContain('甲健身场地（5分钟）');
    expect(said).toContain('甲社区食堂（17分钟）');
    // Once in the picture, and not again in its reading.
    expect(said.split('没有在15分钟内的社区食堂')).toHaveLength(2);
  });

  it('says the residents that are covered and not, of whose figures they are', async () => {
    const { said, count } = await onPaper('gf-reach', sample());
    expect(said).toContain('已覆盖居民：80,017人');
    expect(said).toContain('未覆盖居民：6,728人');
    expect(said).toContain('数据中没有');
    expect(count('track')).toBe(6);
  });
});
