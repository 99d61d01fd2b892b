import process from 'node:process';

/** How long nothing is said; how often it is said anew on a terminal, and how often elsewhere. */
const [QUIET, OFTEN, SELDOM] = [1000, 100, 5000];

/** The stream and the clock of a progress, so that a test can have its own. */
export interface Surroundings {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  now(): number;
}

/**
 * Says on standard error how far the work is, once it takes longer than a second: on a terminal in one line
 * that is written anew, elsewhere as a line every five seconds.
 */
export class Progress {
  readonly #around: Surroundings;
  readonly #begun: number;
  #last = -Infinity;
  #isShown = false;

  constructor(around: Surroundings = { stream: process.stderr, now: () => Date.now() }) {
    this.#around = around;
    this.#begun = around.now();
  }

  /** The step that the work is at, in both languages. */
  say(zh: string, en: string): void {
    const { stream, now } = this.#around;
    const time = now();
    const pause = stream.isTTY ? OFTEN : SELDOM;
    if (time - this.#begun < (stream.isTTY ? QUIET : SELDOM) || time - this.#last < pause) return;
    this.#last = time;
    this.#isShown = true;
    stream.write(stream.isTTY ? `\r\u001b[K${zh} ${en}` : `${zh} ${en}\n`);
  }

  /** Takes the line off the terminal. */
  end(): void {
    if (this.#isShown && this.#around.stream.isTTY) this.#around.stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
