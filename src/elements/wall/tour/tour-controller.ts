import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { commandOf } from './keys.js';
import { placeIn, type Place } from './place.js';
import { Tour, type Stop } from './tour.js';

/** What a tour asks of the wall that it leads, and tells it. */
export interface TourCalls {
  /** False where the scenes stand below one another, and no key leads through them. */
  takesKeys(): boolean;
  /** True where a page turns off the keys of a single character. */
  noCharacters(): boolean;
  /** False where the tour waits for somebody to choose, or another wall says where this one goes. */
  goesByItself(): boolean;
  /** Another scene or step is to be shown. */
  moved(): void;
  /** Nobody has touched the wall for a while: the tour goes on as if nobody had. */
  rested(): void;
}

/**
 * Leads the wall through its scenes: time comes from the beat of the page, so nothing moves while it
 * is hidden; keyboard, remote control and touch hold it or choose.
 */
export class TourController implements ReactiveController {
  readonly tour = new Tour();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: TourCalls;
  #leave: (() => void) | undefined;
  #hasStarted = false;
  /** Where the address asks to start. */
  #addressed: Place | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, calls: TourCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
    document.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('pointerdown', this.#onPointer);
    this.#addressed = placeIn(location.hash);
  }

  hostDisconnected(): void {
    this.#leave?.();
    document.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('pointerdown', this.#onPointer);
  }

  /** Whether somebody holds the tour, for good or for a while. */
  get isHeld(): boolean {
    return this.tour.paused || this.tour.resting > 0;
  }

  /** The scenes that there are; the first time the tour starts where the address says, else at `first`. */
  take(stops: readonly Stop[], first: number): void {
    this.tour.stops = stops;
    if (this.#hasStarted || stops.length === 0) return;
    this.#hasStarted = true;
    const { scene, step } = this.#addressed ?? { scene: first, step: 0 };
    if (scene > 0 || step > 0) this.tour.go(scene, step);
  }

  /** Shows a scene because somebody wants to see it. */
  go(scene: number, step = 0): void {
    this.tour.go(scene, step);
    this.tour.rest();
    this.#calls.moved();
  }

  toggle(): void {
    if (this.isHeld) {
      this.tour.resume();
      this.#calls.rested();
    } else {
      this.tour.pause();
    }
    this.#host.requestUpdate();
  }

  #beat(seconds: number) {
    const { tour } = this;
    const wasResting = tour.resting > 0;
    // A rest comes to its end where nothing else moves, too.
    const goes = wasResting || this.#calls.goesByItself();
    if (goes && tour.advance(seconds)) this.#calls.moved();
    if (wasResting && tour.resting === 0) this.#calls.rested();
    if (wasResting) this.#host.requestUpdate();
    this.showProgress();
  }

  /** Moves the bar by hand: a whole update each second would be work for nothing. */
  showProgress(): void {
    const bar = this.#host.shadowRoot?.querySelector<HTMLElement>('.bar');
    bar?.style.setProperty('--p', this.tour.progress.toFixed(3));
  }

  #onPointer = () => {
    this.tour.rest();
    this.#host.requestUpdate();
  };

  #onKey = (event: KeyboardEvent) => {
    if (!this.#calls.takesKeys()) return;
    const noCharacters = this.#calls.noCharacters();
    const command = commandOf(event, this.#host, { noCharacters });
    if (command === undefined) return;
    const { tour } = this;
    if (command !== 'toggle') tour.rest();
    if (command === 'toggle') this.toggle();
    else if (command === 'next') this.go(tour.scene + 1);
    else if (command === 'previous') this.go(tour.scene - 1);
    else if (command === 'down') this.go(tour.scene, tour.step + 1);
    else if (command === 'up') this.go(tour.scene, tour.step - 1);
    else if (command === 'back') this.go(0);
    else if (typeof command === 'number' && command < tour.stops.length) this.go(command);
    else this.#host.requestUpdate();
    if (command !== 'other') event.preventDefault();
  };
}
