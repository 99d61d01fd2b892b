import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composition } from '../../../../src/core/derive/composition.js';
import { largestPart } from '../../../../src/core/derive/finding/largest-part.js';
import { compositionFinding } from '../../../../src/elements/composition/composition.text.js';
import { en } from '../../../../src/i18n/en.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

const KINDS = ['x', 'y', 'z'];
const WHOLE = { region: 'sum', time: 'sum', category: 'sum' };
const APART = { region: 'sum', time: 'sum', category: 'none' };

/** The parts of a figure of March 2024; `all` is the whole. */
function parted(cells: Record<string, Cell>, more: object = { aggregation: WHOLE }) {
  const dataset = read({
    dimensions: [{ id: 'kind', name: '类型', categories: KINDS.map((id) => ({ id, name: id })) }],
    indicators: [indicator('n', { unit: 'session', ...more })],
    data: Object.entries(cells).map(([id, cell]) =>
      block('2024-03', { n: { D: [cell] } }, id === 'all' ? {} : { breakdown: { kind: id } }),
    ),
  } as Document);
  const [n, dimension] = [dataset.indicators.get('n')!, dataset.dimensions.get('kind')!];
  return { dataset, made: composition(dataset, { indicator: n, dimension, region: 'D' })! };
}

const found = (...args: Parameters<typeof parted>) =>
  largestPart(parted(...args).made)?.map(({ category }) => category!.id);

function said(...args: Parameters<typeof parted>) {
  const { dataset, made } = parted(...args);
  return [zh, en].map((words) => compositionFinding(new Speaker(words, dataset), made));
}

describe('the finding of the parts of a whole', () => {
  it('is the largest with its share, or the two that are', () => {
    expect(said({ x: 50, y: 30, z: 20 })).toEqual(['x最多，占50.0%', 'x: the largest part, 50.0%']);
    expect(said({ x: 40, y: 40, z: 20 })).toEqual([
      'x、y并列最多，各占40.0%',
      'x and y: the largest parts, 40.0% each',
    ]);
    expect(found({ x: 30, y: 30, z: 30 })).toBeUndefined();
  });

  it('says of a share that rests on what is not final that it is not', () => {
    expect(said({ x: [50, 'P'], y: 30, z: 20 })).toEqual([
      'x最多，占50.0%（初步数）',
      'x: the largest part, 50.0% (provisional)',
    ]);
    expect(said({ x: 50, y: [30, 'E'], z: 20 })[0]).toBe('x最多，占50.0%（估计数）');
    expect(said({ all: 100, x: 70, y: [10, 'P'], z: 20 })[0]).toBe('x最多，占70.0%');
    expect(said({ x: [50, 'P'], y: 30, z: 20 }, { aggregation: APART })[0]).toBe(
      'x最多，50场（初步数）',
    );
  });

  it('is none where what is left over, withheld or missing could be more', () => {
    expect(found({ all: 100, x: 30, y: 5, z: 5 })).toBeUndefined();
    expect(found({ all: 100, x: 30, y: 'O', z: 10 })).toBeUndefined();
    expect(found({ all: 100, x: 70, y: 'O', z: 10 })).toEqual(['x']);
  });

  it('is the one with most where the parts may overlap, and all are known', () => {
    expect(said({ x: 50, y: 30, z: 20 }, { aggregation: APART })).toEqual([
      'x最多，50场',
      'Most of all: x, 50 sessions',
    ]);
    expect(found({ x: 50, y: 'O', z: 20 }, { aggregation: APART })).toBeUndefined();
  });

  it('is never a part that one without a figure could exceed', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom('O', 'M') },
    );
    fc.assert(
      fc.property(cell, cell, cell, fc.integer({ min: 0, max: 60 }), (x, y, z, more) => {
        const given = { x, y, z };
        const numbers = Object.values(given).filter((one) => typeof one === 'number');
        const sum = numbers.reduce((total: number, one) => total + (one as number), 0);
        const largest = found({ all: sum + more, ...given });
        for (const id of largest ?? []) {
          const own = given[id as keyof typeof given];
          expect(own).toBe(Math.max(...(numbers as number[]), more));
        }
      }),
    );
  });
});
