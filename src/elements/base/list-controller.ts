import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the keys do in a list: where each leads, and what choosing means. */
export interface ListKeys {
  count: number;
  /** The place that a key leads to, or undefined where it leads nowhere. */
  step(index: number, key: string): number | undefined;
  choose(index: number): void;
  /** Where moving starts when nothing is active yet. */
  start: number;
}

/** Up and down by one; Home and End. */
export function stepInList(count: number): ListKeys['step'] {
  return (index, key) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
    return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
  };
}

/** One tab stop for a list of options: arrows move, Enter and Space choose, Escape leaves. */
export class ListController implements ReactiveController {
  /** The option that the keys are on. */
  active: number | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.active = undefined;
  }

  leave = (): void => this.#move(undefined);

  /** The handler for `@keydown`. */
  onKey(event: KeyboardEvent, { step, choose, start }: ListKeys): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { active } = this;
    if (event.key === 'Escape') {
      if (active === undefined) return;
      this.leave();
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(active ?? start);
    } else {
      const ends = event.key === 'Home' || event.key === 'End';
      const leads = step(active ?? start, event.key);
      if (leads === undefined) return;
      const to = active === undefined && !ends ? start : leads;
      this.#move(to);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #move(index: number | undefined) {
    if (index === this.active) return;
    this.active = index;
    this.host.requestUpdate();
  }
}
