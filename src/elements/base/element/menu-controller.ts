import { GfExportEvent } from './events.js';
import type { Form } from './export-form.js';
import { lateCode } from './late-code.js';
import { tellFacts, type CardFacts, type CardHost } from './menu/card-facts.js';

/** What a card does for its menu until a reader presses the button: the code of the menu comes then. */
export class MenuController {
  constructor(
    readonly host: CardHost,
    readonly facts: () => CardFacts | undefined,
  ) {
    tellFacts(host, facts);
  }

  /** Opens the menu at its first item, or at its last one. */
  open = async (place: 'first' | 'last' = 'first'): Promise<void> => {
    const focused = this.#focused;
    const code = await this.#code();
    // Whoever has gone on while the code came keeps the focus.
    const facts = this.#focused === focused ? this.facts() : undefined;
    if (facts) code?.openMenu(facts, this.take, place);
  };

  /** What of the card has the focus; not every browser gives it to a button that is pressed. */
  get #focused(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }

  /** Gives what the card shows in a form, unless the page sees to that itself; answers whether it was given. */
  take = async (form: Form): Promise<boolean> => {
    const facts = this.facts();
    if (!facts || !this.host.dispatchEvent(new GfExportEvent(form))) return false;
    // The table has code of its own, and needs none of the menu.
    if (form === 'table') {
      if (facts.picture.table) await facts.frame.toggleTable();
      return facts.picture.table !== undefined;
    }
    return (await this.#code())?.take(form, facts) ?? false;
  };

  #code = () => lateCode(() => import('./menu/menu.js'), 'menu.js', this.host.localName);
}
