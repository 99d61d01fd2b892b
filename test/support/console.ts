// A page that embeds a board must find nothing in its console but what the board has to report.
import { expect } from '@open-wc/testing';
import { stopHearing } from './page.js';

const METHODS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** What was said on the console during a test, and what may be. */
export interface Console {
  readonly said: readonly string[];
  /** Layouts that chased one another: one test (lifetime.spec.ts) answers for them. */
  readonly loops: readonly string[];
  /** Announces a message that must come: a test that expects one fails when it stays out. */
  expect(...patterns: (RegExp | string)[]): void;
  /** Lets a true message pass that comes after some seconds, and so on a slow machine alone. */
  allow(...patterns: (RegExp | string)[]): void;
}

/**
 * For the top of a `describe`: every test in it fails when anything is written to the console, or
 * thrown where nobody catches it, that it did not expect.
 */
export function quietConsole(): Console {
  const said: string[] = [];
  const loops: string[] = [];
  const expected: (RegExp | string)[] = [];
  const allowed: (RegExp | string)[] = [];
  const own = new Map(METHODS.map((method) => [method, console[method]]));
  let onerror: typeof window.onerror;

  const fits = (text: string, pattern: RegExp | string) =>
    typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
  const absent = () =>
    expected.filter((pattern) => !said.some((text) => fits(text, pattern))).map(String);

  async function check(): Promise<void> {
    // The words of a message are loaded with the first one: the picture is there before them.
    for (let i = 0; i < 60 && absent().length > 0; i++)
      await new Promise((done) => setTimeout(done, 50));
    const passing = [...expected, ...allowed];
    const stray = said.filter((text) => !passing.some((pattern) => fits(text, pattern)));
    expect(stray, 'said on the console').to.deep.equal([]);
    expect(absent(), 'not said on the console').to.deep.equal([]);
  }

  beforeEach(function () {
    said.length = expected.length = allowed.length = loops.length = 0;
    for (const method of METHODS) {
      console[method] = (...parts: unknown[]) => {
        // The runner's own echo of an error event without an error; mocha has seen the event.
        if (parts.length === 1 && parts[0] === null) return;
        said.push(`${method}: ${parts.join(' ')}`);
      };
    }
    // The handler of mocha is the window's own; a listener beside it could not keep anything from it.
    ({ onerror } = window);
    Object.assign(window, {
      onerror: (event: Event | string, ...rest: []) => {
        if (!String(event).includes('ResizeObserver loop')) onerror?.call(window, event, ...rest);
        else loops.push(String(event));
      },
    });
    // A part of the test, not of a hook: a hook that fails would take all later tests with it.
    const test = this.currentTest!;
    const run = test.fn as (this: Mocha.Context) => Promise<void> | void;
    test.fn = async function (this: Mocha.Context) {
      await run.call(this);
      await check();
    };
  });

  afterEach(() => {
    Object.assign(window, { onerror });
    for (const method of METHODS) console[method] = own.get(method)!;
    stopHearing();
  });

  return {
    said,
    loops,
    expect: (...patterns) => void expected.push(...patterns),
    allow: (...patterns) => void allowed.push(...patterns),
  };
}
