import { beforeEach, describe, expect, it } from 'vitest';
import { SteadyClock } from '../../../src/data/live/clock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The clocks of a machine in the test's hand. */
const machine = { date: 0, steady: 0, now: () => machine.date, monotonic: () => machine.steady };
let clock: SteadyClock;

beforeEach(() => {
  [machine.date, machine.steady] = [Date.UTC(2026, 2, 1), 0];
  clock = new SteadyClock(machine);
});

function pass(milliseconds: number) {
  machine.date += milliseconds;
  machine.steady += milliseconds;
}

const dated = (time: number) => new Headers({ date: new Date(time).toUTCString() });
const hear = (time: number) => clock.hear(dated(time));

describe('a date of the server that stands still', () => {
  it('makes no clock wrong at any look after its first', () => {
    const old = machine.date - 72 * HOUR;
    hear(old);
    for (let look = 1; look <= 6; look++) {
      pass(MINUTE);
      hear(old);
      expect(clock.wrong, `look ${look}`).toBe(false);
      expect(clock.now()).toBe(machine.date);
    }
  });

  it('is not taken for the word of a server that a date set back is right', () => {
    const first = machine.date;
    for (let look = 0; look < 15; look++) {
      hear(first);
      pass(MINUTE);
    }
    machine.date -= 14 * MINUTE;
    for (let look = 0; look < 4; look++) {
      hear(first);
      expect(clock.wrong, `look ${look}`).toBe(true);
      pass(MINUTE);
    }
    hear(machine.date);
    expect(clock.wrong, 'the server is heard').toBe(false);
  });

  it('is known again after an answer without a date', () => {
    const old = machine.date - 72 * HOUR;
    hear(old);
    pass(MINUTE);
    clock.hear(new Headers());
    pass(MINUTE);
    hear(old);
    expect(clock.wrong).toBe(false);
  });

  it('counts though somebody sets the date forward and back within that second', () => {
    const truth = machine.date;
    hear(truth);
    machine.date += 72 * HOUR;
    hear(truth);
    expect(clock.wrong).toBe(true);
    machine.date -= 72 * HOUR;
    hear(truth);
    expect(clock.wrong).toBe(false);
  });

  it('counts at every look where a cache says how old its answer has become', () => {
    const stated = machine.date;
    machine.date += 48 * HOUR;
    for (let age = 0; age < 300; age += 60) {
      clock.hear(new Headers({ date: new Date(stated).toUTCString(), age: String(age) }));
      expect(clock.wrong, `after ${age} s`).toBe(true);
      pass(MINUTE);
    }
  });

  it('counts within a second or two of its first hearing, as for a document and its catalogue', () => {
    hear(machine.date - 72 * HOUR);
    pass(1500);
    hear(machine.date - 1500 - 72 * HOUR);
    expect(clock.wrong).toBe(true);
  });
});
