import { describe, expect, it } from 'vitest';
import { drawLine, type Tone } from '../../src/charts/line.js';
import type { BreakItem, ObservationRow } from '../../src/core/contract/contract.generated.js';
import { block, row, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import {
  all,
  expectPicture,
  marksOf,
  misplaced,
  number,
  only,
  strokes,
  type Mark,
} from '../support/drawing.js';

const frame = { x: (time: number) => time % 12, y: (value: number) => -value, left: 0, right: 500 };
const draw = (one: ReturnType<typeof series>, tone: Tone = 'series-1') =>
  marksOf([drawLine(one, tone, frame)]);

function line(cells: Cell[], more: { breaks?: BreakItem[]; tone?: Tone } = {}) {
  const data = [block('2024-01', { n: { D: cells } })];
  return draw(series(read({ data, breaks: more.breaks ?? [] }), 'n'), more.tone);
}
/** The months of each stroke, 1 for January. */
const months = (marks: readonly Mark[], selector?: string) =>
  strokes(marks, selector).map((points) => points.map((at) => Number.parseFloat(at) + 0.5));
const count = (marks: readonly Mark[], selector: string) => all(marks, selector).length;

describe('a line', () => {
  it('goes from point to point', () => {
    expect(strokes(line([1, 2, 3]))).toEqual([['0.5,-1.0', '1.5,-2.0', '2.5,-3.0']]);
  });

  it('is open where a month is missing, suppressed or not out yet, and never falls to zero', () => {
    for (const absent of ['O', 'Q', 'Y', 'M']) {
      const marks = line([1, 2, absent, 4, 5]);
      expect(months(marks)).toEqual([
        [1, 2],
        [4, 5],
      ]);
      expect(misplaced(marks)).toEqual([]);
    }
  });

  it('goes through a zero, which is a figure', () => {
    expect(months(line([1, 0, 3]))).toEqual([[1, 2, 3]]);
  });

  it('is open where the document leaves out a month', () => {
    const data = [block(['2024-01', '2024-02', '2024-05'], { n: { D: [1, 2, 5] } })];
    expect(months(draw(series(read({ data }), 'n')))).toEqual([[1, 2], [5]]);
  });

  it('is dashed towards provisional figures, whose points are hollow', () => {
    const marks = line([1, 2, [3, 'P'], [4, 'P']]);
    expect(months(marks, 'path.line-preliminary')).toEqual([
      [2, 3],
      [3, 4],
    ]);
    expect(months(marks)[0]).toEqual([1, 2]);
    expect(count(marks, 'circle.point-preliminary')).toBe(2);
  });

  it('is not dashed across a gap', () => {
    const marks = line([1, 'O', [3, 'P']]);
    expect(strokes(marks, 'path.line-preliminary')).toEqual([]);
    expect(count(marks, 'circle.point-preliminary')).toBe(1);
  });

  it('parts at a break', () => {
    const breaks = [{ period: '2024-03', text: '口径' }];
    expect(months(line([1, 2, 3, 4], { breaks }))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('of running totals starts anew each January: nothing leads there from December', () => {
    const ytd = { accumulation: 'ytd' as const };
    const data = [block('2023-11', { n: { D: [110, 120, 10, 20] } }, ytd)];
    expect(months(draw(series(read({ data }), 'n', 'D', ytd)))).toEqual([
      [11, 12],
      [1, 2],
    ]);
  });

  it('of single months goes on from December to January', () => {
    const data = [block('2023-11', { n: { D: [1, 2, 3, 4] } })];
    expect(strokes(draw(series(read({ data }), 'n')))).toHaveLength(1);
  });

  it('shows months published together by a bar of their whole width', () => {
    const data = [block(['2024-01/P2M', '2024-03'], { n: { D: [9, 4] } })];
    const marks = draw(series(read({ data }), 'n'));
    const bar = only(marks, 'line');
    expect(['x1', 'x2', 'y1', 'y2'].map((end) => number(bar, end))).toEqual([0, 2, -9, -9]);
    expect(months(marks)[0]![0]).toBe(1.5);
  });

  it('draws years that begin in April as it draws any other years', () => {
    const years = ['2021-04/P12M', '2022-04/P12M', '2023-04/P12M'];
    const marks = draw(series(read({ data: [block(years, { n: { D: [9, 4, 6] } })] }), 'n'));
    expect(count(marks, 'line')).toBe(0);
    expect(months(marks)).toHaveLength(1);
  });

  it('shows a lone figure as a point, and nothing at all as nothing', () => {
    expect(count(line([7]), 'circle')).toBe(1);
    expect(count(line(['O', 7, 'O', 8, 9]), 'circle')).toBe(2);
    expect(strokes(line(['O', 'Q']))).toEqual([]);
    expect(count(line(['O', 'Q']), 'circle')).toBe(0);
  });

  const stated = (...figures: [number, ObservationRow['qualifier']?][]) =>
    draw(
      series(
        read({
          observations: figures.map(([value, qualifier = 'exact'], i) => {
            const raw = qualifier === 'exact' ? {} : { raw: '余' };
            return row({ period: `2024-0${i + 1}`, value, qualifier, ...raw });
          }),
        }),
        'n',
      ),
    );

  it.each(['at-least', 'more-than', 'about', 'nearly', 'at-most'] as const)(
    'never leads to a bound (%s) or from it, solid or dashed: 34, then 30余, is no fall',
    (qualifier) => {
      const marks = stated([33], [34], [30, qualifier], [40], [41]);
      expect(months(marks).filter((stroke) => stroke.length > 1)).toEqual([
        [1, 2],
        [4, 5],
      ]);
      expect(strokes(marks, 'path.line-preliminary')).toEqual([]);
      expect(count(marks, 'path.bound')).toBe(1);
    },
  );

  it('starts after a first bound, and marks a figure between two bounds as a point', () => {
    const first = stated([30, 'more-than'], [40], [41]);
    expect(months(first).filter((stroke) => stroke.length > 1)).toEqual([[2, 3]]);
    const between = stated([30, 'more-than'], [31], [30, 'about'], [32]);
    expect(months(between).filter((stroke) => stroke.length > 1)).toEqual([]);
    expect(count(between, 'circle')).toBe(2);
  });

  it('marks a bound by an open arrow to the side where the value may lie, an estimate by a band', () => {
    const shape = (qualifier: ObservationRow['qualifier']) =>
      only(stated([1], [30, qualifier]), 'path.bound').attributes.d!;
    for (const up of ['at-least', 'more-than'] as const) expect(shape(up)).toMatch(/v-9m/);
    expect(shape('at-most')).toMatch(/v9m/);
    for (const near of ['about', 'nearly'] as const) {
      expect(shape(near)).toMatch(/,-35h4v10h-4z$/);
    }
    expect(count(stated([1], [30, 'more-than']), 'circle')).toBe(1);
  });

  it('of very many points leads through no bound either', () => {
    const values = Array.from({ length: 1500 }, () => 5);
    const long = series(read({ data: [block('1900-01', { n: { D: values } })] }), 'n');
    const special = new Map([[700, { qualifier: 'more-than' as const }]]);
    const marks = draw({ ...long, special });
    expect(strokes(marks).map((stroke) => stroke.length)).toEqual([700, 1, 799]);
    expect(count(marks, 'path.bound')).toBe(1);
  });

  const plot = {
    left: 0,
    right: 240,
    x: (time: number) => (time - 2024 * 12) * 40,
    y: (value: number) => 100 - value * 10,
  };
  const monthly = (cells: Cell[]) =>
    series(read({ data: [block('2024-01', { n: { D: cells } })] }), 'n');
  const bounds = series(
    read({
      observations: (['exact', 'more-than', 'at-most', 'about', 'exact'] as const).map(
        (qualifier, i) =>
          row({
            period: `2024-0${i + 1}`,
            value: 4 + i / 2,
            qualifier,
            ...(qualifier === 'exact' ? {} : { raw: '余' }),
          }),
      ),
    }),
    'n',
  );
  const merged = series(
    read({ data: [block(['2024-01/P2M', '2024-03'], { n: { D: [6, 4] } })] }),
    'n',
  );
  const parted = series(
    read({
      data: [block('2024-01', { n: { D: [2, 3, 7, 8] } })],
      breaks: [{ period: '2024-03', text: '口径' }],
    }),
    'n',
  );
  it.each<[string, ReturnType<typeof series>, Tone?]>([
    ['points', monthly([2, 4, 3, 5])],
    ['one-point', monthly([7])],
    ['equal-values', monthly([5, 5, 5])],
    ['no-data', monthly(['O', 'Y'])],
    ['gaps', monthly([2, 'O', 4, 'M', 5, 6])],
    ['suppressed', monthly([2, 'Q', 4])],
    ['provisional', monthly([2, 3, [4, 'P'], [5, 'P']])],
    ['bounds', bounds],
    ['months-published-together', merged],
    ['break', parted],
    ['context', monthly([2, 'O', 3]), 'context'],
  ])('draws %s as its picture shows', async (name, drawn, tone = 'series-1') => {
    const size = { width: 240, height: 100 };
    await expectPicture(`line/${name}`, [drawLine(drawn, tone, plot)], size);
  });

  it('that only gives context has no points', () => {
    expect(count(line([1, 'O', 3], { tone: 'context' }), 'circle')).toBe(0);
  });

  it('of 100,000 points is as small as its pixels, and keeps their highest and lowest', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => (i === 54_321 ? 999 : i % 7));
    const long = series(read({ data: [block('1700-01-01', { n: { D: values } })] }), 'n');
    const marks = draw(long);
    const path = only(marks, 'path').attributes.d!;
    expect(path.length).toBeLessThan(60_000);
    expect(path).toContain(',-999.0');
  });
});
