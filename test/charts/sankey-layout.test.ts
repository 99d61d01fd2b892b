import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/charts/sankey-layout.js';
import { columnsOf, planSankey, sankeyMarks, type BandMark } from '../../src/charts/transitions.js';
import { expectPicture, marksOf, misplaced } from '../support/drawing.js';

const NAMES = ['政策咨询', '调解', '仲裁', '和解', '裁决'];
const band = (from: number, to: number, value = 10): BandMark => ({ from, to, value });
const BANDS = [band(0, 1, 60), band(0, 3, 20), band(1, 2, 25), band(1, 3, 35), band(2, 4, 25)];

const planOf = (bands: readonly BandMark[]) => {
  const stages = NAMES.map((name) => ({ name, figure: '12' }));
  return planSankey(stages, bands, { width: 640, height: 300, em: 16 })!;
};

describe('the columns of stages', () => {
  it('stand after all that lead to them, and at the end where nothing leads on', () => {
    expect(columnsOf(5, BANDS)).toEqual([0, 1, 2, 3, 3]);
    expect(columnsOf(3, [band(0, 1)])).toEqual([0, 1, 1]);
  });
});

describe('a layout without a library', () => {
  const plan = planOf(BANDS);
  const { boxes, bands } = layoutOf(plan);

  it('has every stage inside the room, as high as what goes through it, and none on another', () => {
    const scale = boxes[0]!.height / 80;
    expect(boxes.map(({ height }) => height / scale)).toEqual(
      [80, 60, 25, 55, 25].map((value) => expect.closeTo(value)),
    );
    for (const [i, a] of boxes.entries()) {
      expect(a.y).toBeGreaterThanOrEqual(plan.margins[0] - 0.001);
      expect(a.y + a.height).toBeLessThanOrEqual(plan.height - plan.margins[2] + 0.001);
      for (const b of boxes.slice(i + 1)) {
        if (a.x !== b.x) continue;
        const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
        expect(lower.y - upper.y - upper.height).toBeGreaterThanOrEqual(plan.gap - 0.001);
      }
    }
  });

  it('has the bands of a stage below one another, from its edge on and on no other', () => {
    const leaving = BANDS.flatMap(({ from }, i) => (from === 0 ? [bands[i]!] : []));
    const ends = [...leaving].sort((a, b) => a.start[1] - b.start[1]);
    expect(ends[0]!.start[1]).toBeCloseTo(boxes[0]!.y);
    expect(ends[1]!.start[1]).toBeCloseTo(ends[0]!.start[1] + ends[0]!.thick);
  });

  it('draws a figure of zero no thinner than can be seen, and breaks on nothing', () => {
    for (const awkward of [[band(0, 1, 0)], [band(0, 1, 0), band(0, 3, 5), band(1, 2, 5)]]) {
      const laid = layoutOf(planOf(awkward));
      const marks = sankeyMarks(planOf(awkward), laid, () => false);
      expect(misplaced(marksOf(marks))).toEqual([]);
      expect(Math.min(...laid.bands.map(({ thick }) => thick))).toBeGreaterThanOrEqual(1);
    }
  });

  it('is drawn as the picture shows', async () => {
    const marks = sankeyMarks(plan, { boxes, bands }, (i) => i === 1);
    await expectPicture('sankey-layout/stages', marks, plan);
  });
});
