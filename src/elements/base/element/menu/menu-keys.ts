/** Letters that come faster than this belong to one word. */
const PAUSE = 700;

/** The keys of a menu: arrows, the ends, the first letters of an item, Enter and Space, Escape and Tab. */
export class MenuKeys {
  #typed = '';
  #lastKey = 0;

  constructor(
    readonly menu: HTMLElement,
    readonly close: (focusBack: boolean) => void,
  ) {
    menu.addEventListener('keydown', this.#onKey);
    menu.addEventListener('focusout', this.#onLeave);
    menu.addEventListener('pointermove', this.#onPointer);
  }

  get #items(): HTMLElement[] {
    return Array.from(this.menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([hidden])'));
  }

  /** The item that has the focus; its shadow root knows. */
  get #current(): number {
    const { activeElement } = this.menu.getRootNode() as ShadowRoot;
    return this.#items.indexOf(activeElement as HTMLElement);
  }

  focus(at: 'first' | 'last'): void {
    this.#focusAt(at === 'first' ? 0 : -1);
  }

  #focusAt(index: number): void {
    const items = this.#items;
    items[(index + items.length) % items.length]?.focus();
  }

  #onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Tab') return this.close(true);
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.#focusAt(this.#current + 1),
      ArrowUp: () => this.#focusAt(this.#current - 1),
      Home: () => this.focus('first'),
      End: () => this.focus('last'),
      Escape: () => this.close(true),
      Enter: () => this.#items[this.#current]?.click(),
      ' ': () => this.#items[this.#current]?.click(),
    };
    const act = acts[key] ?? (key.length === 1 ? () => this.#type(key) : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** Goes to the next item of which a word begins with what was typed. */
  #type(letter: string): void {
    const now = Date.now();
    this.#typed = now - this.#lastKey > PAUSE ? letter : this.#typed + letter;
    this.#lastKey = now;
    const items = this.#items;
    const from = this.#typed.length > 1 ? this.#current : this.#current + 1;
    const found = items.findIndex((_, i) => begins(items[(from + i) % items.length]!, this.#typed));
    if (found >= 0) this.#focusAt(from + found);
  }

  #onLeave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.menu.contains(to)) this.close(false);
  };

  #onPointer = (event: PointerEvent) => {
    const item = (event.target as Element).closest<HTMLElement>('[role="menuitem"]');
    if (item && event.pointerType === 'mouse') item.focus();
  };
}

/** Words in any script; a Chinese one begins at each of its signs. */
function begins(item: HTMLElement, typed: string): boolean {
  const text = (item.textContent ?? '').trim().toLowerCase();
  const sought = typed.toLowerCase();
  return text.split(/[^\p{L}\p{N}]+|(?=\p{Script=Han})/u).some((word) => word.startsWith(sought));
}
