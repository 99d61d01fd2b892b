import { describe, expect, it } from 'vitest';
import type { Block, PaperForm } from '../../../src/charts/paper/block.js';
import { sheet } from '../../../src/charts/paper/sheet.js';
import { formed, type Sheet } from '../../../src/cli/render/forms.js';

/** A text of so many signs, set in lines, over a plot of so many em. */
const sheetOf =
  (signs: number, plot: number): Sheet =>
  ({ width, em, height = 0 }) => ({
    width,
    height: Math.max(height, (Math.ceil(signs / (width / em)) * 1.5 + plot) * em),
    marks: [],
  });

describe('the form of a sheet', () => {
  it('is as high as it needs to be, at one width', () => {
    expect(formed(sheetOf(90, 10), 'wide', 16)).toMatchObject({ width: 720, height: 13 * 16 });
  });

  it.each([
    ['square', 1],
    ['16:9', 16 / 9],
  ] as const)('is %s, laid out in that frame and not stretched', (form, ratio) => {
    for (const [signs, plot] of [
      [200, 20],
      [900, 20],
      [20, 2],
    ] as const) {
      const block = formed(sheetOf(signs, plot), form, 16)!;
      expect(block.width / block.height, `${signs}`).toBeCloseTo(ratio, 5);
    }
  });

  it('is as narrow as the frame allows, so that its type is large', () => {
    expect(formed(sheetOf(20, 2), 'square', 16)!.width).toBe(16 * 16);
    expect(formed(sheetOf(400, 24), 'square', 16)!.width).toBeLessThan(45 * 16);
  });

  it('is refused for what would be too small to read in it', () => {
    expect(formed(sheetOf(10, 200), '16:9', 16)).toBeUndefined();
    expect(formed(sheetOf(10, 200), 'wide', 16)).toBeDefined();
  });

  const text = {
    heading: '17个街道达到95%',
    where: '漕浦区 · 2024年12月',
    badges: [],
    reading: '18个街道中，晚汐街道最高，鹭坡街道最低。',
    warnings: [],
    foot: ['来源：示例'],
  };
  const placesOf = (block: Block) => {
    const places = new Map<string, { x: number; y: number }>();
    const visit = (marks: Block['marks'], x: number, y: number) => {
      for (const mark of marks) {
        if (mark.mark === 'group') visit(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
        else if (mark.mark === 'text') places.set(mark.text, { x: x + mark.x, y: y + mark.y });
        else if (mark.mark === 'rect') places.set(mark.role, { x: x + mark.x, y: y + mark.y });
      }
    };
    visit(block.marks, 0, 0);
    return places;
  };
  const bar: PaperForm = ({ width, em }) => ({
    width,
    height: 12 * em,
    marks: [{ mark: 'rect', role: 'bar', tone: 'brand', x: 0, y: 0, width, height: 12 * em }],
  });

  it('sets the reading beside the picture where the frame is wide, and below it elsewhere', () => {
    const whole: Sheet = (space) => sheet(text, bar, space);
    const beside = placesOf(formed(whole, '16:9', 16)!);
    const [reading] = [...beside].find(([words]) => words.startsWith('18个街道'))!;
    expect(beside.get(reading)!.x).toBeGreaterThan(beside.get('bar')!.x + 300);
    expect(beside.get(reading)!.y - beside.get('bar')!.y).toBeLessThan(40);
    const below = placesOf(formed(whole, 'square', 16)!);
    const [first] = [...below].find(([words]) => words.startsWith('18个街道'))!;
    expect(below.get(first)!.x).toBe(below.get('bar')!.x);
    expect(below.get(first)!.y).toBeGreaterThan(below.get('bar')!.y + 12 * 16);
  });

  it('has its foot at the bottom of a frame that it does not fill', () => {
    const block = formed((space) => sheet(text, bar, space), 'square', 16)!;
    expect(block.height - placesOf(block).get('来源：示例')!.y).toBeLessThan(2 * 16);
  });
});
