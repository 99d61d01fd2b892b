import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Selection } from '../../../data/selection.js';
import type { Source } from '../../../data/source.js';
import { isElderIn } from './elder-page.js';
import type { Foot } from './foot.js';
import { sayNews } from './live-region.js';

/** What a card tells of itself to the board that it stands on. */
export interface CardReport {
  /** True where a message stands in place of a picture. */
  readonly isEmpty: boolean;
  /** What it says that is true of all of the board's data; nothing where it shows others. */
  readonly said: Foot | undefined;
}

/** What an element takes from the board, or the composed element, that it stands in. */
export interface Provider {
  readonly source: Source | undefined;
  readonly selection: Selection;
  readonly region: string;
  readonly period: string;
  readonly theme: string;
  readonly elder: boolean;
  /** True where cards have no menu. */
  readonly noMenu: boolean;
  /** The date in milliseconds, by the clock of whoever provides. */
  now(): number;
  /** Calls back when any of these changes. */
  subscribe(listener: () => void): () => void;
  /** Where data are not asked for before what stands inside asks for its own. */
  wake?(): void;
  /** Where what stands inside is laid out by what it shows: called with each update of a card. */
  hear?(card: Element, report: CardReport): void;
  /** Has a sentence read out in the one place that is read out, of a board or of what stands around it. */
  sayNews?(sentence: string, about?: string): void;
}

/** An element that hands on its own data, selection and looks. */
export interface ProvidingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly source: {
    source: Source | undefined;
    selection: Selection;
    provider?: Provider | undefined;
    /** True while nobody asks for the data. */
    isHeld?: boolean;
    connect?(): void;
    now(): number;
  };
  region: string;
  period: string;
  theme: string;
  elder: boolean;
  noMenu: boolean;
}

const providers = new WeakMap<Element, Provider>();

/**
 * Makes an element provide for those inside it, in its light and shadow tree, and tells them when it
 * has been updated.
 */
export class HostProvider implements Provider, ReactiveController {
  readonly #listeners = new Set<() => void>();

  constructor(readonly host: ProvidingHost) {
    providers.set(host, this);
    host.addController(this);
  }

  get source(): Source | undefined {
    return this.host.source.source;
  }

  get selection(): Selection {
    return this.host.source.selection;
  }

  get region(): string {
    return this.host.region || (this.host.source.provider?.region ?? '');
  }

  get period(): string {
    return this.host.period || (this.host.source.provider?.period ?? '');
  }

  get theme(): string {
    return this.host.theme || (this.host.source.provider?.theme ?? '');
  }

  get elder(): boolean {
    return isElderIn(this.host);
  }

  /** A wall is read from afar, and nobody takes a figure from it. */
  get noMenu(): boolean {
    const { localName, noMenu, source } = this.host;
    return noMenu || localName === 'gf-wall' || (source.provider?.noMenu ?? false);
  }

  now(): number {
    return this.host.source.now();
  }

  wake?(): void;

  hear?(card: Element, report: CardReport): void;

  sayNews(sentence: string, about?: string): void {
    void sayNews(this.host, sentence, about);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  hostUpdated(): void {
    for (const listener of Array.from(this.#listeners)) listener();
  }
}

/** The parent in the flat sense: out of a shadow root comes its host. */
function above(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Tags that provide for what stands inside them. */
export const PROVIDERS = 'gf-board,gf-wall';

/** The nearest provider around an element, or the tag that has yet to become one. */
export function findProvider(element: Element): Provider | string | undefined {
  for (let node = above(element); node; node = above(node)) {
    if (!(node instanceof Element)) continue;
    const provider = providers.get(node);
    if (provider) return provider;
    if (node.matches(PROVIDERS)) return node.localName;
  }
  return undefined;
}

/** The language that holds for an element: its own `lang`, else the nearest one around it. */
export function languageOf(element: Element): string | null {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return null;
}
