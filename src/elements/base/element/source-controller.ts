import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Selection } from '../../../data/selection.js';
import { groupSelection, Selection as OwnSelection } from '../../../data/selection.js';
import { problem } from '../../../core/contract/problem.js';
import { documentSource } from '../../../data/document-source.js';
import { failedSource } from '../../../data/failed-source.js';
import type { Snapshot, Source, Wanted } from '../../../data/source.js';
import { pageStore } from '../../../data/store.js';
import { findProvider, type Provider } from './context.js';
import { followElderPage } from './elder-page.js';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  data: unknown;
  region: string;
  compare?: string;
  group: string;
  refresh: number;
}

/** What an element has instead of what all the page shares. */
export interface OwnSupply {
  /** Gives the source of an address, in place of the page's store. */
  open(url: string): Source;
  /** The date in milliseconds, where the element knows better than the machine. */
  now(): number;
}

/** Where an element stands that stands in no page. */
export interface Surroundings {
  source: Source;
  /** The date in milliseconds. */
  now: number;
  provider?: Provider | undefined;
  /** True where what speaks against the figures is not looked for. */
  isQuiet?: boolean;
  /**
   * Reads a file of JSON that the document names, such as its map, by the address that it writes; throws where
   * there is none. Left out, no file is read.
   */
  file?: ((address: string) => Promise<unknown>) | undefined;
}

/** What a page can load data from: the site, another one, an object of its own, a file on the disk. */
const LOADABLE = /^(https?|blob|file):$/;

/** A whole address; undefined for what is none, and for one that no data can be loaded from. */
function addressOf(src: string, base: string): string | undefined {
  try {
    const { href, protocol } = new URL(src, base);
    return LOADABLE.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Connects an element to its data and to the selection it shares: its own `data`, `src` or inline
 * JSON first, then the board around it. Subscribes while connected, and asks again only when what
 * it was told changes.
 */
export class SourceController implements ReactiveController {
  provider: Provider | undefined;
  /** True while nobody asks: what the page shows is baked into it. */
  isHeld = false;
  #source: Source | undefined;
  /** Where the address has a release, that; its source is what this tag needs of it. */
  #given: Source | undefined;
  #supply: OwnSupply | undefined;
  #selection: Selection = new OwnSelection();
  #told: unknown[] = [];
  #leave: (() => void)[] = [];
  #inline: { text: string; source: Source } | undefined;
  #failed: { src: string; source: Source } | undefined;

  constructor(readonly host: SourceHost) {
    host.addController(this);
  }

  get source(): Source | undefined {
    return this.#source;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get snapshot(): Snapshot | undefined {
    return this.#source?.snapshot;
  }

  /** The date in milliseconds, by the best clock around: a machine's may be wrong. */
  now(): number {
    return this.#supply?.now() ?? this.provider?.now() ?? Date.now();
  }

  hostConnected(): void {
    const found = findProvider(this.host);
    if (typeof found === 'string') {
      void customElements.whenDefined(found).then(() => {
        if (this.host.isConnected) this.hostConnected();
        this.host.requestUpdate();
      });
    }
    this.provider = typeof found === 'string' ? undefined : found;
    this.#told = [];
    this.#connect();
    // What was loaded meanwhile has not been drawn.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#told = [];
  }

  /** For an element that gets its data in a way of its own, before it is connected. */
  supplyBy(supply: OwnSupply): void {
    this.#supply = supply;
  }

  /** For an element that stands in no page: what it would find in one. */
  stand({ source, now, provider }: Surroundings): void {
    this.#source = source;
    this.provider = provider;
    this.#selection = provider?.selection ?? this.#selection;
    this.#supply = { open: () => source, now: () => now };
  }

  /** Leaves what it has: with the next update it opens what the host asks for then. */
  reopen(): void {
    this.hostDisconnected();
  }

  /** Takes up what the host was told since, before it decides what to draw. */
  connect(): void {
    if (this.host.isConnected) this.#connect();
  }

  /** Takes up a JSON block that came into the light tree late. */
  readInline(): void {
    if (this.#told[0] !== this.#inlineText()) this.host.requestUpdate();
  }

  #inlineText(): string {
    const block = this.host.querySelector(':scope > script[type="application/json"]');
    return block?.textContent ?? '';
  }

  #connect() {
    if (this.isHeld) return;
    this.provider?.wake?.();
    const { src, data, group, refresh } = this.host;
    const told = [
      this.#inlineText(),
      src,
      data,
      group,
      refresh,
      this.provider,
      this.provider?.source,
      this.#given?.parts?.(this.#wanted),
    ];
    if (told.length === this.#told.length && told.every((value, i) => value === this.#told[i]))
      return;
    this.hostDisconnected();
    this.#told = told;
    this.#selection = group ? groupSelection(group) : (this.provider?.selection ?? this.#selection);
    this.#given = this.#pick(told[0] as string);
    this.#source = this.#given?.parts?.(this.#wanted) ?? this.#given;
    const update = () => this.host.requestUpdate();
    this.#leave = [this.#selection.subscribe(update), followElderPage(update)];
    if (this.provider) this.#leave.push(this.provider.subscribe(update));
    if (this.#source) this.#leave.push(this.#source.subscribe(update, refresh));
  }

  /** What of a release the tag needs. */
  get #wanted(): Wanted {
    const { region, compare = '' } = this.host;
    const own = region || (this.provider?.region ?? '');
    return { own, compare, picked: region ? '' : (this.#selection.picked.region ?? '') };
  }

  /** Of one address that is none there is one source, so that it is told once. */
  #unusable(src: string): Source {
    if (this.#failed?.src !== src) {
      const source = failedSource(problem('bad-address', '@src', { value: src }));
      this.#failed = { src, source };
    }
    return this.#failed.source;
  }

  #pick(inline: string): Source | undefined {
    const { src, data } = this.host;
    if (data !== undefined && data !== null) return documentSource(data);
    if (src.trim()) {
      const href = addressOf(src, this.host.baseURI);
      if (href === undefined) return this.#unusable(src);
      return this.#supply?.open(href) ?? pageStore().source(href);
    }
    if (inline.trim() === '') return this.provider?.source;
    if (this.#inline?.text !== inline)
      this.#inline = { text: inline, source: documentSource(inline) };
    return this.#inline.source;
  }
}
