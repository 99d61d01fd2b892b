import { describe, expect, it } from 'vitest';
import type { TargetItem } from '../../../src/core/contract/contract.generated.js';
import { targetSpans } from '../../../src/core/derive/target-spans.js';
import { parsePeriod } from '../../../src/core/time/period.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { read, series } from '../../support/dataset.js';

const goal = (value: number, more: Partial<TargetItem>): TargetItem => ({
  indicator: 'n',
  accumulation: 'period',
  comparator: 'ge',
  value,
  ...more,
});
const months = Array.from({ length: 24 }, (_, i) => i + 1);

/** `value: first month after the start of 2023 – month after the last`, the latest target first. */
function spans(...targets: TargetItem[]): string[] {
  const dataset = read({
    indicators: [indicator('n')],
    data: [block('2023-01', { n: { D: months } })],
    targets,
  });
  const start = parsePeriod('2023-01')!.start;
  return targetSpans(dataset, series(dataset, 'n')).map(
    ({ target, from, to }) => `${target.value}: ${from - start}–${to - start}`,
  );
}

describe('the spans of targets', () => {
  it('are the years that each is for, the latest first', () => {
    const last = goal(10, { validFrom: '2023', validTo: '2023' });
    const present = goal(20, { validFrom: '2024', validTo: '2024' });
    expect(spans(last, present)).toEqual(['20: 12–24', '10: 0–12']);
  });

  it('bind every figure in them, but for a goal that is due at their end', () => {
    const binds = (target: TargetItem) => {
      const data = [block('2023-01', { n: { D: months } })];
      const dataset = read({ indicators: [indicator('n')], data, targets: [target] });
      return targetSpans(dataset, series(dataset, 'n')).map((span) => span.binds);
    };
    expect(binds(goal(10, {}))).toEqual([true]);
    expect(binds(goal(10, { validFrom: '2024', validTo: '2024' }))).toEqual([true]);
    expect(binds(goal(10, { validTo: '2025' }))).toEqual([false]);
  });

  it('reach over all periods where a target has no bounds', () => {
    expect(spans(goal(10, {}))).toEqual(['10: 0–24']);
  });

  it('have a goal for a later date at the latest period alone', () => {
    expect(spans(goal(30, { validTo: '2026' }))).toEqual(['30: 23–24']);
  });

  it('are none where no target binds the region', () => {
    expect(spans(goal(10, { region: 'A' }))).toEqual([]);
  });
});
