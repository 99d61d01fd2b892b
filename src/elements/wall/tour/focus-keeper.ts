import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownScenes } from '../scenes/slotted-scenes.js';

export interface FocusedHost extends ReactiveControllerHost, HTMLElement {
  readonly place: { scene: number };
}

/** Frames within which a scene that comes back can be focused. */
const FADE = 20;

/** What has the focus in an element, through all shadow roots. */
function focusedIn(wall: HTMLElement): HTMLElement | undefined {
  let active = document.activeElement;
  if (!active || !wall.contains(active)) return undefined;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === wall ? undefined : (active as HTMLElement);
}

/**
 * Keeps the focus of a reader whose scene goes away: it would fall to the top of the page. It stands
 * on the name of the scene that has come meanwhile, and where it was once that scene is back.
 */
export class FocusKeeper implements ReactiveController {
  #left: { scene: number; focused: HTMLElement } | undefined;

  constructor(readonly host: FocusedHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host } = this;
    const focused = focusedIn(host);
    if (!focused || host.hasAttribute('data-stacked')) return;
    const { scene } = host.place;
    const root = host.shadowRoot!;
    const scenes = [...root.querySelectorAll('.scene'), ...ownScenes(host)];
    const at = scenes.findIndex((one) =>
      one.contains(root.activeElement ?? document.activeElement),
    );
    if (at >= 0 && at !== scene) {
      this.#left = { scene: at, focused };
      root.querySelector<HTMLElement>('.stop[aria-current]')?.focus();
    } else if (this.#left?.scene === scene) {
      if (focused.matches('.stop')) this.#back(this.#left.focused);
      this.#left = undefined;
    }
  }

  /** What is just fading in cannot be focused before it is drawn. */
  #back(focused: HTMLElement, frames = FADE) {
    focused.focus({ preventScroll: true });
    if (frames > 0 && focusedIn(this.host) !== focused)
      requestAnimationFrame(() => this.#back(focused, frames - 1));
  }
}
