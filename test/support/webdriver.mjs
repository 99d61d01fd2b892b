// Drives WebKitGTK through its WebDriver, on a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen that nobody sees; its number comes back over the third pipe. */
async function startScreen(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = once(child.stdio[3], 'data').then(([bytes]) => String(bytes).trim());
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('no screen')));
  return { child, display: `:${await Promise.race([number, ended])}` };
}

async function request(url, body) {
  const method = body === undefined ? 'GET' : 'POST';
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function startSession(base, capabilities) {
  for (let tries = 40; ; tries--) {
    try {
      return await request(`${base}/session`, { capabilities: { alwaysMatch: capabilities } });
    } catch (error) {
      // Its port opens after a moment.
      if (tries === 0 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

/**
 * Starts WebKitGTK.
 *
 * @param {{ driver: string, path: string, screen?: string }} programs
 * @returns {Promise<import('./browsers.mjs').Driver>}
 */
export async function startWebKit({ driver, path, screen }) {
  const own = process.env.DISPLAY || !screen ? undefined : await startScreen(screen);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(own && { DISPLAY: own.display }) },
  });
  const base = `http://127.0.0.1:${port}`;
  let session;
  const close = async () => {
    if (session) await fetch(session, { method: 'DELETE' }).catch(() => undefined);
    child.kill();
    own?.child.kill();
  };
  try {
    const browser = { binary: path, args: ['--automation'] };
    const found = await startSession(base, { 'webkitgtk:browserOptions': browser });
    session = `${base}/session/${found.sessionId}`;
    return { version: found.capabilities.browserVersion, ...pageOf(session), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function pageOf(session) {
  return {
    size: (width, height) => request(`${session}/window/rect`, { width, height }),
    open: (url) => request(`${session}/url`, { url }),
    run: (script) => request(`${session}/execute/sync`, { script: `return (${script})`, args: [] }),
    picture: async () => Buffer.from(await request(`${session}/screenshot`), 'base64'),
  };
}
