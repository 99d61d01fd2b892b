import { describe, expect, it } from 'vitest';
import { block } from '../../../stories/documents/document.js';
import { ATTENDANCES, DISTRICT } from '../../support/cells.js';
import { crowdedAnywhere, onPaper, sample, small } from '../../support/on-paper.js';

const GRADUATES = 'gf-cohort indicator="graduate-employment-rate"';

describe('cohorts on paper', () => {
  it('have a line each with its name, when each began, and their figures at one age', async () => {
    const { said, count } = await onPaper(GRADUATES, sample());
    for (const name of ['2024届', '2023届', '2022届']) expect(said).toContain(name);
    expect(said).toContain('（2024年7月起）');
    expect(said).toContain('每条线是一批');
    expect(said).toMatch(/自开始起第6个月/);
    expect(count('line') + count('line-beside')).toBeGreaterThanOrEqual(3);
  });

  it('say once why they share no picture, with the latest figure of each', async () => {
    const document = small();
    document.dimensions = [
      {
        id: 'cohort',
        name: '批次',
        categories: [
          { id: 'a', name: '春季班' },
          { id: 'b', name: '冬季班' },
        ],
      },
    ];
    document.observations = [];
    document.data = ['a', 'b'].map((cohort, i) =>
      block(
        '2024-01',
        { [ATTENDANCES]: { [DISTRICT]: [40 + i, 30 + i] } },
        { breakdown: { cohort } },
      ),
    );
    const markup = `gf-cohort indicator="${ATTENDANCES}" by="cohort"`;
    const { said, count } = await onPaper(markup, document);
    expect(count('line')).toBe(0);
    expect(said).toContain('31人次');
    expect(count('reason-line')).toBe(1);
    expect(said.match(/没有把这些数标为同批/g)).toHaveLength(1);
    expect(await crowdedAnywhere(markup, document)).toEqual([]);
  });

  it('have no words that meet, in any width and language', async () => {
    expect(await crowdedAnywhere(GRADUATES, sample())).toEqual([]);
  });
});
