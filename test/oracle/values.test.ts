import { describe, expect, it } from 'vitest';
import { reportOn } from './report.js';
import seeds from './seeds.json' with { type: 'json' };

/** Documents of one test, so that the first that differs is named soon. */
const IN_ONE = 100;

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/** Reports on the documents of some seeds, and how many figures were compared in them. */
function compared(list: readonly number[]): { reports: string[]; figures: number } {
  const all = list.map(reportOn);
  return {
    reports: all.map(({ report }) => report).filter(Boolean),
    figures: all.reduce((total, { figures }) => total + figures, 0),
  };
}

describe('what the library says of a figure', () => {
  for (const from of range(0, 10).map((i) => i * IN_ONE + 1)) {
    it(`is what a naive evaluator of the guide says, in documents ${from} to ${from + IN_ONE - 1}`, () => {
      const { reports, figures } = compared(range(from, IN_ONE));
      expect(reports).toEqual([]);
      expect(figures).toBeGreaterThan(5000);
    }, 120_000);
  }

  it('is so too in every document that once showed a difference', () => {
    expect(compared(seeds.values).reports).toEqual([]);
  }, 120_000);
});
