import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peakOf } from '../../../../src/core/derive/finding/peak.js';
import { heatmap, type Matrix } from '../../../../src/core/derive/heatmap.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

const FLOW = { unit: 'session' };
const RATE = { unit: 'percent', kind: 'ratio', aggregation: { region: 'none', time: 'last' } };

/** The peak of the months of 2024. */
function found(cells: readonly Cell[], more: object = FLOW, rest: object = {}) {
  const dataset = read({
    indicators: [indicator('n', more)],
    data: [block('2024-01', { n: { D: [...cells] } })],
    ...rest,
  } as Document);
  const layout = { kind: 'calendar', frequency: 'M' } as const;
  const matrix = heatmap(dataset, { indicator: 'n', region: 'D' }, layout, { regions: [] });
  return typeof matrix === 'string' ? undefined : peakOf(matrix as Matrix);
}

const ends = (...args: Parameters<typeof found>) => {
  const peak = found(...args);
  if (!peak || peak.kind === 'levels') return peak;
  return [peak.kind, ...peak.cells.map(({ observation }) => observation!.period.code)];
};

describe('the finding of a matrix', () => {
  it('is where it has most, one cell or two', () => {
    expect(ends([1, 5, 3])).toEqual(['highest', '2024-02']);
    expect(ends([5, 5, 3])).toEqual(['highest', '2024-01', '2024-02']);
    expect(ends([5, 5, 5, 3])).toBeUndefined();
    expect(ends([5, 5, 5])).toBeUndefined();
  });

  it('is where it has least, of a rate that should be high', () => {
    expect(ends([91, 95, 93], RATE)).toEqual(['lowest', '2024-01']);
    expect(ends([91, 95, 93], { ...RATE, direction: 'neutral' })).toEqual(['highest', '2024-02']);
  });

  it('is how its cells lie to the range that judges all of them', () => {
    const targets = [{ indicator: 'n', comparator: 'band', value: 60, upper: 85 }];
    const band = { ...RATE, direction: 'band' };
    expect(found([50, 70, 80, 90], band, { targets })).toEqual({
      kind: 'levels',
      counts: { below: 1, inside: 2, above: 1 },
    });
    expect(found([50, 70, 'O', 90], band, { targets })).toBeUndefined();
  });

  it('is none where a cell that is not there could have more', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
            { weight: 1, arbitrary: fc.constantFrom('Q', 'O', 'Y', 'M') },
          ),
          { minLength: 2, maxLength: 12 },
        ),
        (cells) => {
          const peak = found(cells);
          if (!peak || peak.kind === 'levels') return;
          expect(cells.every((cell) => typeof cell === 'number' || cell === 'M')).toBe(true);
          const most = Math.max(...cells.filter((cell) => typeof cell === 'number'));
          for (const { observation } of peak.cells) expect(observation!.value).toBe(most);
        },
      ),
    );
  });
});
