import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from '../content-types.js';
import { begun, notThere } from '../site-answer.js';
import { FORMS, weightOf } from './accepted.js';
import { byteRange } from './byte-range.js';

/** A file that a path of the site means. */
interface Found {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/**
 * The file that a path means; nothing for one outside the folder, whatever links lead to, and for what is
 * hidden. The folder is resolved anew each time, for a new release is another one.
 */
export function fileAt(folder: string, written: string): Found | undefined {
  let path: string;
  try {
    path = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.')))
    return undefined;
  try {
    const root = realpathSync(folder);
    const asked = join(root, path);
    const file = realpathSync(path.endsWith('/') ? join(asked, 'index.html') : asked);
    const there = statSync(file);
    if (!there.isFile() || !file.startsWith(root.replace(/[\\/]?$/, sep))) return undefined;
    return { path: file, size: there.size, changed: there.mtimeMs };
  } catch {
    return undefined;
  }
}

/** The ready packed form of a file that a reader takes, if there is one that is no older. */
function packedFor({ path, changed }: Found, header: string | undefined) {
  const plain = weightOf(header, 'identity') || 0.001;
  const fit = FORMS.map((form) => ({ ...form, weight: weightOf(header, form.coding) }))
    .filter(({ weight }) => weight > 0 && weight >= plain)
    .sort((a, b) => b.weight - a.weight);
  for (const { coding, ending } of fit) {
    const there = statSync(path + ending, { throwIfNoEntry: false });
    if (there?.isFile() && there.mtimeMs >= changed - 1000)
      return { path: path + ending, size: there.size, coding };
  }
  return undefined;
}

const tagOf = ({ size, changed }: Found, coding = '') =>
  `"${size.toString(36)}-${Math.round(changed).toString(36)}${coding && `-${coding}`}"`;

function answer(folder: string, host: string, request: IncomingMessage, response: ServerResponse) {
  if (!begun(request, response, host)) return;
  const [path = ''] = (request.url ?? '').split('?');
  const file = fileAt(folder, path);
  if (file) send(file, request, response);
  else notThere(path, response);
}

function send(file: Found, request: IncomingMessage, response: ServerResponse) {
  const { headers, method } = request;
  // A range is of the file itself, never of a packed form of it.
  const asked = headers['if-range'] === undefined || headers['if-range'] === tagOf(file);
  const range = asked ? byteRange(headers.range, file.size) : undefined;
  const short = headers.range ? undefined : packedFor(file, headers['accept-encoding'] as string);
  const etag = tagOf(file, short?.coding);
  const common = {
    'content-type': contentType(file.path),
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
    vary: 'accept-encoding',
    etag,
  };
  if (headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, common).end();
    return;
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...common, 'content-range': `bytes */${file.size}` }).end();
    return;
  }
  const [from, to] = range ?? [0, (short ?? file).size - 1];
  response.writeHead(range ? 206 : 200, {
    ...common,
    'content-length': to - from + 1,
    ...(range ? { 'content-range': `bytes ${from}-${to}/${file.size}` } : {}),
    ...(short ? { 'content-encoding': short.coding } : {}),
  });
  if (method === 'HEAD' || to < from) response.end();
  // A reader that goes away in the middle is no fault of anybody.
  else
    pipeline(createReadStream((short ?? file).path, { start: from, end: to }), response, () => {});
}

/** The folder that is served: of a folder of releases its current one. */
export const servedFolder = (named: string): string =>
  existsSync(join(named, 'releases')) && existsSync(join(named, 'current'))
    ? join(named, 'current')
    : named;

/** A server of a folder. */
export const folderServer = (folder: string, host: string): Server =>
  createServer((request, response) => answer(folder, host, request, response));
