import process from 'node:process';
import { createInterface, type Interface } from 'node:readline';

/** Lines that a person types, or that come through a pipe; none of them is lost while another is read. */
export class LineReader {
  readonly #lines: string[] = [];
  readonly #face: Interface;
  #isOver = false;
  #wake: (() => void) | undefined;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream & { isTTY?: boolean }) {
    this.#face = createInterface({ input, output, terminal: output.isTTY === true });
    this.#face.on('line', (line) => {
      this.#lines.push(line);
      this.#wake?.();
    });
    this.#face.on('close', () => {
      this.#isOver = true;
      this.#wake?.();
    });
    this.#face.on('SIGINT', () => {
      this.#face.close();
      process.kill(process.pid, 'SIGINT');
    });
  }

  /** The next line behind a prompt; undefined where there is no more. */
  async next(prompt: string): Promise<string | undefined> {
    this.#face.setPrompt(prompt);
    if (!this.#isOver) this.#face.prompt();
    while (this.#lines.length === 0 && !this.#isOver) {
      await new Promise<void>((wake) => (this.#wake = wake));
    }
    return this.#lines.shift();
  }

  close(): void {
    this.#face.close();
  }
}
