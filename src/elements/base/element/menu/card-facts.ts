import type { ReactiveControllerHost } from 'lit';
import type { Provider } from '../context.js';
import type { FrameState } from '../frame.js';
import type { Picture } from '../outcome.js';
import type { View } from '../view.js';

/** What the menu takes from the element that it belongs to. */
export interface CardHost
  extends HTMLElement, Pick<ReactiveControllerHost, 'addController' | 'removeController'> {
  readonly renderRoot: ParentNode;
  readonly source: { readonly provider?: Provider | undefined; now(): number };
  readonly src: string;
  readonly data: unknown;
  readonly region: string;
  readonly period: string;
  readonly theme: string;
  readonly elder: boolean;
  readonly isElder: boolean;
  readonly updateComplete: Promise<boolean>;
  /** Has a sentence read out to those who hear the page. */
  sayNews(sentence: string): void;
}

/** What a card shows at the moment when its menu is asked. */
export interface CardFacts {
  readonly host: CardHost;
  readonly view: View;
  /** What is shown, under the title that the page gives it. */
  readonly picture: Picture;
  readonly frame: FrameState;
  /** What the reader chose inside the card alone, by the attributes that ask for it; '' where that is none. */
  readonly picks: Readonly<Record<string, string>>;
}

const known = new WeakMap<Element, () => CardFacts | undefined>();

/** Has an element tell what it shows, to its own menu and to that of an element that it is a part of. */
export function tellFacts(host: Element, facts: () => CardFacts | undefined): void {
  known.set(host, facts);
}

/** What a card shows; undefined while it shows none. */
export const factsOf = (host: Element): CardFacts | undefined => known.get(host)?.();
