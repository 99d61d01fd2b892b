// Serves the demo pages with the headers of a careful public site:
//   node demo/serve.mjs            --port 8080 or PORT=8080 chooses the port
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { POLICY } from '../src/core/doctor/policy.js';
import { drill } from './drill.mjs';
import { build, install, root } from './prepare.mjs';

export { POLICY };

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^text|json|svg/;

const encoders = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/** file → { etag, bytes, br, gzip }, kept until the file changes. */
const cache = new Map();

async function load(file, { mtimeMs, size }) {
  const stamp = `${mtimeMs}-${size}`;
  if (cache.get(file)?.stamp !== stamp) {
    const bytes = await readFile(file);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    cache.set(file, { stamp, etag, bytes });
  }
  return cache.get(file);
}

/** The file below one of the `folders` that a path names, or nothing. */
async function find(pathname, folders) {
  const [, first] = pathname.split('/');
  const base = folders[`/${first}/`];
  const path = base ? pathname.slice(first.length + 1) : pathname;
  if (/[\0\\]|\/\./.test(path)) return undefined;
  try {
    const parent = await realpath(base ?? folders['/']);
    const file = await realpath(join(parent, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(parent + sep) ? { file, stat: await stat(file) } : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request, response, folders) {
  const end = (status, headers = {}) => response.writeHead(status, headers).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return end(405, { allow: 'GET, HEAD' });
  }
  let url;
  try {
    url = new URL(request.url, 'http://localhost');
    url.path = decodeURIComponent(url.pathname);
  } catch {
    return end(400);
  }
  if (url.path === '/favicon.ico') return end(204);

  const found = await find(url.path, folders);
  if (!found) return end(404);
  // A relative address in the page would miss the folder.
  if (found.stat.isDirectory()) return end(301, { location: `${url.pathname}/${url.search}` });

  const entry = await load(found.file, found.stat);
  const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    etag: entry.etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match']?.includes(entry.etag)) return end(304, headers);

  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding =
    COMPRESSIBLE.test(type) && ['br', 'gzip'].find((name) => accepted.includes(name));
  if (encoding) {
    entry[encoding] ??= await encoders[encoding](entry.bytes);
    headers['content-encoding'] = encoding;
  }
  const body = encoding ? entry[encoding] : entry.bytes;
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Starts the server: demo/ at `/`, dist/ and data/ at their names, the tests' pages at /ways/, feeds
 * to break at /drill/.
 *
 * @param {object} [options]
 * @param {number} [options.port] a free one by default
 * @param {string} [options.host]
 * @param {Record<string, string>} [options.folders] address → folder, in place of or beside these
 * @param {Record<string, string>} [options.headers] in place of or beside the usual ones
 * @param {(request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse) => unknown} [options.before]
 *   sees each request first; an answer that is neither false nor undefined ends it
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ port = 0, host = 'localhost', folders, headers, before } = {}) {
  const places = {
    '/': join(root, 'demo'),
    '/dist/': join(root, 'dist'),
    '/data/': join(root, 'data'),
    '/ways/': join(root, 'test/pages/ways'),
    ...folders,
  };
  const server = createServer(async (request, response) => {
    const usual = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' };
    for (const [name, value] of Object.entries({ ...usual, ...headers })) {
      response.setHeader(name, value);
    }
    try {
      if (await before?.(request, response)) return;
      if (drill(request, response)) return;
      await answer(request, response, places);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address().port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

/** What the command line asks for, or else the environment; says what it does not know. */
function asked() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: env.PORT ?? '0' },
        host: { type: 'string', default: env.HOST ?? 'localhost' },
      },
    });
    const { port, host } = values;
    if (!/^\d+$/.test(port) || Number(port) > 65_535) throw new Error(`--port ${port}?`);
    return { port: Number(port), host };
  } catch (error) {
    console.error(`${error.message}\nnode demo/serve.mjs [--port 8080] [--host localhost]`);
    return exit(2);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const place = asked();
  if (install()) console.log('Packages installed.');
  if (build()) console.log('dist/ built.');
  const { url } = await serve(place);
  console.log(`共富看板 Gongfu Board: ${url}/`);
}
