import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { commandOf } from './keys.js';
import { usable } from '../attributes.js';
import { placeIn } from '../live/long-life.js';
import { Tour } from './tour.js';

export interface TouringHost extends ReactiveControllerHost, HTMLElement {
  scene: number;
  noTour: boolean;
  /** Another wall says where this one goes. */
  readonly follows: boolean;
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
  #leave: (() => void) | undefined;
  #started = false;
  /** Where the address or the attribute asks to start. */
  #wanted: { scene: number; step: number } | undefined;

  constructor(readonly host: TouringHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe((seconds) => this.#beat(seconds));
    document.addEventListener('keydown', this.#onKey);
    this.host.addEventListener('pointerdown', this.#onPointer);
    this.#wanted = placeIn(location.hash);
  }

  hostDisconnected(): void {
    this.#leave?.();
    document.removeEventListener('keydown', this.#onKey);
    this.host.removeEventListener('pointerdown', this.#onPointer);
  }

  /** The scenes that there are, so many steps each; the first time the tour starts at its place. */
  take(stops: Tour['stops']): void {
    this.tour.stops = stops;
    if (this.#started || stops.length === 0) return;
    this.#started = true;
    const { scene, step } = this.#wanted ?? {
      scene: usable('scene', this.host.scene, 1) - 1,
      step: 0,
    };
    if (scene > 0 || step > 0) this.tour.go(scene, step);
  }

  /** Shows a scene because somebody wants to see it. */
  go(scene: number, step = 0): void {
    this.tour.go(scene, step);
    this.tour.rest();
    this.host.moved();
  }

  toggle(): void {
    const { tour } = this;
    if (tour.paused || tour.resting > 0) {
      tour.resume();
      this.host.rested();
    } else {
      tour.pause();
    }
    this.host.requestUpdate();
  }

  #beat(seconds: number) {
    const { tour, host } = this;
    const resting = tour.resting > 0;
    // A rest comes to its end where nothing else moves, too.
    const goes = resting || (!host.noTour && !host.follows);
    if (goes && tour.advance(seconds)) host.moved();
    if (resting && tour.resting === 0) host.rested();
    if (resting) host.requestUpdate();
    this.showProgress();
  }

  /** Moves the bar by hand: a whole update each second would be work for nothing. */
  showProgress(): void {
    const bar = this.host.shadowRoot?.querySelector<HTMLElement>('.bar');
    bar?.style.setProperty('--p', this.tour.progress.toFixed(3));
  }

  #onPointer = () => {
    this.tour.rest();
    this.host.requestUpdate();
  };

  #onKey = (event: KeyboardEvent) => {
    if (this.host.hasAttribute('data-stacked')) return;
    const command = commandOf(event, this.host);
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
    else this.host.requestUpdate();
    if (command !== 'other') event.preventDefault();
  };
}
