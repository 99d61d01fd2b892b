import { describe, expect, it } from 'vitest';
import { Spread } from '../../../src/data/live/spread.js';

/** Turns of an event loop in the test's hand. */
function loop() {
  const works: (() => void)[] = [];
  return {
    later: (work: () => void) => void works.push(work),
    turn: () => works.shift()?.(),
    get waiting() {
      return works.length;
    },
  };
}

function heard(spread: Spread, names: string) {
  const log: string[] = [];
  const listeners = new Map([...names].map((name) => [name, () => void log.push(name)]));
  for (const listener of listeners.values()) spread.add(listener);
  return { log, listeners };
}

describe('news that is spread over turns', () => {
  it('reaches nobody in the turn in which it comes, and one in each that follows, the first last', () => {
    const { later, turn } = loop();
    const spread = new Spread(later);
    const { log } = heard(spread, 'abc');
    spread.tell();
    expect(log).toEqual([]);
    turn();
    expect(log).toEqual(['c']);
    turn();
    turn();
    turn();
    expect(log).toEqual(['c', 'b', 'a']);
  });

  it('begins again where more news comes meanwhile, and never runs twice side by side', () => {
    const events = loop();
    const spread = new Spread(events.later);
    const { log } = heard(spread, 'abc');
    spread.tell();
    events.turn();
    events.turn();
    spread.tell();
    spread.tell();
    expect(events.waiting).toBe(1);
    for (let i = 0; i < 9; i++) events.turn();
    expect(log).toEqual(['c', 'b', 'c', 'b', 'a']);
    expect(events.waiting).toBe(0);
  });

  it('does not reach one who has left, and asks for no turn where nobody listens', () => {
    const events = loop();
    const spread = new Spread(events.later);
    spread.tell();
    expect(events.waiting).toBe(0);
    const { log, listeners } = heard(spread, 'ab');
    spread.tell();
    spread.delete(listeners.get('a')!);
    for (let i = 0; i < 3; i++) events.turn();
    expect(log).toEqual(['b']);
  });

  it('reaches the others where one throws', () => {
    const { later, turn } = loop();
    const spread = new Spread(later);
    const { log } = heard(spread, 'b');
    spread.add(() => {
      throw new Error('no picture');
    });
    spread.tell();
    expect(turn).toThrow('no picture');
    turn();
    expect(log).toEqual(['b']);
  });
});
