import { parsePolicies } from '../core/doctor/csp.js';
import type { DocumentFacts, FileFacts, PageFacts, ScriptFacts } from '../core/doctor/facts.js';
import { isLive, kindOf, stated } from '../core/doctor/ours.js';
import { openTags } from '../core/doctor/open-tags.js';
import { readHtml, type Html, type HtmlElement } from './html.js';
import { isIntact } from './integrity.js';
import { PageNames } from './page-names.js';
import { ask, charsetOf, pageText, type Answer } from './reading.js';
import type { ReleaseFile } from '../core/contract/release.js';
import type { Parsed } from '../core/read/assemble.js';
import { ReleaseFiles } from '../core/read/release-files.js';
import { readAnswer } from './document.js';
import { once } from './once.js';
import { askedOfRelease, releaseData, type AskedOfRelease } from './release-data.js';

/** More files than a whole dist are not ours. */
const MOST_FILES = 120;

type Get = (url: string) => Promise<Answer>;
/** Reads the document at an address. */
type Read = (url: string) => Promise<Parsed>;

/** How a page is looked at. */
export interface Looking {
  /** Whether it is one for readers; left out, by its address. */
  readonly live?: boolean | undefined;
  /** The address of the folder that a file here will be served from. */
  readonly root?: string | undefined;
}

/** Reads all that can be known of a page from outside: its source, and what its addresses answer. */
export async function examine(
  address: string,
  now: number,
  { live, root }: Looking = {},
): Promise<PageFacts> {
  const page = await ask(address);
  const { url } = page;
  const origin = url.startsWith('http') ? new URL(url).origin : undefined;
  const get = once((asked) => ask(asked, origin));
  const read = once(async (asked) => {
    const answer = await get(asked);
    return readAnswer({ ...answer, url: answer.url });
  });
  const onDisk = origin === undefined;
  const source = page.status === 200 ? pageText(page) : '';
  const html = readHtml(source);
  const named = new PageNames(html, url, onDisk, root);
  const scripts = await Promise.all(named.scripts.map((script) => readScript(script, get)));
  const addresses = [...named.preloads, ...wantedFiles(scripts, named)];
  const parts = await Promise.all([...named.data].map((url) => partsOf(url, named, read)));
  const files = await Promise.all([
    ...(await follow(addresses, get)).map((file) => readFile(file, 'script', get)),
    ...[...new Set([...named.data, ...parts.flat()])].map((file) => readFile(file, 'data', get)),
    ...[...named.frames].map((file) => readFile(file, 'frame', get)),
  ]);
  return {
    url,
    onDisk,
    scripts,
    files,
    now,
    status: page.status,
    live: live ?? isLive(url),
    charset: charsetOf(page),
    renderer: html.elements.some(asksForWebkit),
    policies: policiesOf(page, html),
    tags: named.tags,
    asked: named.asked,
    slips: named.slips,
    unrooted: [...named.unrooted],
    open: openTags(source).map(({ name, line, selfClosing }) => {
      return { name, selfClosing, place: `${url}:${line} <${name}>` };
    }),
    standIns: named.standIns,
    escaped: html.escaped.map((line) => `${url}:${line}`),
    documents: await documentsOf(named, files, get, read),
    violations: [],
  };
}

/** Whether an element asks the browsers that have two engines for the newer one. */
const asksForWebkit = ({ name, attributes }: HtmlElement) =>
  name === 'meta' &&
  /^renderer$/i.test(attributes.get('name') ?? '') &&
  /webkit/i.test(attributes.get('content') ?? '');

async function readScript(
  { url, element }: PageNames['scripts'][number],
  get: Get,
): Promise<ScriptFacts> {
  const { attributes } = element;
  const { bytes, status } = await get(url);
  const kind = kindOf(url);
  const intact = status === 200 ? isIntact(attributes.get('integrity'), bytes) : undefined;
  const nonce = attributes.get('nonce');
  return {
    url,
    kind,
    module: attributes.get('type')?.trim().toLowerCase() === 'module',
    crossorigin: attributes.has('crossorigin'),
    ...(nonce ? { nonce } : {}),
    ...(intact === undefined ? {} : { intact }),
    ...(status === 200 ? { ascii: bytes.every((byte) => byte < 128) } : {}),
    ...stated(new TextDecoder().decode(bytes), kind),
  };
}

