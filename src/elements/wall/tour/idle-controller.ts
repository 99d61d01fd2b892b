import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';

/** Seconds without a pointer, a touch or a key after which nobody is taken to be there. */
const IDLE = 5;

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Says on the wall whether somebody is at it (`data-idle`): what is there to be pressed rests unseen
 * while nobody is. A pointer or the focus counts on the wall, a key anywhere on the page.
 */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #leave: (() => void) | undefined;
  #seconds = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wake();
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
    for (const sign of SIGNS) this.#placeOf(sign).addEventListener(sign, this.#wake);
  }

  hostDisconnected(): void {
    this.#leave?.();
    for (const sign of SIGNS) this.#placeOf(sign).removeEventListener(sign, this.#wake);
  }

  #placeOf(sign: (typeof SIGNS)[number]): EventTarget {
    return sign === 'keydown' ? document : this.#host;
  }

  #beat(seconds: number) {
    this.#seconds += seconds;
    if (this.#seconds >= IDLE) this.#host.toggleAttribute('data-idle', true);
  }

  #wake = () => {
    this.#seconds = 0;
    this.#host.toggleAttribute('data-idle', false);
  };
}
