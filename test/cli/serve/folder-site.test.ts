import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAt, folderServer, servedFolder } from '../../../src/cli/serve/folder-site.js';
import { ReleaseFolder } from '../../../src/cli/publish/release-folder.js';
import { Tidy } from '../../../src/cli/publish/tidy.js';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('a folder that is served', () => {
  let home: string;
  let server: Server;
  const text = JSON.stringify({ figures: Array.from({ length: 500 }, (_, i) => i) });

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'gf-serve-'));
    const tidy = new Tidy();
    const release = ReleaseFolder.open(join(home, 'release'), tidy);
    await release.put('3901.json', text);
    await release.finish({
      release: '1.0',
      id: 'x',
      title: 'x',
      published: '2024-06-01',
      asOf: '2024-04',
      from: '2024-01',
      until: '2024-04',
      files: [],
    });
    tidy.end();
    writeFileSync(join(home, 'secret.txt'), 'secret');
    symlinkSync(join(home, 'secret.txt'), join(home, 'release/current/link.txt'));
    writeFileSync(join(home, 'release/current/.hidden'), 'hidden');
    writeFileSync(join(home, 'release/current/index.html'), '<!doctype html><title>t</title>');
    server = folderServer(servedFolder(join(home, 'release')), 'localhost');
    server.listen(0, 'localhost');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    rmSync(home, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((done, fail) => {
      const { port } = server.address() as AddressInfo;
      const asked = request({ host: 'localhost', port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on('error', fail);
      asked.end();
    });

  it('sends the packed form that a reader likes best, and the file itself to one that likes none', async () => {
    const brotli = await ask('/3901.json', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
    const gzip = await ask('/3901.json', { 'accept-encoding': 'gzip, br;q=0.1' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    const plain = await ask('/3901.json', { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, text]);
    for (const { headers } of [brotli, gzip, plain]) {
      expect(headers).toMatchObject({
        vary: 'accept-encoding',
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
    }
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('sends the policy of the tags with a page', async () => {
    const { status, headers } = await ask('/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*trusted-types/);
  });

  it('says that nothing changed, by the tag of the form that was sent', async () => {
    const { headers } = await ask('/3901.json', { 'accept-encoding': 'br' });
    const again = { 'if-none-match': headers.etag!, 'accept-encoding': 'br' };
    expect(await ask('/3901.json', again)).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect((await ask('/3901.json', { 'if-none-match': headers.etag! })).status).toBe(200);
  });

  it('sends a range of the file itself, and says what cannot be had', async () => {
    const part = await ask('/3901.json', { range: 'bytes=2-8', 'accept-encoding': 'br' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      'figures',
      `bytes 2-8/${text.length}`,
    ]);
    expect(part.headers['content-encoding']).toBeUndefined();
    const far = await ask('/3901.json', { range: 'bytes=99999-' });
    expect([far.status, far.headers['content-range']]).toEqual([416, `bytes */${text.length}`]);
    const other = await ask('/3901.json', { range: 'bytes=2-8', 'if-range': '"another"' });
    expect([other.status, other.body.toString()]).toEqual([200, text]);
  });

  it('sends no bytes for HEAD, and takes no other method', async () => {
    const { status, headers, body } = await ask('/3901.json', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(text.length), 0]);
    expect((await ask('/3901.json', {}, 'POST')).status).toBe(405);
  });

  it('gives nothing outside the folder, nothing hidden, and nothing to another name', async () => {
    for (const path of [
      '/../../secret.txt',
      '/%2e%2e/%2e%2e/secret.txt',
      '/..%2f..%2fsecret.txt',
      '/link.txt',
      '/.hidden',
      '/%00',
      '/%',
      '/none',
    ])
      expect((await ask(path)).status, path).toBe(404);
    expect((await ask('/3901.json', { host: 'evil.example' })).status).toBe(421);
  });

  it('follows a release that is current now, and never sends an older packed form', () => {
    const folder = join(home, 'live');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.json'), '1');
    expect(fileAt(folder, '/a.json')).toMatchObject({ size: 1 });
    writeFileSync(join(folder, 'a.json'), '12');
    expect(fileAt(folder, '/a.json')).toMatchObject({ size: 2 });
    expect(fileAt(folder, '/A.json/')).toBeUndefined();
  });

  it('sends a file that was changed by hand, and not what was packed of it before', async () => {
    writeFileSync(join(home, 'release/current/b.json'), '"new"');
    writeFileSync(join(home, 'release/current/b.json.gz'), 'old');
    utimesSync(join(home, 'release/current/b.json.gz'), new Date(0), new Date(0));
    const { body, headers } = await ask('/b.json', { 'accept-encoding': 'gzip' });
    expect([body.toString(), headers['content-encoding']]).toEqual(['"new"', undefined]);
  });
});
