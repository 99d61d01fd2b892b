import type { HeardForm } from './sound-event.js';

/** What is heard of a card. */
export interface Hearing {
  readonly host: Element;
  readonly form: HeardForm;
  stop(): void;
}

let current: Hearing | undefined;

/** What is heard on the page now: one thing, whosever it is. */
export const currentHearing = (): Hearing | undefined => current;

export function setHearing(hearing: Hearing | undefined): void {
  current = hearing;
}

/** True while a card is heard in a form. */
export const isHeard = (host: Element, form: string): boolean =>
  current?.host === host && current.form === form;
