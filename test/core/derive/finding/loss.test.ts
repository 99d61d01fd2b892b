import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestLoss } from '../../../../src/core/derive/finding/loss.js';
import { funnel } from '../../../../src/core/derive/funnel.js';
import { funnelFinding } from '../../../../src/elements/funnel/funnel.text.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

/** A course of stages, by their numbers. */
function courseOf(cells: readonly Cell[]) {
  const ids = cells.map((_, i) => `s${i}`);
  const dataset = read({
    indicators: ids.map((id) => indicator(id, { unit: 'session' })),
    data: [block('2024-03', Object.fromEntries(ids.map((id, i) => [id, { D: [cells[i]!] }])))],
  });
  return { dataset, course: funnel(dataset, [...dataset.indicators.values()], 'D') };
}

/** Between which stages of a course most is lost. */
function found(cells: readonly Cell[]) {
  const { course } = courseOf(cells);
  const loss = course && largestLoss(course);
  return loss && `${loss.from.indicator.id} ${loss.to.indicator.id}`;
}

/** The same as a title. */
function said(cells: readonly Cell[]) {
  const { dataset, course } = courseOf(cells);
  return funnelFinding(new Speaker(zh, dataset), course!);
}

describe('the finding of the stages of a course', () => {
  it('is between which two most is lost', () => {
    expect(found([100, 80, 30, 20])).toBe('s1 s2');
    expect(found([100, 60])).toBe('s0 s1');
  });

  it('says of a share that rests on what is not final that it is not', () => {
    expect(said([100, [80, 'P'], 30, 20])).toMatch(/余37\.5%（初步数）$/);
    expect(said([100, [60, 'E']])).toContain('60.0%（估计数）');
    expect(said([[100, 'P'], 80, 30, 20])).toMatch(/余37\.5%$/);
  });

  it('is none where nothing is lost, where two losses are alike, and where a stage is not known', () => {
    expect(found([50, 50, 50])).toBeUndefined();
    expect(found([90, 60, 30])).toBeUndefined();
    expect(found([100, 'Q', 30])).toBeUndefined();
    expect(found([100, [60, 'F'], 10])).toBeUndefined();
    expect(found([100, 30, 40])).toBeUndefined();
  });

  it('is the largest difference, whatever the stages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 5 }),
        (given) => {
          const stages = [...given].sort((a, b) => b - a);
          const losses = stages.slice(1).map((stage, i) => stages[i]! - stage);
          const most = Math.max(...losses);
          const loss = found(stages);
          if (loss) expect(losses[Number(loss.slice(-1)) - 1]).toBe(most);
          if (loss) expect(losses.filter((one) => one === most)).toHaveLength(1);
        },
      ),
    );
  });
});
