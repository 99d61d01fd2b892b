import { describe, expect, it } from 'vitest';
import { planSankey, type BandMark, type StageMark } from '../../src/charts/transitions.js';

const mark = (name: string, outcome = false): StageMark => ({ name, figure: '1,234', outcome });
const STAGES = [
  mark('政策咨询'),
  mark('调解'),
  mark('仲裁'),
  mark('和解', true),
  mark('裁决', true),
];
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
    expect(narrow.margins[1]).toBeGreaterThan(2 * 0.8667 * 16);
    expect(
      plan(900, [...STAGES, mark('撤回', true)], [...BANDS, band(2, 5)])!.least,
    ).toBeGreaterThan(wide.least);
  });

  it('tells what leads on from what ends, band and stage alike', () => {
    const { stages, bands } = plan(900)!;
    expect(new Set(stages.map(({ tone }) => tone)).size).toBe(2);
    expect(bands[0]!.tone).toBe(stages[1]!.tone);
    expect(bands[1]!.tone).toBe(stages[3]!.tone);
    expect(bands[0]!.tone).not.toBe(bands[1]!.tone);
  });
});
