import type { Dataset } from '../../core/model/dataset.js';
import type { Problem } from '../../core/contract/problem.js';
import { CodeNotLoaded, read } from '../../core/read/read.js';
import { internalError } from '../internal-error.js';
import type { Answers } from './answers.js';
import type { Copies } from './copies.js';

/** Data as they may be shown, and when the server last confirmed them. */
export interface Good {
  dataset: Dataset;
  problems: Problem[];
  loadedAt: number;
}

/** What has not changed is not written more often than this, for the disk's sake. */
const WRITE = 60_000;

interface Text {
  text: string;
  loadedAt: number;
}

/** Keeps the copy of one address in step with what has been validated. */
export class LastGood {
  /** What the copy says; the text is known only where it is certain. */
  #written: Text | undefined;
  /** What the disk, busy or full, has not taken yet, and when that was last tried. */
  #unwritten: Text | undefined;
  #work: Promise<unknown> = Promise.resolve();

  constructor(
    readonly url: string,
    readonly copies: Copies,
    readonly answers: Answers,
  ) {}

  /** The copy, read by the reader of every document; it may be years old, or of another version. */
  async read(): Promise<Good | undefined> {
    const copy = await this.copies.read(this.url);
    if (!copy) return undefined;
    const { text, loadedAt } = copy;
    for (const [address, catalogue] of Object.entries(copy.beside)) {
      if (!this.answers.beside.has(address)) this.answers.beside.set(address, catalogue);
    }
    const load = async (address: string) => {
      const catalogue = copy.beside[address];
      return new Response(catalogue, { status: catalogue === undefined ? 404 : 200 });
    };
    try {
      const { dataset, problems } = await read(text, { url: this.url, load });
      this.#written ??= { text, loadedAt };
      return dataset && { dataset, problems, loadedAt };
    } catch (error) {
      if (!(error instanceof CodeNotLoaded)) internalError(error);
      return undefined;
    }
  }

  /** The server has confirmed what is on show; `text` where it has sent a document. */
  confirm(loadedAt: number, text: string | undefined): void {
    this.#work = this.#work.then(() => this.#confirm(loadedAt, text));
  }

  async #confirm(loadedAt: number, text: string | undefined) {
    const isNew = text !== undefined && text !== this.#written?.text;
    if (isNew) {
      // Until it is written, nothing may confirm the copy that is there.
      this.#written = undefined;
      this.#unwritten = { text, loadedAt };
    }
    const state = this.#unwritten ?? this.#written;
    if (!state || (!isNew && Math.abs(loadedAt - state.loadedAt) < WRITE)) return;
    state.loadedAt = loadedAt;
    if (state === this.#written) return this.copies.confirm(this.url, loadedAt);
    const copy = { ...state, beside: Object.fromEntries(this.answers.beside) };
    if (!(await this.copies.write(this.url, copy))) return;
    this.#written = state;
    this.#unwritten = undefined;
  }
}
