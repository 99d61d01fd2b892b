import { problem } from '../core/contract/problem.js';
import { isParsed, type Parsed } from '../core/read/assemble.js';
import { CodeNotLoaded, readValid, finishLater } from '../core/read/read.js';
import { internalError } from './internal-error.js';
import type { Snapshot, Source } from './source.js';

const sources = new WeakMap<object, Source>();

/** The source of a document that is already in the page, read or not; the same object is read once. */
export function documentSource(document: unknown): Source {
  if (typeof document !== 'object' || document === null) return new DocumentSource(document);
  let source = sources.get(document);
  if (!source) {
    source = new DocumentSource(document);
    sources.set(document, source);
  }
  return source;
}

/** A document in the page: ready at once if it is valid, for a page paints from it; else, or with withheld figures, a little later. */
class DocumentSource implements Source {
  snapshot: Snapshot = { state: 'loading' };
  readonly #listeners = new Set<() => void>();

  constructor(document: unknown) {
    try {
      const first = isParsed(document) ? document : readValid(document);
      if ('problems' in first) this.#become(first);
      else void this.#await(finishLater(first));
    } catch (error) {
      this.#become({ problems: [internalError(error)] });
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  reload(): void {
    // What stands in the page does not change.
  }

  async #await(finished: Promise<Parsed>) {
    try {
      this.#become(await finished);
    } catch (error) {
      const fault =
        error instanceof CodeNotLoaded
          ? problem('network', '', { url: 'parse' })
          : internalError(error);
      this.#become({ problems: [fault] });
    }
  }

  #become({ dataset, problems }: Parsed) {
    this.snapshot = dataset
      ? { state: 'ready', dataset, problems, loadedAt: Date.now() }
      : { state: 'failed', problems };
    for (const listener of Array.from(this.#listeners)) listener();
  }
}
