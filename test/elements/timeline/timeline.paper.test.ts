import { describe, expect, it } from 'vitest';
import { crowdedAnywhere, onPaper, sample, small } from '../../support/on-paper.js';

const COURSE = 'gf-timeline indicator="dispute-cases-accepted"';

describe('a timeline on paper', () => {
  it('has every event with its time, what it is and what stands behind it', async () => {
    const { said, count } = await onPaper('gf-timeline', sample());
    for (const when of ['2022年12月', '2023年7月', '2023年10月', '2024年1月']) {
      expect(said).toContain(when);
    }
    expect(said).toContain('口径变更');
    expect(count('bar-dot')).toBe(4);
    expect(count('column-line')).toBe(3);
  });

  it('has the course of an indicator above, with the same numbers, and says that they are no causes', async () => {
    const { texts, said, count } = await onPaper(COURSE, sample());
    expect(texts.filter((text) => text === '①')).toHaveLength(2);
    expect(said).toContain('不表示因果');
    expect(count('line')).toBeGreaterThan(0);
  });

  it('marks what is known by its year or quarter long and open, and says so of the year', async () => {
    const document = small();
    document.annotations = [
      { period: '2023', text: '只知年份的一件事' },
      { period: '2024-Q1', text: '一个季度里的一件事' },
      { period: '2024-02', text: '某月的一件事' },
    ];
    const { said, count } = await onPaper('gf-timeline', document);
    expect(count('bar-dot-hollow')).toBeGreaterThanOrEqual(2);
    expect(said).toContain('只知年份');
    expect(await crowdedAnywhere('gf-timeline', document)).toEqual([]);
  });

  it('says that nothing happened', async () => {
    const document = { ...small(), annotations: [], programmes: [], changes: [], breaks: [] };
    const { said } = await onPaper('gf-timeline', document);
    expect(said.match(/数据中没有注明时间的事件/g)).toHaveLength(1);
  });

  it('has no words that meet, in any width and language', async () => {
    expect(await crowdedAnywhere(COURSE, sample())).toEqual([]);
    expect(await crowdedAnywhere('gf-timeline', sample())).toEqual([]);
  });
});
