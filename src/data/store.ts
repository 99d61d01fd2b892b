import type { Source, SourceEnvironment } from './source.js';
import { UrlSource } from './url-source.js';

/** One source an address, however many tags of the page name it. */
export class Store {
  readonly #sources = new Map<string, UrlSource>();

  constructor(readonly environment: SourceEnvironment) {}

  source(url: string): Source {
    let source = this.#sources.get(url);
    if (!source) {
      source = new UrlSource(url, this.environment, () => this.#sources.delete(url));
      this.#sources.set(url, source);
    }
    return source;
  }
}

let shared: Store | undefined;
let home: string | undefined;

/** From now on the page takes data of this origin only, whatever redirects lead elsewhere. */
export function keepToOrigin(place: Pick<Location, 'origin'>): void {
  home = place.origin;
}

/** The store of the page, made when first asked for: importing this file does nothing. */
export function pageStore(): Store {
  shared ??= new Store({
    fetch: (...request) => fetch(...request),
    get origin() {
      return home;
    },
    now: () => Date.now(),
    random: () => Math.random(),
    visible: () => document.visibilityState === 'visible',
    onWake(listener) {
      document.addEventListener('visibilitychange', listener);
      window.addEventListener('online', listener);
      return () => {
        document.removeEventListener('visibilitychange', listener);
        window.removeEventListener('online', listener);
      };
    },
  });
  return shared;
}
