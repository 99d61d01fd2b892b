import { describe, expect, it } from 'vitest';
import { STAGES, subsidies } from '../../../stories/documents/subsidies.js';
import { SUPPRESSED } from '../../support/cells.js';
import { all, expectPicture, marksOf, number } from '../../support/drawing.js';
import { crowdedAnywhere, onPaper } from '../../support/on-paper.js';

const FUNNEL = `gf-funnel indicators="${STAGES}"`;

describe('a funnel on paper', () => {
  it('has each stage with its figure and both shares, and the greatest loss in bold', async () => {
    const { said, count, picture } = await onPaper(FUNNEL, subsidies());
    for (const figure of ['1,240人', '986人', '412人', '367人']) expect(said).toContain(figure);
    expect(said).toContain('↓ 占上一环节的41.8%');
    expect(said).toContain('占首个环节的33.2%');
    expect(count('column')).toBe(4);
    expect(count('cell-strong')).toBe(1);
    await expectPicture('funnel/paper', picture.marks, picture);
  });

  it('has bars as long to one another as the figures are', async () => {
    const { block } = await onPaper(FUNNEL, subsidies());
    const bars = all(marksOf(block.marks), 'rect.column').map((bar) => number(bar, 'width'));
    for (const [i, value] of [1240, 986, 412, 367].entries()) {
      expect(bars[i]! / bars[0]!).toBeCloseTo(value / 1240, 3);
    }
  });

  it('pales a provisional stage and draws a zero as a tick', async () => {
    const { count } = await onPaper(
      FUNNEL,
      subsidies({ applied: { status: 'P' }, paid: { value: 0 } }),
    );
    expect(count('column-preliminary')).toBe(1);
    expect(count('column')).toBe(2);
  });

  it('says once why there is none, hatches what is withheld and computes nothing', async () => {
    const { said, count } = await onPaper(FUNNEL, subsidies({ applied: SUPPRESSED }));
    expect(said.match(/不画成漏斗/g)).toHaveLength(1);
    expect(said).not.toMatch(/%|↓/);
    expect(count('withheld')).toBe(1);
    expect(count('column')).toBe(0);
    expect(said).not.toContain('412');
  });

  it('has no words that meet, in any width and language', async () => {
    expect(await crowdedAnywhere(FUNNEL, subsidies())).toEqual([]);
    expect(await crowdedAnywhere(FUNNEL, subsidies({ applied: SUPPRESSED }))).toEqual([]);
  });
});
