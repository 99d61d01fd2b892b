import { describe, expect, it } from 'vitest';
import { Ticker } from '../../../src/data/live/ticker.js';
import { FakeClock } from '../../support/clock.js';

describe('Ticker', () => {
  it('beats once a second for all who listen, with one timer', () => {
    const clock = new FakeClock();
    const ticker = new Ticker(clock);
    const heard: number[][] = [[], []];
    ticker.subscribe((seconds) => heard[0]!.push(seconds));
    ticker.subscribe((seconds) => heard[1]!.push(seconds));
    expect(clock.timers).toBe(1);
    clock.pass(3000);
    expect(heard).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(clock.timers).toBe(1);
  });

  it('leaves no timer and no listener behind', () => {
    const clock = new FakeClock();
    const ticker = new Ticker(clock);
    const stops = [ticker.subscribe(() => {}), ticker.subscribe(() => {})];
    stops[0]!();
    expect([clock.timers, clock.watchers]).toEqual([1, 1]);
    stops[1]!();
    expect([clock.timers, clock.watchers]).toEqual([0, 0]);
    ticker.subscribe(() => {})();
    expect([clock.timers, clock.watchers]).toEqual([0, 0]);
  });

  it('does nothing while the page is hidden, and does not count that time', () => {
    const clock = new FakeClock();
    let seen = 0;
    new Ticker(clock).subscribe((seconds) => (seen += seconds));
    clock.pass(2000);
    clock.show(false);
    expect(clock.timers).toBe(0);
    clock.pass(3_600_000);
    expect(seen).toBe(2);
    clock.show(true);
    clock.pass(1000);
    expect(seen).toBe(3);
  });

  it('reaches the others where one throws, and the error is not swallowed', () => {
    const clock = new FakeClock();
    const ticker = new Ticker(clock);
    let heard = 0;
    ticker.subscribe(() => {
      throw new Error('no picture');
    });
    ticker.subscribe(() => heard++);
    for (let beat = 1; beat <= 3; beat++) {
      expect(() => clock.pass(1000)).toThrow('no picture');
      expect(heard).toBe(beat);
    }
    expect(clock.timers).toBe(1);
  });

  it('takes no clock that jumps for time that was seen', () => {
    const clock = new FakeClock();
    const heard: number[] = [];
    new Ticker(clock).subscribe((seconds) => heard.push(seconds));
    clock.jump(-86_400_000);
    clock.pass(1000);
    clock.jump(86_400_000);
    clock.pass(1000);
    for (const seconds of heard) {
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(seconds).toBeLessThanOrEqual(5);
    }
  });
});
