// Runs inside the page, before any script of its own: each function is sent there as text.

/**
 * Puts a clock in place of the browser's that moves only when told, and then as fast as the work
 * behind it allows. `window.soak.advance(ms)` lets time pass, timer by timer.
 */
export function turnClock(start) {
  const real = { raf: requestAnimationFrame.bind(window), RealDate: Date };
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
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  /** A turn of the real event loop. */
  const turn = () => {
    const turned = new Promise((done) => waiting.push(done));
    port2.postMessage(0);
    return turned;
  };
  const due = (end) => {
    let next;
    for (const [id, one] of timers) {
      // What nobody sees is not drawn.
      if (one.at > end || (one.frame && document.visibilityState === 'hidden')) continue;
      if (!next || one.at < next[1].at) next = [id, one];
    }
    return next;
  };
  window.soak = {
    ...{ turn, raf: real.raf },
    timers: () => timers.size,
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

/** Counts the requests of the feed and the scenes that are shown, and reads the wall. */
export function watchWall({ path, indicator, faults, seconds }) {
  const { soakAnswerTo: answerTo, soakFigureOf: figureOf } = window;
  const [realFetch, soak] = [fetch.bind(window), (window.soak ??= {})];
  Object.assign(soak, {
    requests: 0,
    scenes: 0,
    updates: 0,
    good: -1,
    pending: 0,
    restarts: 0,
    errors: [],
  });
  // A page in real time has no clock to hand over.
  soak.turn ??= () => new Promise((done) => setTimeout(done, 5));
  soak.timers ??= () => 0;

  window.fetch = async (input, init = {}) => {
    const url = new URL(typeof input === 'string' ? input : (input.url ?? input), location.href);
    if (url.pathname !== path) return realFetch(input, init);
    const n = soak.requests++;
    const kind = answerTo(n, faults);
    const waits = kind === 'hang' || kind === 'delay';
    let state = waits ? 'held' : 'awaited';
    if (!waits) soak.pending++;
    if (kind === 'delay') {
      setTimeout(() => {
        if (state !== 'held') return;
        state = 'awaited';
        soak.pending++;
        void realFetch(`/soak/release?n=${n}`);
      }, seconds * 1000);
    }
    const over = () => {
      if (state === 'awaited') soak.pending--;
      state = 'over';
    };
    try {
      const headers = { ...Object.fromEntries(new Headers(init.headers)), 'x-soak': `${n}` };
      const response = await realFetch(input, { ...init, headers });
      const whole = response.clone().arrayBuffer();
      whole
        .then(() => {
          const etag = response.ok && response.headers.get('etag');
          const good = etag ? Number(etag.replace(/\D/g, '')) : soak.good;
          if (good !== soak.good) soak.updates++;
          soak.good = good;
        })
        .catch(() => undefined)
        .finally(over);
      return response;
    } catch (error) {
      over();
      throw error;
    }
  };
  soak.settle = async () => {
    do await soak.turn();
    while (soak.pending > 0);
  };

  addEventListener('error', ({ message }) => soak.errors.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => soak.errors.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    soak.errors.push(`violation: ${violatedDirective}`),
  );

  soak.wall = () => document.querySelector('gf-wall');
  const isChanging = (stat) => stat.indicator === indicator;
  /** The figure that stands on the wall, as a number. */
  soak.shown = () => {
    const stats = [...(soak.wall().shadowRoot?.querySelectorAll('gf-stat') ?? [])];
    const stat = stats.find(isChanging);
    const figure = stat?.shadowRoot?.querySelector('.figure')?.textContent;
    return figure === undefined ? undefined : Number(figure.replace(/\D/g, ''));
  };
  /** Every word of the pictures of the scene that is shown. */
  soak.words = () => {
    const { shadowRoot } = soak.wall();
    const pictures = [...(shadowRoot?.querySelectorAll('.scene:not(.away) .cell *') ?? [])];
    return pictures
      .filter(({ localName }) => /^gf-(stat|tiles|funnel|flow|heatmap)$/.test(localName))
      .map((one) => {
        const words = [...one.shadowRoot.querySelectorAll('.title,.where,.figure,.unit,.lines,dd')];
        const marks = [...one.shadowRoot.querySelectorAll('[role="option"],[aria-label]')];
        return [
          `${one.localName} ${one.indicator ?? ''} ${one.region ?? ''}`,
          ...words.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
          ...marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent.trim()),
        ].join('|');
      });
  };
  let place = '';
  soak.look = () => {
    const wall = soak.wall();
    if (!wall?.place) return;
    const { scene, step } = wall.place;
    const now = `${scene}.${step}`;
    if (place && now !== place) soak.scenes++;
    place = now;
  };
  soak.hide = (isHidden) => {
    if (isHidden) {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    } else delete document.visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  /** Breaks the wall in one way, which a run must notice. */
  soak.spoil = (how) => {
    const { shadowRoot } = soak.wall();
    const kept = [];
    setInterval(() => {
      if (how === 'leak') {
        const node = document.createElement('p');
        node.addEventListener('click', () => kept.length);
        kept.push(node);
      } else {
        // A picture that no longer hears of new data.
        const stat = [...shadowRoot.querySelectorAll('gf-stat')].find(isChanging);
        if (stat) stat.requestUpdate = () => undefined;
      }
    }, 2000);
  };
  /** Lets the wall ask so many times more; answers what went wrong with the picture. */
  soak.run = async (more, mostSeconds) => {
    const end = soak.requests + more;
    const wrong = [];
    for (let second = 0; soak.requests < end && second < mostSeconds; second++) {
      await soak.advance(1000, soak.settle);
      soak.look();
      const expected = figureOf(soak.good);
      for (let turn = 0; soak.shown() !== expected && turn < 400; turn++) await soak.turn();
      if (soak.shown() !== expected) wrong.push({ expected, shown: soak.shown(), n: soak.good });
    }
    if (soak.requests < end) wrong.push({ asked: soak.requests, expected: end });
    return wrong;
  };
}
