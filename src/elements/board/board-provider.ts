import type { CardReport } from '../base/element/context.js';
import { SteadyProvider } from '../base/element/steady-provider.js';

/** Provides for the cards of a board, and keeps what each of them tells of itself. */
export class BoardProvider extends SteadyProvider {
  readonly #reports = new Map<Element, CardReport>();

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
    const last = this.#reports.get(card);
    if (JSON.stringify(last) === JSON.stringify(report)) return;
    this.#reports.set(card, report);
    this.host.requestUpdate();
  }
}
