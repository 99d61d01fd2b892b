// Watches a wall from inside its page. Each function is sent there as text, before any script of the
// page's own, and adds to `window.soak`.

/** Numbers the requests of the feed, and knows which document the wall has got last. */
export function countRequests({ path, faults, seconds }) {
  const { soakAnswerTo: answerTo } = window;
  const [realFetch, soak] = [fetch.bind(window), (window.soak ??= {})];
  Object.assign(soak, { requests: 0, updates: 0, good: -1, pending: 0 });
  window.fetch = async (input, init = {}) => {
    const url = new URL(typeof input === 'string' ? input : (input.url ?? input), location.href);
    // Before it loads its page anew, a wall looks whether that would come. It would hide what it loses.
    if (url.pathname === location.pathname) {
      soak.restarts++;
      return new Response('', { status: 503 });
    }
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
}

/** Waits for the work behind a timer, and hears what goes wrong meanwhile. */
export function hearErrors() {
  const soak = (window.soak ??= {});
  Object.assign(soak, { restarts: 0, errors: [] });
  // A page in real time has no timers that could be counted.
  soak.timers ??= () => 0;
  /** Real time, in which what reads and writes copies comes to its end. */
  soak.rest ??= (ms) => new Promise((done) => setTimeout(done, ms));
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  /** A turn of the real event loop. */
  soak.turn = () => {
    const turned = new Promise((done) => waiting.push(done));
    port2.postMessage(0);
    return turned;
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
}

/** Reads the figure that changes, and all pictures of a scene. */
export function readWall({ name }) {
  const soak = (window.soak ??= {});
  soak.wall = () => document.querySelector('gf-wall');
  const isChanging = (fact) => fact.querySelector('.what').textContent.includes(name);
  /** The figure that stands on the wall, as a number. */
  soak.shown = () => {
    const facts = [...(soak.wall().shadowRoot?.querySelectorAll('.fact') ?? [])];
    const figure = facts.find(isChanging)?.querySelector('.value b')?.textContent;
    return figure === undefined ? undefined : Number(figure.replace(/\D/g, ''));
  };
  /** Whether the wall says that it shows older data. */
  soak.isStale = () =>
    (soak.wall().shadowRoot?.querySelector('.badges')?.textContent.trim() ?? '') !== '';
  /** Every word of the pictures of the scene that is shown. */
  soak.words = () => {
    const { shadowRoot } = soak.wall();
    const pictures = [...(shadowRoot?.querySelectorAll('.scene:not(.away) .cell *') ?? [])];
    const facts = pictures.filter((one) => one.matches('.fact'));
    const drawn = pictures
      .filter(({ localName }) => /^gf-(stat|tiles|funnel|flow|heatmap)$/.test(localName))
      .map((one) => {
        if (!one.shadowRoot) return '';
        const words = [...one.shadowRoot.querySelectorAll('.title,.where,.figure,.unit,.lines,dd')];
        const marks = [...one.shadowRoot.querySelectorAll('[role="option"],[aria-label]')];
        return [
          `${one.localName} ${one.indicator ?? ''} ${one.region ?? ''}`,
          ...words.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
          ...marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent.trim()),
        ].join('|');
      });
    return [...facts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()), ...drawn];
  };
}

/** Hides the wall, spoils it, and lets it run. */
export function driveWall() {
  const { soak, soakFigureOf: figureOf } = window;
  soak.scenes = 0;
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
    const kept = [];
    setInterval(() => {
      if (how === 'leak') {
        const node = document.createElement('p');
        node.addEventListener('click', () => kept.length);
        kept.push(node);
      } else {
        // A wall that no longer hears of new data.
        soak.wall().requestUpdate = () => undefined;
      }
    }, 2000);
  };
  /** What is wrong with the picture, once it had time to become right; nothing where it agrees. */
  soak.check = async () => {
    const isRight = () => soak.shown() === figureOf(soak.good);
    for (let look = 0; look < 200 && !isRight(); look++) await soak.rest(10);
    return isRight()
      ? []
      : [{ document: soak.good, expected: figureOf(soak.good), shown: soak.shown() }];
  };
  /** Lets the wall ask so many times more, and looks at it each second. */
  soak.run = async (more, mostSeconds) => {
    const end = soak.requests + more;
    for (let second = 0; soak.requests < end && second < mostSeconds; second++) {
      await soak.advance(1000, soak.settle);
      soak.look();
      const wrong = await soak.check();
      if (wrong.length > 0) return wrong;
    }
    return soak.requests < end ? [{ asked: soak.requests, expected: end }] : [];
  };
}
