import { describe, expect, it } from 'vitest';
import { Taken } from '../../src/charts/labels.js';
import { drawTargets, type TargetSpan } from '../../src/charts/targets.js';
import {
  all,
  environment,
  expectPicture,
  marksOf,
  number,
  only,
  texts,
} from '../support/drawing.js';

const env = environment();
const frame = {
  left: 30,
  right: 590,
  top: 24,
  bottom: 273,
  x: (time: number) => 30 + time * 20,
  y: (value: number) => 273 - value * 2,
};
const target = (value: number, from: number, to: number, more: Partial<TargetSpan> = {}) => ({
  value,
  from,
  to,
  name: '目标',
  limit: `≥${value}`,
  kind: '目标',
  whole: `目标（不少于${value}）`,
  ...more,
});
const draw = (targets: TargetSpan[], ended: TargetSpan[] = []) =>
  drawTargets(targets, new Set(ended), frame, env.em, new Taken([]));

describe('targets', () => {
  it('that end before the plot does are named at their lines, within their time', () => {
    const name = only(marksOf(draw([target(50, 0, 12)]).picture), 'text');
    expect(name.text).toBe('目标 ≥50');
    expect(number(name, 'x')).toBe(frame.x(12));
    expect(texts(marksOf(draw([target(50, 0, 2.5)]).picture))).toEqual(['≥50']);
  });

  it('that have no room for a word are handed on, and those named at their ends are not', () => {
    const short = target(50, 0, 1);
    expect(draw([short]).unnamed).toEqual([short]);
    expect(draw([short], [short]).unnamed).toEqual([]);
  });

  it('of a band are tinted on both sides, and named once', () => {
    const band = [
      target(20, 0, 20, { missed: 'below' }),
      target(80, 0, 20, { missed: 'above', name: '' }),
    ];
    const marks = marksOf(draw(band).picture);
    const [below, above] = all(marks, 'rect.target-missed');
    expect(number(below!, 'y')).toBe(frame.y(20));
    expect(number(above!, 'y') + number(above!, 'height')).toBe(frame.y(80));
    expect(texts(marks)).toHaveLength(1);
  });

  it.each<[string, TargetSpan[]]>([
    ['two-years', [target(60, 12, 24), target(40, 0, 12)]],
    ['missed-below', [target(60, 0, 20, { missed: 'below' })]],
    ['no-data', []],
  ])('are drawn for %s as their picture shows', async (name, targets) => {
    await expectPicture(`targets/${name}`, draw(targets).picture, env);
  });
});
