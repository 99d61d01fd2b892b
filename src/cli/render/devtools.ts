import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser answers to a call, or tells unasked. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Messages end with this. */
const END = '\0';

/** A browser that is talked to over two pipes, in the protocol that all of the Chromium family speak. */
export class Devtools {
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, (message: Message) => void>();
  readonly #waiting = new Map<string, () => void>();
  #calling = 0;

  /** @param lost - Called once the browser has ended or could not be started. */
  constructor(program: string, args: readonly string[], lost: () => void) {
    this.#child = spawn(program, [...args, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#child.once('error', lost);
    this.#child.once('exit', lost);
    const answers = this.#child.stdio[4] as Readable;
    let text = '';
    answers.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const messages = text.split(END);
      text = messages.pop()!;
      for (const message of messages) this.#take(JSON.parse(message) as Message);
    });
    // One that ends is told by its exit.
    for (const pipe of this.#child.stdio) pipe?.on('error', () => undefined);
  }

  #take(message: Message): void {
    const { id, method = '' } = message;
    if (id !== undefined) {
      this.#calls.get(id)?.(message);
      this.#calls.delete(id);
    } else {
      this.#waiting.get(method)?.();
      this.#waiting.delete(method);
    }
  }

  /** Calls a method of the protocol; rejects with what the browser says against it. */
  call(
    method: string,
    params: object = {},
    sessionId?: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#calling;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      const message = { id, method, params, ...(sessionId === undefined ? {} : { sessionId }) };
      (this.#child.stdio[3] as Writable).write(JSON.stringify(message) + END);
    });
  }

  /** Waits for the next event of a name. */
  event(method: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(method, resolve));
  }

  /** Ends the browser, and waits until it has ended. */
  end(): Promise<void> {
    const { exitCode, signalCode, pid } = this.#child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.kill('SIGKILL');
    });
  }
}
