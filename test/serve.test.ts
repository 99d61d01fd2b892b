import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY, serve } from '../demo/serve.mjs';

interface Answer {
  status?: number;
  headers: IncomingHttpHeaders;
  size: number;
}

describe('demo server', () => {
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.close());

  /** Sends the path as it is, where fetch would tidy it. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const call = request({ host: 'localhost', port: server.port, path, method, headers });
      call.on('error', reject);
      call.on('response', (response) => {
        let size = 0;
        response.on('data', (part: Buffer) => (size += part.length));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, size }),
        );
      });
      call.end();
    });

  it('sends pages, scripts and data with their types and a strict policy', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/dist/gongfu.js', 'text/javascript; charset=utf-8'],
      ['/data/schema/contract-1.0.json', 'application/json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await get(path);
      expect(status, path).toBe(200);
      expect(headers).toMatchObject({
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
    }
  });

  it('answers a known tag with 304', async () => {
    const { etag = '' } = (await get('/dist/gongfu.js')).headers;
    const { status, size } = await get('/dist/gongfu.js', { 'if-none-match': etag });
    expect({ status, size }).toEqual({ status: 304, size: 0 });
  });

  it('compresses text for those who accept it', async () => {
    const plain = await get('/dist/gongfu.js');
    for (const encoding of ['br', 'gzip']) {
      const packed = await get('/dist/gongfu.js', { 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.size).toBeLessThan(plain.size);
    }
  });

  it('gives nothing outside its folders', async () => {
    for (const path of [
      '/../package.json',
      '/dist/../package.json',
      '/dist/%2e%2e/package.json',
      '/dist/..%2fpackage.json',
      '/data/..%5c..%5cpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/.git/config',
      '/missing.html',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
    expect((await get('/%zz')).status).toBe(400);
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/favicon.ico')).status).toBe(204);
  });

  it('takes the port that --port names, and says which option it does not know', async () => {
    const start = (...args: string[]) =>
      spawn(process.execPath, ['demo/serve.mjs', ...args], { cwd: root });
    const free = createServer().listen(0, 'localhost');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const child = start('--port', `${port}`);
    let out = '';
    for await (const bytes of child.stdout) {
      out += String(bytes);
      if (out.includes('http')) break;
    }
    child.kill();
    expect(out).toContain(`http://localhost:${port}/`);
    for (const args of [
      ['--depth', '3'],
      ['--port', 'x'],
    ]) {
      const refused = start(...args);
      let error = '';
      refused.stderr.on('data', (bytes) => (error += String(bytes)));
      expect((await once(refused, 'close'))[0]).toBe(2);
      expect(error).toContain(args[0]!);
    }
  }, 60_000);
});
