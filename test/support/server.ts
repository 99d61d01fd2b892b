import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A real server on this machine that answers as it is told, and counts the requests. */
export class TestServer {
  #answer: Answer = (response) => response.end();
  readonly #server = createServer((request, response) => {
    this.requests++;
    this.#answer(response, request);
  });
  requests = 0;
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/data.json`;
    return this;
  }

  /** What every later request is answered with. */
  answer(how: Answer | string): void {
    this.#answer = typeof how === 'string' ? (response) => response.end(how) : how;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
