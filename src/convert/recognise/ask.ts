import type { Choice } from './choice.js';

/** The choices of a mapping as they are met; the same one met again counts. */
export class Asked {
  readonly #choices = new Map<string, Choice>();

  /** Adds a choice; one about the same place in the mapping is only counted. */
  add(choice: Omit<Choice, 'count'> & { readonly count?: number }): void {
    const key = `${choice.code} ${choice.at}`;
    const known = this.#choices.get(key);
    const count = (known?.count ?? 0) + (choice.count ?? 1);
    this.#choices.set(key, { ...(known ?? choice), count });
  }

  get all(): Choice[] {
    return [...this.#choices.values()];
  }
}

/** A part of a JSON pointer. */
export const pointed = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
