import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { canReload } from './can-reload.js';
import { driftAt, shouldReload } from './long-life.js';

export interface LongLifeCalls {
  /** How far the picture walks against burn-in, in pixels; 0 for not at all. */
  drift(): number;
  /** Whether the data on show are confirmed. */
  isLive(): boolean;
  /** The date as well as it is known, in milliseconds. */
  now(): number;
  /** The part of the address that leads back to what is on show. */
  hash(): string;
}

/** Chromium says how much memory scripts use; other browsers do not. */
interface Memory {
  usedJSHeapSize: number;
  jsHeapSizeLimit: number;
}

interface Lock {
  release(): Promise<void>;
}

/** Minutes between two looks at the memory. */
const LOOK = 10;

/**
 * What lets a wall run for a year: the screen stays awake while it is seen, the picture walks a few
 * pixels each minute so that nothing burns in, and memory is watched.
 */
export class LongLifeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: LongLifeCalls;
  #leave: (() => void) | undefined;
  #lock: Lock | undefined;
  #seconds = 0;
  #minute = 0;
  #usedAtStart: number | undefined;
  #isLeaving = false;

  constructor(host: ReactiveControllerHost & HTMLElement, calls: LongLifeCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
    document.addEventListener('visibilitychange', this.#wake);
    this.#wake();
  }

  hostDisconnected(): void {
    this.#leave?.();
    document.removeEventListener('visibilitychange', this.#wake);
    this.#hold(undefined);
  }

  /** Holds one lock at a time. */
  #hold(lock: Lock | undefined) {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = lock;
  }

  /** The system takes the lock away whenever the page is hidden. */
  #wake = () => {
    const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } };
    if (document.visibilityState !== 'visible' || !wakeLock) return;
    wakeLock.request('screen').then(
      (lock) => {
        this.#hold(lock);
        if (!this.#host.isConnected) this.#hold(undefined);
      },
      // Not allowed here, or the battery is low: the wall goes on without.
      () => undefined,
    );
  };

  #beat(seconds: number) {
    this.#seconds += seconds;
    const minute = Math.floor(this.#seconds / 60);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#move();
    if (minute % LOOK === 0) void this.#look();
    // The ages that are printed are a minute older.
    this.#host.requestUpdate();
  }

  #move() {
    const [x, y] = driftAt(this.#minute, this.#calls.drift());
    this.#host.style.setProperty('--drift', `translate(${x}px, ${y}px)`);
  }

  /** Looks at the memory, and loads the page anew where that would help and it would come back. */
  async #look() {
    const { memory } = performance as Performance & { memory?: Memory };
    const used = memory?.usedJSHeapSize;
    this.#usedAtStart ??= used;
    const health = {
      used,
      limit: memory?.jsHeapSizeLimit,
      atStart: this.#usedAtStart,
      hours: performance.now() / 3_600_000,
      hour: new Date(this.#calls.now()).getHours(),
    };
    if (this.#isLeaving || !shouldReload(health)) return;
    if (!(await canReload(this.#calls.isLive())) || !this.#host.isConnected) return;
    this.#isLeaving = true;
    history.replaceState(history.state, '', this.#calls.hash());
    location.reload();
  }
}
