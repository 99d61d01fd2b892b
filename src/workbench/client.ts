import type { QuestionName, Questions } from './protocol.js';
import { trustedAddress } from './trusted-address.js';
import type { Answered, Asked, Hello } from './worker.js';

/** The way to a session: a worker, or the page itself where it has none. */
export interface Line {
  send(message: Hello | Asked, transfer: Transferable[]): void;
  hear(listener: (answer: Answered) => void): void;
}

/** What a page asks its session with. */
export interface Workbench {
  /** Whether the session is away from the page's own thread. */
  readonly isApart: boolean;
  ask<Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
    transfer?: Transferable[],
  ): Promise<Questions[Name]['answer']>;
}

interface Waiting {
  done(answer: unknown): void;
  fail(error: Error): void;
}

/** Numbers the questions, and gives each the answer that comes for it. */
export function workbenchOf(line: Line, hello: Hello, isApart: boolean): Workbench {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  line.hear(({ id, answer, failed }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed === undefined) one?.done(answer);
    else one?.fail(new Error(failed));
  });
  line.send(hello, []);
  return {
    isApart,
    ask(name, ask, transfer = []) {
      const id = ++count;
      return new Promise((done, fail) => {
        waiting.set(id, { done: done as (answer: unknown) => void, fail });
        line.send({ id, name, ask }, transfer);
      });
    },
  };
}

/** A worker says that it is there; one that cannot be had is an error. */
const isThere = (worker: Worker) =>
  new Promise<boolean>((done) => {
    worker.addEventListener('message', () => done(true), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      done(false);
    });
  });

/**
 * Starts a worker of modules; undefined where the browser has none (Firefox before 114), or the page does
 * not let it start.
 */
export async function workerLine(address: string): Promise<Line | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(trustedAddress(address), { type: 'module' });
  } catch {
    return undefined;
  }
  if (!(await isThere(worker))) {
    worker.terminate();
    return undefined;
  }
  return {
    send: (message, transfer) => worker.postMessage(message, transfer),
    hear: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => listener(data)),
  };
}
