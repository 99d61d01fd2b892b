import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedElement } from '../../base/element/focused.js';

/** What the keeper of the focus has to know of the wall. */
export interface FocusCalls {
  /** The number of the scene on show; undefined where all are, below one another. */
  shown(): number | undefined;
  /** The scenes, in the order of the tour. */
  scenes(): readonly Element[];
}

/** Frames within which a scene that comes back can be focused. */
const FADE = 20;

/** What has the focus in an element, through all shadow roots. */
function focusedIn(wall: HTMLElement): HTMLElement | undefined {
  const focused = focusedElement();
  const isWithin = wall.contains(document.activeElement) && focused !== wall;
  return isWithin ? (focused as HTMLElement) : undefined;
}

/**
 * Keeps the focus of a reader whose scene goes away: it would fall to the top of the page. It stands
 * on the name of the scene that has come meanwhile, and where it was once that scene is back.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: FocusCalls;
  #left: { scene: number; focused: HTMLElement } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, calls: FocusCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const focused = focusedIn(host);
    const shown = this.#calls.shown();
    if (!focused || shown === undefined) return;
    const root = host.shadowRoot!;
    const inTree = root.activeElement ?? document.activeElement;
    const at = this.#calls.scenes().findIndex((scene) => scene.contains(inTree));
    if (at >= 0 && at !== shown) {
      this.#left = { scene: at, focused };
      root.querySelector<HTMLElement>('.stop[aria-current]')?.focus();
    } else if (this.#left?.scene === shown) {
      if (focused.matches('.stop')) this.#back(this.#left.focused);
      this.#left = undefined;
    }
  }

  /** What is just fading in cannot be focused before it is drawn. */
  #back(focused: HTMLElement, frames = FADE) {
    focused.focus({ preventScroll: true });
    if (frames > 0 && focusedIn(this.#host) !== focused)
      requestAnimationFrame(() => this.#back(focused, frames - 1));
  }
}
