import { describe, expect, it } from 'vitest';
import { flowChart } from '../../src/charts/flow.js';
import { stockFlow } from '../../src/core/derive/stock-flow.js';
import { block, indicator, type Cell } from '../../stories/documents/document.js';
import { read } from '../support/dataset.js';
import {
  all,
  environment,
  exactly,
  expectPicture,
  marksOf,
  misplaced,
  texts,
} from '../support/drawing.js';

/** What lay open before a month, came, went and lay open after it. */
type Account = Record<'opening' | 'inflow' | 'outflow' | 'closing', Cell[]>;

const PARTS = ['opening', 'inflow', 'outflow', 'closing'] as const;

function draw(account: Account) {
  const stock = { kind: 'stock', aggregation: { region: 'sum', time: 'last' } } as const;
  const dataset = read({
    indicators: PARTS.map((id) =>
      indicator(id, {
        ...(id === 'inflow' || id === 'outflow' ? {} : stock),
        balance: { opening: 'opening', inflow: 'inflow', outflow: 'outflow', closing: 'closing' },
      }),
    ),
    data: [block('2024-01', Object.fromEntries(PARTS.map((id) => [id, { D: account[id] }])))],
  });
  const flows = stockFlow(dataset, dataset.indicators.get('closing')!, 'D');
  return flowChart(flows, '件', environment());
}

const YEAR: Account = {
  opening: [40, 45, 43],
  inflow: [25, 18, 20],
  outflow: [20, 20, 13],
  closing: [45, 43, 50],
};

describe('a stock with what comes and goes', () => {
  it('has what came above the zero line and what went below it, as long as it is', () => {
    const { picture } = draw(YEAR);
    const [came] = exactly(picture, 'rect', 'inflow');
    const [went] = exactly(picture, 'rect', 'outflow');
    expect(went!.y).toBeCloseTo(came!.y + came!.height, 6);
    expect(came!.height / went!.height).toBeCloseTo(25 / 20, 6);
  });

  it('counts on both sides of the zero line, so that no number there is negative', () => {
    expect(texts(marksOf(draw(YEAR).picture)).filter((text) => text.startsWith('−'))).toEqual([]);
  });

  it('holds a stock below zero and what was taken back inside its frame, with their sign', () => {
    const { picture, geometry } = draw({
      opening: [40, -30, -60],
      inflow: [5, -20, 10],
      outflow: [75, 10, 13],
      closing: [-30, -60, -63],
    });
    const marks = marksOf(picture);
    expect(misplaced(marks)).toEqual([]);
    const foot = environment().height - 1.7 * environment().em;
    for (let i = 0; i < geometry.count; i++) expect(geometry.at(i).y).toBeLessThanOrEqual(foot);
    expect(texts(marks).some((text) => text.startsWith('−'))).toBe(true);
  });

  it('marks a month that does not balance, and no other', () => {
    const marks = marksOf(draw({ ...YEAR, closing: [45, 42, 50] }).picture);
    expect(texts(marks, 'text.unbalanced')).toEqual(['≠']);
    expect(all(marksOf(draw(YEAR).picture), 'text.unbalanced')).toEqual([]);
  });

  it('finds under the pointer the month that it drew there', () => {
    const { geometry } = draw(YEAR);
    expect(geometry.count).toBe(3);
    for (const i of [0, 1, 2]) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
  });

  it.each<[string, Account]>([
    ['year', YEAR],
    ['one-month', { opening: [40], inflow: [5], outflow: [8], closing: [37] }],
    ['equal-values', { opening: [5, 5], inflow: [5, 5], outflow: [5, 5], closing: [5, 5] }],
    ['nothing-but-zero', { opening: [0, 0], inflow: [0, 0], outflow: [0, 0], closing: [0, 0] }],
    ['missing-month', { ...YEAR, inflow: [25, 'O', 20] }],
    ['suppressed-month', { ...YEAR, closing: [45, 'Q', 50] }],
    ['provisional', { ...YEAR, inflow: [25, 18, [20, 'P']] }],
    ['unbalanced', { ...YEAR, closing: [45, 42, 50] }],
  ])('draws %s as its picture shows, no place of it no number', async (name, account) => {
    const { picture } = draw(account);
    expect(misplaced(marksOf(picture))).toEqual([]);
    await expectPicture(`flow/${name}`, picture, environment());
  });
});
