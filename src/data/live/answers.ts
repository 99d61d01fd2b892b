import type { SteadyClock } from './clock.js';
import { workers } from './workers.js';

/** An answer with this header is from a service worker's copy (gongfu-sw.js), and says of when. */
export const KEPT = 'x-gongfu-kept';

/** The last answer that a source was given, beside what it made of it. */
export interface Answer {
  by: 'server' | 'stream' | 'copy';
  /** The body, once it has come whole; of an answer that nothing is new there is none. */
  text?: () => string;
  /** When a copy was made, in milliseconds. */
  keptAt?: number;
}

/**
 * Stands between a source and `fetch`: it sees each answer and the server's date, lets a document
 * that a stream has pushed pass as the answer, so that it is read like any other, and gives the last
 * sound catalogue where the present one cannot be had.
 */
export class Answers {
  /** To the latest request for the document. */
  last: Answer = { by: 'server' };
  /** Sound texts from other addresses: the catalogues. */
  readonly beside = new Map<string, string>();
  /** Goes up whenever one of those becomes another. */
  edition = 0;
  #pushed: string | undefined;

  constructor(
    readonly url: string,
    readonly request: typeof fetch,
    readonly clock: SteadyClock,
  ) {}

  /** What the last answer said, if it came whole; it is held no longer. */
  take(): string | undefined {
    const { text } = this.last;
    delete this.last.text;
    return text?.();
  }

  /** The next request for the document is answered with this. */
  push(document: string): void {
    this.#pushed = document;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    if (String(input) !== this.url) return this.#catalogue(String(input), init);
    const pushed = this.#pushed;
    this.#pushed = undefined;
    if (pushed !== undefined) {
      this.last = { by: 'stream', text: () => pushed };
      return new Response(pushed);
    }
    const answer: Answer = (this.last = { by: 'server' });
    const response = await this.request(input, marked(this.url, init));
    const kept = Date.parse(response.headers.get(KEPT) ?? '');
    if (Number.isNaN(kept)) this.clock.hear(response.headers);
    else {
      answer.by = 'copy';
      answer.keptAt = kept;
    }
    const { ok, body } = response;
    return ok && body ? overheard(response, body, answer) : response;
  };

  async #catalogue(address: string, init?: RequestInit): Promise<Response> {
    try {
      const response = await this.request(address, marked(address, init));
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status}`);
      JSON.parse(text);
      if (this.beside.get(address) !== text) this.edition++;
      this.beside.set(address, text);
      return new Response(text);
    } catch (error) {
      const last = this.beside.get(address);
      if (last === undefined) throw error;
      return new Response(last);
    }
  }
}

/** The response; what is read of it is written down in the answer when it is whole. */
function overheard(
  response: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  answer: Answer,
): Response {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const text = () => {
    const decoder = new TextDecoder();
    return parts.map((part) => decoder.decode(part, { stream: true })).join('');
  };
  const copy = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) {
        answer.text = text;
        return controller.close();
      }
      parts.push(value);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(copy, { status: response.status, headers: response.headers });
}

/** Tells the service worker, where one is in charge, that an old answer would be recognised as such. */
function marked(address: string, init?: RequestInit): RequestInit | undefined {
  const isSameOrigin = globalThis.location?.origin === new URL(address).origin;
  return isSameOrigin && workers()?.controller ? { ...init, headers: { [KEPT]: 'welcome' } } : init;
}
