import { problem, type Problem } from '../core/contract/problem.js';
import type { ReleaseIndex } from '../core/contract/release.js';
import type { Dataset } from '../core/model/dataset.js';
import type { Parsed } from '../core/read/assemble.js';
import { CodeNotLoaded, read } from '../core/read/read.js';
import { readBody } from '../core/read/body.js';
import { internalError } from './internal-error.js';
import type { OpenRelease, Snapshot, Source, SourceEnvironment, Wanted } from './source.js';

const TIMEOUT = 30_000;

/** A shorter wish is taken as this, for the server's sake. */
const SHORTEST_REFRESH = 5;

/** Milliseconds for which an address nobody listens to is remembered, so that moving a tag is free. */
const GRACE = 5_000;

/** What came of a download: a document, the data of before where nothing is new, or a problem. */
type Download = { text: string; validator: string } | Good | Problem;

/** Data that may be shown. */
interface Good {
  dataset: Dataset;
  problems: Problem[];
}

const ready = ({ dataset, problems }: Good, loadedAt: number): Snapshot => ({
  state: 'ready',
  dataset,
  problems,
  loadedAt,
});

/** The source at one address: loads once, polls while asked to, and stops when nobody listens. */
export class UrlSource implements Source {
  snapshot: Snapshot = { state: 'loading' };
  /** Known once the index of a release has come, which has nothing to show itself. */
  parts?: (wanted: Wanted) => Source;
  #release: OpenRelease | undefined;
  readonly #listeners = new Map<() => void, number>();
  #validator = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  #unwatch: (() => void) | undefined;
  #checkedAt = -Infinity;

  /** `forget` is called once nobody has listened for a while. */
  constructor(
    readonly url: string,
    readonly environment: SourceEnvironment,
    readonly forget: () => void,
  ) {}

  subscribe(listener: () => void, refresh = 0): () => void {
    this.#listeners.set(listener, refresh);
    this.#unwatch ??= this.environment.onWake(() => this.#wake());
    // A failure is not kept for those who come later.
    const isFailed = this.snapshot.state === 'failed' && !this.parts;
    const asks = this.#checkedAt === -Infinity || isFailed;
    if (asks && !this.#request) void this.#load();
    else this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
      else this.#schedule();
    };
  }

  reload(): void {
    void this.#load();
  }

  #stop() {
    this.#unwatch?.();
    this.#unwatch = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#request?.abort();
      this.forget();
    }, GRACE);
  }

  /** Seconds between two looks, the shortest that any tag asks for; 0 for none. */
  #period(): number {
    const asked = [...this.#listeners.values()].filter((seconds) => seconds > 0);
    return asked.length > 0 ? Math.max(SHORTEST_REFRESH, Math.min(...asked)) : 0;
  }

  #schedule() {
    clearTimeout(this.#timer);
    const seconds = this.#period();
    if (this.#request || seconds === 0 || !this.environment.visible()) return;
    // A tenth of jitter keeps many pages from asking in the same second.
    const wait = seconds * 1000 * (0.9 + 0.2 * this.environment.random());
    // A date that is set back by a day must not put the next look off by a day.
    const passed = Math.abs(this.environment.now() - this.#checkedAt);
    this.#timer = setTimeout(() => void this.#load(), Math.max(0, wait - passed));
  }

  #wake() {
    const broken = this.snapshot.state === 'failed' || this.snapshot.state === 'stale';
    if (broken && this.environment.visible()) void this.#load();
    else this.#schedule();
  }

  async #load() {
    // Somebody waits for this look: neither the next one nor an end that was due may cut it short.
    if (this.#listeners.size > 0) clearTimeout(this.#timer);
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { url } = this;
    // The signal itself gives no reason before Chromium 98.
    let unreachable = problem('network', '', { url });
    const timer = setTimeout(() => {
      unreachable = problem('timeout', '', { url, seconds: TIMEOUT / 1000 });
      request.abort();
    }, TIMEOUT);
    const next = await this.#look(request.signal, () => unreachable);
    clearTimeout(timer);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#checkedAt = this.environment.now();
    this.#become(next);
    if (this.#listeners.size > 0) this.#schedule();
  }

  /** Downloads the document and reads it; `unreachable` says why there was no answer. */
  async #look(signal: AbortSignal, unreachable: () => Problem): Promise<Snapshot> {
    const { url, environment } = this;
    let answer: Download;
    try {
      answer = await this.#download(signal);
    } catch {
      return this.#fail(unreachable());
    }
    if ('dataset' in answer) return ready(answer, environment.now());
    if ('code' in answer) return this.#fail(answer);
    let parsed: Parsed;
    try {
      const load = (address: string) => environment.fetch(address, { signal });
      parsed = await read(answer.text, { url, load });
    } catch (error) {
      return this.#fail(error instanceof CodeNotLoaded ? unreachable() : internalError(error));
    }
    const { dataset, problems, release } = parsed;
    if (release) return this.#open(release, problems, unreachable);
    if (!dataset) return this.#fail(...problems);
    this.#validator = answer.validator;
    return ready({ dataset, problems }, environment.now());
  }

  /** Takes up an index: what is to be shown comes from the files that it lists. */
  async #open(
    index: ReleaseIndex,
    problems: readonly Problem[],
    unreachable: () => Problem,
  ): Promise<Snapshot> {
    try {
      const { Release } = await import('./release-parts.js');
      this.#release ??= new Release(
        this,
        (url) => new UrlSource(url, this.environment, () => undefined),
      );
    } catch {
      return this.#fail(unreachable());
    }
    this.#release.take(index, problems);
    this.parts = this.#release.part;
    return this.#fail(...problems);
  }

  /** Rejects where there is no answer, or only half of one. */
  async #download(signal: AbortSignal): Promise<Download> {
    const { url, snapshot } = this;
    // The browser revalidates its own copy (If-None-Match), so an unchanged file costs no body.
    const response = await this.environment.fetch(url, { signal, cache: 'no-cache' });
    const { status, ok, headers } = response;
    const foreign = this.#foreign(response);
    if (foreign) {
      await response.body?.cancel();
      return foreign;
    }
    if (status === 404) return problem('not-found', '', { url });
    if (!ok) return problem('http-status', '', { url, status });
    const validator = `${headers.get('etag') ?? ''} ${headers.get('last-modified') ?? ''}`.trim();
    if (validator && validator === this.#validator && 'dataset' in snapshot) {
      await response.body?.cancel();
      return snapshot;
    }
    const body = await readBody(response, url);
    return typeof body === 'string' ? { text: body, validator } : body;
  }

  /** Where a redirect has led out of the origin that the data must be of. */
  #foreign({ url }: Response): Problem | undefined {
    const { origin } = this.environment;
    if (!origin || !url || new URL(url).origin === origin) return undefined;
    return problem('foreign-data', '', { value: url, host: new URL(origin).host });
  }

  #fail(...problems: Problem[]): Snapshot {
    const { snapshot } = this;
    if (!('dataset' in snapshot)) return { state: 'failed', problems };
    const { dataset, loadedAt } = snapshot;
    const worst = problems.find(({ severity }) => severity === 'error');
    return {
      state: 'stale',
      dataset,
      loadedAt,
      problems: snapshot.problems,
      failure: worst ?? problems[0]!,
    };
  }

  #become(next: Snapshot) {
    this.snapshot = next;
    for (const listener of Array.from(this.#listeners.keys())) listener();
  }
}
