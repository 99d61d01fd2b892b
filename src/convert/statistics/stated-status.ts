import { plainText } from '../layout/plain-head.js';
import type { Choice } from '../recognise/choice.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import { wordsOf, type Component } from './listing.js';
import { LETTER_NAMES, letterOfName, statusLetters } from './sdmx-status.js';

/** What the marks of a column of status mean: letters, or nothing that the file says. */
export class StatusMarks {
  readonly #letters = new Map<string, string | undefined>();
  readonly #first = new Map<string, { row: number; count: number }>();

  constructor(readonly component: Component) {}

  /** The letters of a mark; undefined where the file does not say what it means. A normal value has none. */
  lettersOf(mark: string, row: number): string | undefined {
    if (!this.#letters.has(mark)) this.#letters.set(mark, this.#read(mark));
    const letters = this.#letters.get(mark);
    if (letters === undefined) {
      const met = this.#first.get(mark);
      this.#first.set(mark, { row: met?.row ?? row, count: (met?.count ?? 0) + 1 });
    }
    return letters;
  }

  #read(mark: string): string | undefined {
    let letters = '';
    for (const part of mark.split(';')) {
      const names = wordsOf(this.component.codes?.get(part.trim())?.name);
      const named = names.map(letterOfName).find(Boolean);
      const letter = named ?? (this.component.isSdmx ? statusLetters(part) : undefined);
      if (letter === undefined) return undefined;
      letters += letter;
    }
    return [...new Set(letters.replace(/A/g, ''))].join('');
  }

  /** Marks that somebody has to say the meaning of, with their first row. */
  get unknown(): ReadonlyMap<string, { row: number; count: number }> {
    return this.#first;
  }

  /** What a mapping says of the marks: those that the file explains, and no other. */
  get labels(): Record<string, Meaning> {
    const known = [...this.#letters].filter(([, letters]) => letters !== undefined);
    return Object.fromEntries(
      known.map(([mark, status]) => [plainText(mark), status ? { status } : {}]),
    );
  }
}

const called = (letter: string): string => [letter, ...wordsOf(LETTER_NAMES[letter])].join(' ');

/** What a mark may be said to mean, each letter with its names. */
export const STATUS_OPTIONS: Choice['options'] = [
  ...['P', 'E', 'B', 'D', 'U', 'F', 'N', 'O', 'L', 'M', 'Q', 'Y'].map((status) => ({
    value: { status },
    label: called(status),
  })),
  { value: {}, label: called('A') },
];
