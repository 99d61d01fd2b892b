import type { Dataset } from '../core/model/dataset.js';
import { problem, type Problem } from '../core/contract/problem.js';
import { readSound, type Parsed } from '../core/read/read.js';

/** What is known of a dataset at a moment. The last good data outlive every later failure. */
export type Snapshot =
  | { state: 'loading' }
  | { state: 'ready'; dataset: Dataset; problems: Problem[]; loadedAt: number }
  | { state: 'stale'; dataset: Dataset; problems: Problem[]; loadedAt: number; failure: Problem }
  | { state: 'failed'; problems: Problem[] };

/** Where data come from, one for each address or document, shared by all tags that name it. */
export interface Source {
  readonly snapshot: Snapshot;
  /** Calls `listener` after every change. `refresh` asks for a look every so many seconds. */
  subscribe(listener: () => void, refresh?: number): () => void;
  /** Looks again at once. */
  reload(): void;
}

/** What a source needs of its surroundings, so that a test can give it others. */
export interface SourceEnvironment {
  fetch: typeof fetch;
  now(): number;
  random(): number;
  /** Whether anybody can see the page. */
  visible(): boolean;
  /** Calls back when the page comes back into view or online; answers how to stop. */
  onWake(listener: () => void): () => void;
}

/** Bodies over this are refused: a page must not run out of memory. */
export const BODY_LIMIT = 32 * 1024 * 1024;

const TIMEOUT = 30_000;

/** A shorter wish is taken as this, for the server's sake. */
const SHORTEST_REFRESH = 5;

/** Milliseconds for which an address nobody listens to is remembered, so that moving a tag is free. */
const GRACE = 5_000;

/** The source at one address: loads once, polls while asked to, and stops when nobody listens. */
export class UrlSource implements Source {
  snapshot: Snapshot = { state: 'loading' };
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
    const asks = this.#checkedAt === -Infinity || this.snapshot.state === 'failed';
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
    let why = problem('network', '', { url });
    const timer = setTimeout(() => {
      why = problem('timeout', '', { url, seconds: TIMEOUT / 1000 });
      request.abort();
    }, TIMEOUT);
    const next = await this.#ask(request.signal).catch(() => this.#fail(why));
    clearTimeout(timer);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#checkedAt = this.environment.now();
    this.#become(next);
    if (this.#listeners.size > 0) this.#schedule();
  }

  async #ask(signal: AbortSignal): Promise<Snapshot> {
    const { url, environment } = this;
    // The browser revalidates its own copy (If-None-Match), so an unchanged file costs no body.
    const response = await environment.fetch(url, { signal, cache: 'no-cache' });
    if (response.status === 404) return this.#fail(problem('not-found', '', { url }));
    if (!response.ok) {
      return this.#fail(problem('http-status', '', { url, status: response.status }));
    }
    const { headers } = response;
    const validator = `${headers.get('etag') ?? ''} ${headers.get('last-modified') ?? ''}`.trim();
    const known = this.snapshot;
    if (validator && validator === this.#validator && 'dataset' in known) {
      await response.body?.cancel();
      const { dataset, problems } = known;
      return ready(dataset, problems, environment.now());
    }
    const text = await readText(response, url);
    if (typeof text !== 'string') return this.#fail(text);
    const { dataset, problems } = await this.#read(text, signal);
    if (!dataset) return this.#fail(...problems);
    this.#validator = validator;
    return ready(dataset, problems, environment.now());
  }

  /** The code for catalogues comes with the first document that names one. */
  async #read(text: string, signal: AbortSignal): Promise<Parsed> {
    if (!/"catalogue"\s*:/.test(text)) return read(text);
    const { parseWithCatalogue } = await import('../core/read/catalogue.js');
    return parseWithCatalogue(text, this.url, (url) => this.environment.fetch(url, { signal }));
  }

  #fail(...problems: Problem[]): Snapshot {
    const known = this.snapshot;
    if (!('dataset' in known)) return { state: 'failed', problems };
    const { dataset, loadedAt } = known;
    const worst = problems.find(({ severity }) => severity === 'error');
    return {
      state: 'stale',
      dataset,
      loadedAt,
      problems: known.problems,
      failure: worst ?? problems[0]!,
    };
  }

  #become(next: Snapshot) {
    this.snapshot = next;
    for (const listener of [...this.#listeners.keys()]) listener();
  }
}

/** The body as text, or the problem: too long, or not UTF-8. */
async function readText(response: Response, url: string): Promise<string | Problem> {
  const tooLarge = problem('too-large', '', { url, limit: BODY_LIMIT / 1024 / 1024 });
  if (Number(response.headers.get('content-length')) > BODY_LIMIT) {
    await response.body?.cancel();
    return tooLarge;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return text + decoder.decode();
      length += value!.byteLength;
      if (length > BODY_LIMIT) {
        await reader!.cancel();
        return tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError && /decod|encod|utf/i.test(error.message)) {
      return problem('bad-encoding', '');
    }
    throw error;
  }
}

const documents = new WeakMap<object, Source>();

/** What the document says; the code that tells what is wrong comes with the first that needs it. */
async function read(document: unknown): Promise<Parsed> {
  const sound = readSound(document);
  if (sound) return sound;
  const { parse, parseDocument } = await import('../core/read/parse.js');
  return typeof document === 'string' ? parse(document) : parseDocument(document);
}

const ready = (dataset: Dataset, problems: Problem[], loadedAt: number): Snapshot => ({
  ...{ state: 'ready', dataset, problems, loadedAt },
});

/** The source of a document that is already in the page, read or not; the same object is read once. */
export function documentSource(document: unknown): Source {
  const key = typeof document === 'object' && document !== null ? document : undefined;
  const known = key && documents.get(key);
  if (known) return known;
  const listeners = new Set<() => void>();
  const source = {
    snapshot: { state: 'loading' } as Snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reload: () => undefined,
  };
  const become = ({ dataset, problems }: Parsed) => {
    source.snapshot = dataset
      ? ready(dataset, problems, Date.now())
      : { state: 'failed', problems };
    for (const listener of [...listeners]) listener();
  };
  const given = document as Partial<Parsed> | undefined;
  const sound = given?.dataset?.derived ? (given as Parsed) : readSound(document);
  if (sound) become(sound);
  else {
    read(document).then(become, () =>
      become({ problems: [problem('network', '', { url: 'parse' })] }),
    );
  }
  if (key) documents.set(key, source);
  return source;
}
