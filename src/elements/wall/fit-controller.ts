import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../data/ticker.js';

/** Text is never pressed below this part of its size: it is cut off instead, and the wall says so. */
const LEAST = 0.7;
const STEP = 0.96;

/** A part of a scene that holds more than its place does. */
function overflows(cell: Element): boolean {
  if (cell.scrollHeight > cell.clientHeight + 1 || cell.scrollWidth > cell.clientWidth + 1)
    return true;
  // Cards contain their layout, so what sticks out of one is not counted outside.
  return [...cell.children].some((child) => {
    const card = child.shadowRoot?.querySelector('.card');
    return card !== null && card !== undefined && card.scrollHeight > child.clientHeight + 2;
  });
}

/**
 * Long names and many figures: a cell whose content is too high for it gets smaller type, a little
 * at each beat of the page, so that nothing is cut off; the smallest of all is told to the wall.
 */
export class FitController implements ReactiveController {
  /** The smallest type of any cell, as a part of the wall's own. */
  least = 1;
  #leave: (() => void) | undefined;
  #parts = new WeakMap<HTMLElement, number>();

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe(() => this.#look());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** Starts again: the wall has another size. */
  reset(): void {
    for (const cell of this.#cells()) cell.style.removeProperty('font-size');
    this.#parts = new WeakMap();
    this.least = 1;
  }

  #cells(): HTMLElement[] {
    return [
      ...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.scene:not(.away) .cell') ?? []),
    ];
  }

  #look() {
    if (this.host.hasAttribute('data-stacked')) return;
    const before = this.least;
    for (const cell of this.#cells()) {
      const part = this.#parts.get(cell) ?? 1;
      if (part <= LEAST || !overflows(cell)) continue;
      const next = part * STEP;
      this.#parts.set(cell, next);
      cell.style.setProperty('font-size', `${next}em`);
      this.least = Math.min(this.least, next);
    }
    if (this.least !== before) this.host.requestUpdate();
  }
}
