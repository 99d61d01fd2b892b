import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { usable } from '../attributes.js';
import { driftAt, hashOf, shouldReload } from './long-life.js';
import { canComeBack } from './can-reload.js';

export interface LivingHost extends ReactiveControllerHost, HTMLElement {
  drift: number;
  readonly place: { scene: number; step: number };
  /** Whether the data on show are confirmed. */
  readonly isLive: boolean;
  /** The date as well as it is known, in milliseconds. */
  now(): number;
  /** Loads the page anew. */
  restart(): void;
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
  #leave: (() => void) | undefined;
  #lock: Lock | undefined;
  #seconds = 0;
  #minute = 0;
  #atStart: number | undefined;
  #leaving = false;

  constructor(readonly host: LivingHost) {
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
        if (!this.host.isConnected) this.#hold(undefined);
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
    this.host.requestUpdate();
  }

  #move() {
    const { drift, style } = this.host;
    const [x, y] = driftAt(this.#minute, usable('drift', drift, 0));
    style.setProperty('--drift', `translate(${x}px, ${y}px)`);
  }

  async #look() {
    const { host } = this;
    const { memory } = performance as Performance & { memory?: Memory };
    const used = memory?.usedJSHeapSize;
    this.#atStart ??= used;
    const hours = performance.now() / 3_600_000;
    const hour = new Date(host.now()).getHours();
    const limit = memory?.jsHeapSizeLimit;
    if (!shouldReload({ used, limit, atStart: this.#atStart, hours, hour })) return;
    if (this.#leaving || !(await canComeBack(host.isLive)) || !host.isConnected) return;
    this.#leaving = true;
    const { scene, step } = host.place;
    history.replaceState(history.state, '', hashOf(scene, step));
    host.restart();
  }
}
