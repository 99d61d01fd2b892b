import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineLabels, tickLabels } from '../../src/charts/line-labels.js';

const ROOM = { from: -120, to: 260, em: 16 };
const place = fc.integer({ min: 0, max: 260 });

describe('the names over lines', () => {
  it('stand in the middle of their line where there is room', () => {
    const [label] = lineLabels([{ at: 130, text: '目标' }], ROOM);
    expect(label).toMatchObject({ left: 117, level: 0 });
  });

  it('never leave the room, though their line lies at its end', () => {
    const lines = [0, 260].map((at) => ({ at, text: '示例线（不低于95%）' }));
    const [first, last] = lineLabels(lines, ROOM);
    expect(first!.left).toBeGreaterThanOrEqual(ROOM.from);
    expect(last!.left).toBeLessThan(260 - 100);
  });

  it('leave the line of another free: one ends before it, the other begins behind', () => {
    const [target, district] = lineLabels(
      [
        { at: 155, text: '漕浦区96.5%' },
        { at: 100, text: '示例线（不低于95%）' },
      ],
      ROOM,
    );
    expect(target!.text).toContain('95%');
    expect(target!.left + 10 * 13).toBeLessThan(155 + 13);
    expect(district!.left).toBeGreaterThan(100);
  });

  it('stand one above the other where they would meet, in any order of the lines', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const lines = [a, b].map((at) => ({ at, text: '示例线（不低于95%）' }));
        const [first, second] = lineLabels(lines, ROOM);
        const isApart = first!.level !== second!.level || second!.left - first!.left > 100;
        expect(isApart).toBe(true);
      }),
    );
  });
});

describe('the words at ticks', () => {
  it('stand where they have room, and none runs into the one before it', () => {
    const ticks = [95, 95.5, 96, 96.5].map((value, i) => ({ at: i * 30, text: value.toFixed(1) }));
    const labels = tickLabels(ticks, { from: 0, to: 90, em: 16 }, 0.875);
    expect(labels.map(({ text }) => text)).toEqual(['95.0', '96.0']);
    expect(labels[1]!.left - labels[0]!.left).toBeGreaterThan(30);
  });
});
