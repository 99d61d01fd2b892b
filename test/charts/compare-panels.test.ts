import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedScale } from '../../src/charts/compare.js';
import { drawPanel, panelGrid, panelHeight } from '../../src/charts/compare-panels.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import {
  all,
  crowded,
  environment,
  expectPicture,
  marksOf,
  misplaced,
  strokes,
  texts,
} from '../support/drawing.js';

const of = (cells: Cell[]) => series(read({ data: [block('2024-01', { n: { D: cells } })] }), 'n');
const first = { isFirst: true, isLast: true };

function panel(
  cells: Cell[],
  { around, place = first }: { around?: Cell[]; place?: typeof first } = {},
) {
  const line = of(cells);
  const behind = around && of(around);
  const shared = sharedScale([line, ...(behind ? [behind] : [])], [50], false, '%');
  const env = { ...environment({ width: 140, height: panelHeight(place.isLast, 16) }), cut: '' };
  return drawPanel({ series: line, around: behind, goals: [50] }, shared, env, place);
}

describe('the panels of all regions', () => {
  const grid = (count: number, width: number) =>
    panelGrid(count, sharedScale([of([1, 2])], [], false, '%'), environment({ width }));

  it('stand six in a row where there is room, in rows as even as can be', () => {
    expect(grid(18, 960).columns).toBe(6);
    expect(grid(7, 960).columns).toBe(4);
    expect(grid(3, 960).columns).toBe(3);
    expect(grid(18, 328).columns).toBe(2);
    expect(grid(18, 100).columns).toBe(1);
  });

  it('fill the width, the words of their one axis and the room between them included', () => {
    const { columns, panel: width, axis } = grid(18, 800);
    expect(axis + columns * width + (columns - 1) * 16).toBeCloseTo(800);
  });

  it('have the values of the scale in the first of a row and the time in the last of a column alone', () => {
    const words = (isFirst: boolean, isLast: boolean) =>
      texts(marksOf(panel([40, 60, 55], { place: { isFirst, isLast } })));
    expect(words(false, false)).toEqual([]);
    expect(words(true, false)).toEqual(['40', '45', '50', '55', '60']);
    expect(words(false, true)[0]).toBe('2024年');
  });

  it('draw the region around in grey, behind the line', () => {
    const marks = marksOf(panel([40, 60], { around: [45, 55] }));
    expect(all(marks, '.series path').map(({ classes }) => classes[1])).toEqual([
      'tone-context',
      'tone-series-1',
    ]);
  });

  it('leave a gap open, and have no word that meets another, whatever they draw', () => {
    expect(strokes(marksOf(panel([40, 'O', 60]))).length).toBeGreaterThan(1);
    const cell = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant<Cell>('O'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 24 }), (cells) => {
        const marks = marksOf(panel(cells));
        // The values of the scale stand left of the panel.
        const around = { width: 140, height: panelHeight(true, 16), em: 16 };
        expect(crowded(marks, around).filter((one) => !/^[\d.]+ outside$/.test(one))).toEqual([]);
        expect(misplaced(marks)).toEqual([]);
      }),
    );
  });

  it.each<[string, Cell[], { around?: Cell[] }]>([
    ['course', [52, 55, 'O', 58, [60, 'P']], { around: [50, 51, 52, 53, 54] }],
    ['suppressed', [52, 'Q', 58], {}],
    ['no-data', ['O', 'Y'], {}],
  ])('are drawn for %s as their picture shows', async (name, cells, more) => {
    const size = { width: 140, height: panelHeight(true, 16) };
    await expectPicture(`compare-panels/${name}`, panel(cells, more), size);
  });
});
