import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzip } from 'node:zlib';
import { markupText } from '../core/table/markup-text.js';
import { DIRECTIVES } from '../core/doctor/policy.js';
import { CONTENT_TYPES } from './content-types.js';
import { ask } from './reading.js';
import { SITE_HEADERS, begun, notThere } from './site-answer.js';
import { fileWithin } from './within.js';

/** What is to hang: the document, what beside it is needed, and how the wall hangs. */
export interface WallSite {
  /** The document's address on the disk. */
  file: string;
  /** The folders that all that is served of the data lies in. */
  folders: readonly string[];
  /** The name or address that the server listens on. */
  host: string;
  title: string;
  /** The catalogue that the document names, as it names it. */
  catalogue?: string;
  /** Attributes of the tag beside its address, such as `height-m`. */
  attributes: Readonly<Record<string, string>>;
  /** Told of the document each time it is not the one that was sent before. */
  changed(bytes: Uint8Array): void;
}

/** The page registers its service worker under a policy of its own. */
const POLICY = DIRECTIVES.join('; ').replace('lit-html', 'lit-html gongfu-worker');

const HEADERS = { ...SITE_HEADERS, 'content-security-policy': POLICY };

/** The service worker, at the root, for it is in charge of the folder that it lies in. */
const WORKER = '/gongfu-sw.js';

const STYLE = 'body{margin:0;background:#10222c}';

/** Seconds between two looks of the wall at the document. */
const REFRESH = 10;

/** The package's own files, beside this one. */
const DIST = realpathSync(dirname(fileURLToPath(import.meta.url)));

const nameOf = (file: string) => new URL(file).pathname.split('/').pop()!;
const documentPath = ({ file }: WallSite) => `/data/${nameOf(file)}`;

/** A page with one wall on it. */
export function wallPage(site: WallSite): string {
  const src = documentPath(site);
  const usual = { src, refresh: `${REFRESH}`, worker: WORKER, 'heading-level': '1' };
  const attributes = { ...usual, ...site.attributes };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${markupText(value)}"`,
  );
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="renderer" content="webkit">
    <title>${markupText(site.title)}</title>
    <link rel="stylesheet" href="/wall.css">
    <script type="module" src="/dist/gongfu.js"></script>
  </head>
  <body>
    <main>
      <gf-wall ${written.join(' ')}><a href="${markupText(src)}">数据文件</a></gf-wall>
    </main>
  </body>
</html>
`;
}

type Kind = keyof typeof CONTENT_TYPES;

/** The bytes at a path of the site and their kind; the disk is read anew each time. */
async function find(site: WallSite, path: string): Promise<[Kind, Uint8Array] | undefined> {
  const text = (written: string) => new TextEncoder().encode(written);
  if (path === '/') return ['html', text(wallPage(site))];
  if (path === '/wall.css') return ['css', text(STYLE)];
  if (path === WORKER) return fromDisk('js', [DIST], pathToFileURL(join(DIST, WORKER)).href);
  const [, script] = /^\/dist\/((?:chunks\/)?[\w-][\w.-]*\.js)$/.exec(path) ?? [];
  if (script) return fromDisk('js', [DIST], pathToFileURL(join(DIST, script)).href);
  if (path === documentPath(site)) {
    const document = await fromDisk('json', site.folders, site.file);
    if (document) site.changed(document[1]);
    return document;
  }
  const { catalogue } = site;
  if (catalogue && path === new URL(catalogue, `http://wall${documentPath(site)}`).pathname)
    return fromDisk('json', site.folders, new URL(catalogue, site.file).href);
  return undefined;
}

async function fromDisk(
  kind: Kind,
  folders: readonly string[],
  named: string,
): Promise<[Kind, Uint8Array] | undefined> {
  const file = await fileWithin(folders, named);
  if (file === undefined) return undefined;
  const { status, bytes } = await ask(file);
  return status === 200 ? [kind, bytes] : undefined;
}

const zipped = (bytes: Uint8Array) =>
  new Promise<Uint8Array>((done, fail) =>
    gzip(bytes, (error, short) => (error ? fail(error) : done(short))),
  );

async function answer(site: WallSite, request: IncomingMessage, response: ServerResponse) {
  if (!begun(request, response, site.host, HEADERS)) return;
  // As it came, so that nothing in it is resolved, decoded or taken for another host.
  const [path = ''] = (request.url ?? '').split('?');
  const content = await find(site, path);
  if (!content) {
    notThere(path, response);
    return;
  }
  const [kind, bytes] = content;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': CONTENT_TYPES[kind], etag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const short = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = short ? await zipped(bytes) : bytes;
  response.writeHead(200, {
    ...headers,
    vary: 'accept-encoding',
    'content-length': body.length,
    ...(short ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A server of the page, the package's scripts and the document, and of nothing else. */
export function wallServer(site: WallSite): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
