import type { CardReport } from '../base/element/context.js';
import { SteadyProvider } from '../base/element/steady-provider.js';

/** Provides for the cards of a board, and keeps what each of them tells of itself. */
export class BoardProvider extends SteadyProvider {
  readonly #reports = new Map<Element, CardReport>();
  /** What each card told last, in one text, to be compared. */
  readonly #texts = new WeakMap<Element, string>();

  /** What the cards that stand on the board tell, in the order in which they first did. */
  get reports(): ReadonlyMap<Element, CardReport> {
    for (const card of this.#reports.keys()) {
      if (!this.host.contains(card)) this.#reports.delete(card);
    }
    return this.#reports;
  }

  /** A card that asks for data has those of the board asked for. */
  override wake(): void {
    const { source } = this.host;
    if (!source.isHeld) return;
    source.isHeld = false;
    source.connect?.();
  }

  override hear(card: Element, report: CardReport): void {
    const text = JSON.stringify(report);
    if (this.#texts.get(card) === text && this.#reports.has(card)) return;
    this.#texts.set(card, text);
    this.#reports.set(card, report);
    this.host.requestUpdate();
  }
}
