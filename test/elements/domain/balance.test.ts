import { describe, expect, it } from 'vitest';
import { balanceOf, courseLength } from '../../../src/elements/domain/balance.js';

describe('the figures of a domain', () => {
  it('fill every row, however many there are and however wide their room is', () => {
    let drawn = 0;
    for (let count = 1; count <= 16; count++) {
      for (let room = 10; room <= 120; room += 0.5) {
        const balance = balanceOf(count, room);
        if (!balance) continue;
        drawn++;
        const { columns, lead } = balance;
        expect((lead + count - 1) % columns, `${count} in ${room}em`).toBe(0);
        expect(lead).toBeLessThanOrEqual(columns);
        expect((room - 1.5 * (columns - 1)) / columns).toBeGreaterThanOrEqual(8.5);
      }
    }
    expect(drawn).toBeGreaterThan(1000);
  });

  it.each([
    [9, 72, { columns: 5, lead: 2 }],
    [8, 72, { columns: 5, lead: 3 }],
    [7, 72, { columns: 4, lead: 2 }],
    [6, 72, { columns: 4, lead: 3 }],
    [5, 72, { columns: 6, lead: 2 }],
    [9, 44, { columns: 4, lead: 4 }],
  ])('of %i in %i em lead as a designer would lay them out', (count, room, balance) => {
    expect(balanceOf(count, room)).toEqual(balance);
  });

  it('are a list on a phone', () => {
    expect(balanceOf(9, 20.5)).toBeUndefined();
    expect(balanceOf(2, 16)).toBeUndefined();
  });

  it('have a line beside the first of them where it leaves room for the number', () => {
    expect(courseLength({ columns: 5, lead: 2 }, 72)).toBeCloseTo(16.9);
    expect(courseLength({ columns: 5, lead: 3 }, 72)).toBe(22);
    expect(courseLength(undefined, 19)).toBe(8);
    expect(courseLength(undefined, 14.8), 'a phone with large type').toBe(0);
  });
});
