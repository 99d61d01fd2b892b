// Serves folders from memory, compressed ahead as a good host would, and cacheable by nobody.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export const POLICIES = {
  self: "default-src 'self'",
  trusted: "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** A file in its three forms; what took long to compress is kept by its content. */
function pack(file, cache) {
  const raw = readFileSync(file);
  const name = join(cache, createHash('sha256').update(raw).digest('hex').slice(0, 32));
  if (!existsSync(`${name}.br`)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${name}.gz`, gzipSync(raw, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(`${name}.br`, brotliCompressSync(raw, { params }));
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { type, raw, br: readFileSync(`${name}.br`), gzip: readFileSync(`${name}.gz`) };
}

/** `folders`: address → folder. `?policy=` on a page adds that policy's header to it. */
export async function serve(folders, cache) {
  const packed = new Map();
  const find = (path) => {
    const place = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    if (!place) return undefined;
    const file = join(folders[place], normalize(`/${path.slice(place.length)}`));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    if (!packed.has(file)) packed.set(file, pack(file, cache));
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const found = find(url.pathname);
    if (!found) {
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = ['br', 'gzip'].find((name) => accepted.includes(name));
    const body = found[encoding ?? 'raw'];
    const policy = POLICIES[url.searchParams.get('policy')];
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(encoding && { 'content-encoding': encoding }),
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Bytes of a file in each form. */
    bytes: (path) => {
      const found = find(path);
      return found && { raw: found.raw.length, gzip: found.gzip.length, br: found.br.length };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
