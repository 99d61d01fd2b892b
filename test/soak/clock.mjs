// Time in the hand of the test. Sent to the page as text, before any script of its own.

/**
 * Puts a clock in place of the browser's that moves only when told, and then as fast as the work
 * behind it allows. `window.soak.advance(ms)` lets time pass, timer by timer.
 */
export function turnClock(start) {
  const real = { raf: requestAnimationFrame.bind(window), wait: setTimeout, RealDate: Date };
  const timers = new Map();
  let [now, shift, serial] = [0, 0, 0];
  const add = (entry) => {
    timers.set(++serial, entry);
    return serial;
  };
  const drop = (id) => void timers.delete(id);
  const later =
    (every) =>
    (work, ms, ...args) => {
      const wait = Math.max(every ? 1 : 0, Number(ms) || 0);
      return add({ at: now + wait, every: every ? wait : 0, run: () => work(...args) });
    };
  window.setTimeout = later(false);
  window.setInterval = later(true);
  window.clearTimeout = window.clearInterval = window.cancelAnimationFrame = drop;
  window.requestAnimationFrame = (work) => add({ at: now + 16, frame: true, run: () => work(now) });
  performance.now = () => now;
  window.Date = class extends real.RealDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [start + now + shift]));
    }
    static now() {
      return start + now + shift;
    }
  };
  /** What nobody sees is not drawn. */
  const rests = ({ frame }) => frame && document.visibilityState === 'hidden';
  const due = (end) => {
    let next;
    for (const [id, one] of timers) {
      if (one.at > end || rests(one)) continue;
      if (!next || one.at < next[1].at) next = [id, one];
    }
    return next;
  };
  window.soak = {
    raf: real.raf,
    rest: (ms) => new Promise((done) => real.wait.call(window, done, ms)),
    timers: () => [...timers.values()].filter((one) => !rests(one)).length,
    jump: (ms) => void (shift += ms),
    async advance(ms, settle) {
      const end = now + ms;
      for (let next = due(end); next; next = due(end)) {
        const [id, one] = next;
        now = Math.max(now, one.at);
        if (one.every) one.at = now + one.every;
        else timers.delete(id);
        one.run();
        await settle();
      }
      now = end;
    },
  };
}
