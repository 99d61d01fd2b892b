import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { FinishedCells } from './finished-cells.js';
import { Fitter } from './fitter.js';
import { SlottedCards, type SlottedWall } from './slotted-cards.js';

/** What does not fit a wall, though all was done that can be. */
export interface Fit {
  /** The smallest type of any cell, as a part of the wall's own. */
  least: number;
  /** The smallest text that was seen in a scene of the page, in pixels. */
  smallestText: number;
  /** The scenes of the page that are cut off, and those of which a card lies on a seam, by number. */
  cut: readonly number[];
  split: readonly number[];
}

export interface FitCalls extends SlottedWall {
  /** True where the scenes stand below one another, as high as they like. */
  isStacked(): boolean;
}

/** Has what is on show fit the wall, a little at each beat of the page; what cannot be kept is told to the wall. */
export class FitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #calls: FitCalls;
  readonly #slotted: SlottedCards;
  readonly #cells: Fitter<HTMLElement>;
  readonly #scenes: Fitter<HTMLElement>;
  #layout = '';
  #dataset: unknown;
  #leave: (() => void) | undefined;
  /** What the wall was last told. */
  #told = '';

  constructor(host: ReactiveControllerHost & Element, calls: FitCalls) {
    this.#host = host;
    this.#calls = calls;
    this.#slotted = new SlottedCards(calls);
    this.#cells = new Fitter(new FinishedCells(() => host.shadowRoot));
    this.#scenes = new Fitter(this.#slotted);
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe(() => this.#look(this.#cells, this.#scenes));
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  get fit(): Fit {
    const scenes = [...this.#calls.scenes().entries()];
    const numbersOf = (holds: (scene: HTMLElement) => boolean) =>
      scenes.filter(([, scene]) => holds(scene)).map(([i]) => i);
    return {
      least: this.#cells.least,
      smallestText: this.#slotted.smallestText,
      cut: numbersOf((scene) => this.#scenes.isCut(scene)),
      split: numbersOf((scene) => this.#slotted.isSplit(scene)),
    };
  }

  /** Starts again: the wall has another size. */
  reset(): void {
    this.#cells.reset();
    this.#scenes.reset();
    this.#lookSoon(this.#cells, this.#scenes);
  }

  /** Keeps the cards of the page off the seams where a foot with more to say has moved the scenes. */
  move(): void {
    if (!this.#calls.isStacked()) this.#slotted.deal();
  }

  /**
   * What is on show: another layout is fitted anew, and of other data what was left out of the last
   * ones may have room.
   */
  take(layout: string, dataset: unknown): void {
    if (layout !== this.#layout) {
      this.reset();
    } else if (dataset !== this.#dataset) {
      this.#cells.refill();
      // A page's own cards may not all be drawn by then: they wait for the next beat.
      this.#lookSoon(this.#cells);
    }
    this.#layout = layout;
    this.#dataset = dataset;
  }

  #lookSoon(...fitters: Fitter<HTMLElement>[]) {
    requestAnimationFrame(() => this.#look(...fitters));
  }

  /** Leaves out or makes smaller what does not fit, by one step. */
  #look(...fitters: Fitter<HTMLElement>[]) {
    if (this.#calls.isStacked()) return;
    for (const fitter of fitters) fitter.look();
    const told = JSON.stringify(this.fit);
    if (told !== this.#told) this.#host.requestUpdate();
    this.#told = told;
  }
}
