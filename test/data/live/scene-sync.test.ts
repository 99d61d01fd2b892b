import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SceneSync, type SceneSyncEnvironment } from '../../../src/data/live/scene-sync.js';

/** One browser with several walls, in virtual time; a message arrives in a later turn. */
class Browser {
  readonly channels = new Set<{ name: string; hear: (event: { data: unknown }) => void }>();
  readonly walls: {
    step: SceneSync;
    seen: string[];
    show(visible: boolean): void;
    crash(): void;
  }[] = [];
  #count = 0;

  wall(more: Partial<SceneSyncEnvironment> = {}) {
    let visible = true;
    let dead = false;
    const wakers = new Set<() => void>();
    const own = new Set<() => void>();
    const environment: SceneSyncEnvironment = {
      channel: (name) => {
        const channel = { name, hear: (_: { data: unknown }) => undefined as void };
        this.channels.add(channel);
        own.add(() => this.channels.delete(channel));
        return {
          postMessage: (data) => {
            if (dead) return;
            const copy = JSON.parse(JSON.stringify(data));
            for (const other of this.channels) {
              if (other === channel || other.name !== name) continue;
              setTimeout(() => this.channels.has(other) && other.hear({ data: copy }), 1);
            }
          },
          addEventListener: (_, listener) => void (channel.hear = listener),
          close: () => void this.channels.delete(channel),
        };
      },
      now: () => Date.now(),
      monotonic: () => performance.now(),
      random: () => (this.#count += 0.01),
      visible: () => visible,
      onWake: (listener) => {
        wakers.add(listener);
        return () => void wakers.delete(listener);
      },
      ...more,
    };
    const step = new SceneSync('hall', environment);
    const seen: string[] = [];
    step.subscribe((scene) => seen.push(scene));
    const wall = {
      step,
      seen,
      wakers,
      show(isVisible: boolean) {
        visible = isVisible;
        wakers.forEach((waker) => waker());
      },
      crash() {
        dead = true;
        own.forEach((leave) => leave());
      },
    };
    this.walls.push(wall);
    return wall;
  }

  get leaders() {
    return this.walls.map(({ step }) => step.leader);
  }
}

let browser: Browser;
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  browser = new Browser();
});

afterEach(() => {
  browser.walls.forEach(({ step }) => step.close());
  vi.useRealTimers();
});

/** Three walls, opened one after another. */
function three() {
  const walls = [1, 2, 3].map(() => {
    const wall = browser.wall();
    pass(0.5);
    return wall;
  });
  pass(5);
  return walls as [(typeof walls)[0], (typeof walls)[0], (typeof walls)[0]];
}

describe('walls of one browser', () => {
  it('have one leader, the first that came', () => {
    three();
    expect(browser.leaders).toEqual([true, false, false]);
  });

  it('go where the leader goes, each once, and nobody else leads them', () => {
    const [a, b, c] = three();
    a.step.announce('jobs');
    pass(6);
    b.step.announce('clubs');
    pass(6);
    a.step.announce('homes');
    pass(6);
    expect([a.seen, b.seen, c.seen]).toEqual([[], ['jobs', 'homes'], ['jobs', 'homes']]);
  });

  it('take a newcomer along at the next beat, and it does not take the lead', () => {
    const [a] = three();
    a.step.announce('jobs');
    const d = browser.wall();
    pass(8);
    expect(d.seen).toEqual(['jobs']);
    expect(browser.leaders).toEqual([true, false, false, false]);
  });

  it('follow the next within ten seconds when the leader is gone without a word', () => {
    const [a, b, c] = three();
    a.crash();
    pass(10);
    expect(browser.leaders.slice(1)).toEqual([true, false]);
    b.step.announce('clubs');
    pass(1);
    expect(c.seen).toEqual(['clubs']);
  });

  it('follow the next at once when the leader is closed', () => {
    const [a] = three();
    a.step.close();
    pass(0.1);
    expect(browser.leaders.slice(1)).toEqual([true, false]);
  });

  it('are not led by one that nobody sees: it comes back as the youngest', () => {
    const [a, b] = three();
    a.show(false);
    pass(0.1);
    expect(browser.leaders).toEqual([false, true, false]);
    b.step.announce('clubs');
    a.show(true);
    pass(5);
    expect(browser.leaders).toEqual([false, true, false]);
    expect(a.seen).toEqual(['clubs']);
  });

  it('never have two leaders while all beat, in whatever order they come and go', () => {
    const walls = three();
    for (let turn = 0; turn < 200; turn++) {
      walls[turn % 3]!.show(turn % 7 < 5);
      pass(0.7);
      if (turn % 10 === 9) pass(10);
      if (turn % 10 === 9) expect(browser.leaders.filter(Boolean).length).toBeLessThanOrEqual(1);
    }
    walls.forEach((wall) => wall.show(true));
    pass(10);
    expect(browser.leaders.filter(Boolean)).toHaveLength(1);
  });

  it('take no notice of walls of another name, or of words that are none', () => {
    const [, b] = three();
    for (const channel of browser.channels) {
      for (const data of [null, 7, 'jobs', {}, { id: 7, scene: 'x' }, { scene: 'x' }]) {
        channel.hear({ data });
      }
    }
    pass(5);
    expect(b.seen).toEqual([]);
    expect(browser.leaders).toEqual([true, false, false]);
  });

  it('hold no timer, channel or listener when closed or hidden', () => {
    const walls = three();
    walls.forEach((wall) => wall.show(false));
    pass(1);
    expect([vi.getTimerCount(), browser.channels.size]).toEqual([0, 0]);
    walls.forEach(({ step }) => step.close());
    expect(walls.map(({ wakers }) => wakers.size)).toEqual([0, 0, 0]);
  });
});

describe('walls of several machines', () => {
  it('go where the stream says, by a bare name or an object, and none of them leads', () => {
    const [a, b] = three();
    a.step.serve('jobs');
    b.step.serve('{"scene":"jobs","at":1}');
    expect([a.seen, b.seen]).toEqual([['jobs'], ['jobs']]);
    expect([a.step.leader, b.step.leader]).toEqual([false, false]);
    a.step.announce('clubs');
    pass(3);
    expect(b.seen).toEqual(['jobs']);
  });

  it('lead themselves again when the server has said nothing for five minutes', () => {
    const walls = three();
    walls.forEach(({ step }) => step.serve('jobs'));
    pass(290);
    expect(browser.leaders).toEqual([false, false, false]);
    pass(20);
    expect(browser.leaders).toEqual([true, false, false]);
  });
});

describe('a wall whose browser has no channel', () => {
  it('goes alone', () => {
    const { step } = browser.wall({ channel: undefined });
    expect(step.leader).toBe(true);
    step.announce('jobs');
    expect(vi.getTimerCount()).toBe(0);
  });
});
