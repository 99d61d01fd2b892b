import process from 'node:process';

/** What ends a command from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What must not be left behind, however the work ends: at its end, at a fault and at an interrupt. */
export class Tidy {
  readonly #tasks: (() => void)[] = [];
  readonly #leave = (signal: NodeJS.Signals) => {
    this.end();
    process.kill(process.pid, signal);
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#leave);
  }

  /** Does something at the end, before what was asked for earlier. */
  atEnd(task: () => void): void {
    this.#tasks.push(task);
  }

  end(): void {
    for (const signal of SIGNALS) process.off(signal, this.#leave);
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) task();
  }
}
