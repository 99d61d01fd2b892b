// Drives any Chromium, however old, over a pair of pipes. The libraries for it give up on old ones.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START = 30_000;

/** Messages that end in a NUL byte, over the two pipes. */
function connect(child) {
  const waiting = new Map();
  let last = 0;
  let rest = '';
  const [, , , input, output] = child.stdio;
  output.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const { id, error, result } of messages.map((message) => JSON.parse(message))) {
      if (!waiting.has(id)) continue;
      const { done, fail, method } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(`${method}: ${error.message}`));
      else done(result);
    }
  });
  const giveUp = () => {
    for (const { fail, method } of waiting.values()) fail(new Error(`${method}: browser ended`));
    waiting.clear();
  };
  child.on('exit', giveUp);
  input.on('error', giveUp);
  return (method, params = {}, sessionId = undefined) =>
    new Promise((done, fail) => {
      waiting.set(++last, { done, fail, method });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

/**
 * Starts a Chromium.
 *
 * @param {{ path: string, env?: Record<string, string>, args?: string[] }} browser
 * @returns {Promise<import('./browsers.mjs').Driver>}
 */
export async function startChromium({ path, env = {}, args = [] }) {
  const profile = mkdtempSync(join(tmpdir(), 'gongfu-board-'));
  const child = spawn(
    path,
    ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...args],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const ended = new Promise((done) => child.once('exit', done).once('error', done));
  const send = connect(child);
  const close = async () => {
    send('Browser.close').catch(() => undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
    // Its helpers may write for a moment longer.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const late = new Promise((_, fail) =>
    setTimeout(() => fail(new Error('browser did not start')), START).unref(),
  );
  try {
    const { product } = await Promise.race([send('Browser.getVersion'), late, ended.then(fail)]);
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const tell = (method, params) => send(method, params, sessionId);
    return { version: product.replace(/^\w+\//, ''), ...pageOf(tell), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function fail() {
  throw new Error('browser ended');
}

function pageOf(tell) {
  return {
    async size(width, height) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await tell('Emulation.setDeviceMetricsOverride', metrics);
    },
    async open(url) {
      const { errorText } = await tell('Page.navigate', { url });
      if (errorText) throw new Error(errorText);
    },
    async run(script) {
      const asked = { expression: script, returnByValue: true };
      const { result, exceptionDetails } = await tell('Runtime.evaluate', asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    async picture() {
      const { data } = await tell('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}