/** The scripts that the loader will ask for, beside those that the page names. */
function wantedFiles(scripts: readonly ScriptFacts[], { tags, standIns }: PageNames) {
  const urls = scripts.map(({ url }) => url);
  const loader = scripts.find(({ kind }) => kind === 'loader');
  if (!loader?.version) return urls;
  const loadable = new Set(
    tags.map(({ name }) => name).filter((name) => loader.knows?.includes(name)),
  );
  const files = [...loadable].map((name) => `${name}.js`);
  if (standIns > 0) files.push('embed.js');
  // Of an upload in part the loader is new and what it loads is old, or the other way round.
  if (files.length > 0) files.push(`common-${loader.version}.js`);
  return [...urls, ...files.map((file) => new URL(file, loader.url).href)];
}

/** The files with all that they import, now or later. */
async function follow(addresses: readonly string[], get: Get): Promise<string[]> {
  const seen = new Set<string>();
  const queue = [...addresses];
  while (queue.length > 0 && seen.size < MOST_FILES) {
    const url = queue.shift()!;
    if (seen.has(url)) continue;
    seen.add(url);
    const { status, bytes } = await get(url);
    if (status !== 200) continue;
    const text = new TextDecoder().decode(bytes);
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[\w./-]+\.js)["'`]/g)) {
      queue.push(new URL(path!, url).href);
    }
  }
  return [...seen];
}

async function readFile(url: string, role: FileFacts['role'], get: Get): Promise<FileFacts> {
  const { status, headers, bytes } = await get(url);
  if (!headers) return { url, role, status };
  const policy = headers.get('content-security-policy');
  return {
    url,
    role,
    status,
    bytes: bytes.length,
    type: headers.get('content-type') ?? '',
    encoding: headers.get('content-encoding') ?? '',
    nosniff: /nosniff/i.test(headers.get('x-content-type-options') ?? ''),
    cors: headers.get('access-control-allow-origin') ?? '',
    frameOptions: headers.get('x-frame-options') ?? '',
    ...(policy ? { policies: parsePolicies(policy) } : {}),
  };
}

function policiesOf({ headers }: Answer, { elements }: Html): PageFacts['policies'] {
  const stated = elements.filter(
    ({ name, attributes }) =>
      name === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv') ?? ''),
  );
  return [
    ...parsePolicies(headers?.get('content-security-policy') ?? '').map(
      (policy) => ({ from: 'header', policy }) as const,
    ),
    ...stated
      .flatMap(({ attributes }) => parsePolicies(attributes.get('content') ?? ''))
      .map((policy) => ({ from: 'meta', policy }) as const),
  ];
}

/** The files of a release that the tags of a page need, where an address is that of its index. */
async function partsOf(index: string, named: PageNames, read: Read): Promise<string[]> {
  const { release } = await read(index);
  if (!release) return [];
  const files = new ReleaseFiles(release);
  const asked = askedOf(index, named);
  const needed = asked.flatMap(({ region, compare }) => files.neededBy(region, compare));
  return [...new Set(needed)].map(({ path }) => new URL(path, index).href);
}

/** What tags ask of it, and the links and frames that stand for some. */
const askedOf = (index: string, { tags, asked }: PageNames): AskedOfRelease[] =>
  [...tags, ...asked]
    .filter(({ source }) => source === index)
    .map(({ attributes = {}, board }) => askedOfRelease(attributes, board));

/** A document that tags draw; of an index what they draw of the files that it lists. */
async function drawnAt(url: string, named: PageNames, get: Get, read: Read): Promise<Parsed> {
  const parsed = await read(url);
  const [first, ...others] = askedOf(url, named);
  const isOnWall = named.tags.some(({ name, source }) => name === 'gf-wall' && source === url);
  if (!parsed.release || !first || isOnWall) return parsed;
  const part = async ({ path }: ReleaseFile) => {
    const address = new URL(path, url).href;
    return (await get(address)).status === 200 ? read(address) : undefined;
  };
  return (await releaseData(parsed.release, [first, ...others], part)) ?? { problems: [] };
}

async function documentsOf(
  named: PageNames,
  files: readonly FileFacts[],
  get: Get,
  read: Read,
): Promise<DocumentFacts[]> {
  const { data, inline } = named;
  const had = [...data].filter((url) =>
    files.some((file) => file.url === url && file.status === 200),
  );
  return Promise.all([
    ...had.map(async (url) => ({ url, parsed: await drawnAt(url, named, get, read) })),
    ...[...inline].map(async ([url, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { url, parsed: await readAnswer({ url: 'about:blank', status: 200, bytes }) };
    }),
  ]);
}
