import { describe, expect, it } from 'vitest';
import {
  bandTouched,
  planSankey,
  stageBox,
  stageName,
  type BandMark,
  type StageMark,
} from '../../src/charts/transitions.js';
import { expectLayout, expectPicture } from '../support/drawing.js';

const mark = (name: string): StageMark => ({ name, figure: '1,234' });
const STAGES = [mark('政策咨询'), mark('调解'), mark('仲裁'), mark('和解'), mark('裁决')];
const band = (from: number, to: number, value = 10): BandMark => ({ from, to, value });
const BANDS = [band(0, 1), band(0, 3), band(1, 2), band(1, 3), band(2, 4)];
const plan = (width: number, stages = STAGES, bands = BANDS) =>
  planSankey(stages, bands, { width, height: 300, em: 16 });

describe('the room of a sankey', () => {
  it('has each figure beside its name where there is room, else names only', () => {
    expect(plan(900)?.figures).toBe(true);
    expect(plan(400)?.figures).toBe(false);
  });

  it('is none where names would lie on the next stage', () => {
    expect(plan(200)).toBeUndefined();
    expect(
      plan(
        400,
        STAGES.map(({ name }) => mark(`${name}和一个很长很长的名称`)),
      ),
    ).toBeUndefined();
  });

  it('leaves the last names their width to the right, and is as high as their lines need', () => {
    const narrow = plan(400)!;
    const wide = plan(900)!;
    expect(wide.margins[1]).toBeGreaterThan(narrow.margins[1]);
    expect(narrow.margins[1]).toBeGreaterThan(2 * 0.8125 * 16);
    expect(plan(900, [...STAGES, mark('撤回')], [...BANDS, band(2, 5)])!.least).toBeGreaterThan(
      wide.least,
    );
  });

  it('is grey, but for the passage that most take', () => {
    const [first, ...others] = BANDS;
    const { stages, bands } = plan(900, STAGES, [{ ...first!, most: true }, ...others])!;
    const context = new Set([...stages, ...bands.slice(1)].map(({ tone }) => tone));
    expect([...context]).toEqual(['var(--context)']);
    expect(bands[0]!.tone).toBe('var(--accent)');
  });
});

describe('the plan and the marks of a sankey', () => {
  it.each<[string, number, StageMark[], BandMark[]]>([
    ['figures', 900, STAGES, BANDS],
    ['names-only', 400, STAGES, BANDS],
    ['one-transition', 600, [mark('调解'), mark('和解')], [band(0, 1)]],
    ['zero-and-equal-values', 600, STAGES, [band(0, 1, 0), band(0, 3, 5), band(1, 2, 5)]],
  ])('of %s are told as the file shows', async (name, width, stages, bands) => {
    await expectLayout(`transitions/${name}`, plan(width, stages, bands));
  });

  it('are drawn where they were laid, no thinner than can be seen', async () => {
    const [from, to] = [
      { x: 0, y: 20, width: 11, height: 80 },
      { x: 200, y: 60, width: 11, height: 0 },
    ];
    const picture = [
      bandTouched({ start: [11, 20], end: [200, 60], thick: 40 }, true),
      bandTouched({ start: [11, 60], end: [200, 100], thick: 1 }, false),
      stageBox(from),
      stageBox(to),
      stageName(from, '调解', 16, false),
      stageName(to, '和解', 16, true),
    ];
    await expectPicture('transitions/marks', picture, { width: 260, height: 110 });
  });
});
