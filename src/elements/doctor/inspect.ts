import { parsePolicies } from '../../core/doctor/csp.js';
import type {
  DocumentFacts,
  FileFacts,
  OpenTagFacts,
  PageFacts,
  ScriptFacts,
  TagFacts,
  Violation,
} from '../../core/doctor/facts.js';
import { openTags } from '../../core/doctor/open-tags.js';
import { isLive, isOurs, kindOf, stated } from '../../core/doctor/ours.js';
import { slipsOf } from '../../core/doctor/slips.js';
import { settingsOf } from '../../core/tags/settings.js';
import type { Snapshot, Source } from '../../data/source.js';

/** What can be seen of a tag of ours from outside, if it has started. */
type Started = Element & { source?: { source?: Source & { url?: string } } };

/** What the page's own server says of an address, without its body where it lets us. */
async function headersOf(url: string): Promise<Response | undefined> {
  if (!isSameOrigin(url)) return undefined;
  try {
    const response = await fetch(url, { method: 'HEAD', cache: 'no-cache' });
    const refused = response.status === 405 || response.status === 501;
    return refused ? await fetch(url, { cache: 'no-cache' }) : response;
  } catch {
    return undefined;
  }
}

/** Every element of the page but what our own tags are made of. */
function* elementsOf(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const { shadowRoot, localName } = element;
    if (shadowRoot && !localName.startsWith('gf-')) yield* elementsOf(shadowRoot);
  }
}

const isSameOrigin = (url: string): boolean => new URL(url).origin === location.origin;

/** The text of a file of the page's own server, empty where it cannot be had. */
async function textOf(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    return await response.text();
  } catch {
    return '';
  }
}

async function readScript(script: HTMLScriptElement): Promise<ScriptFacts> {
  const { src: url, type, crossOrigin, nonce } = script;
  const kind = kindOf(url);
  const text = isSameOrigin(url) ? await textOf(url) : '';
  return {
    url,
    kind,
    module: type === 'module',
    crossorigin: crossOrigin !== null,
    ...(nonce ? { nonce } : {}),
    ...(text ? { ascii: /^[\0-\x7f]*$/.test(text) } : {}),
    ...stated(text, kind),
  };
}

/** The attributes by which a reader finds a tag again in the page. */
const SHOWN_ATTRIBUTES = ['indicator', 'region', 'programme'] as const;

function readTag(element: Started, index: number, url: string | undefined): TagFacts {
  const { localName: name } = element;
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name: key, value }) => [key, value]),
  );
  const shown = SHOWN_ATTRIBUTES.filter((key) => attributes[key]);
  const settings = shown.map((key) => ` ${key}="${attributes[key]}"`).join('');
  const constructor = customElements.get(name) as { version?: string } | undefined;
  return {
    name,
    hidden: element.getClientRects().length === 0,
    place: `<${name}${settings}> (${index + 1})`,
    attributes,
    ...(url === undefined ? {} : { source: url }),
    defined: constructor !== undefined,
    ...(constructor?.version ? { version: constructor.version } : {}),
    height: element.getBoundingClientRect().height,
  };
}

/** What the address of a link asks for and cannot have; what it became is among the tags. */
function linkFaults({ href, hash }: HTMLAnchorElement): TagFacts[] {
  const { tag, problems } = settingsOf(hash);
  const place = `<a> ${href}`;
  return problems.length > 0 ? [{ name: `gf-${tag}`, place, faults: problems }] : [];
}

/** What came of a source's data; nothing while they are on their way. */
function documentsOf(url: string, snapshot: Snapshot): DocumentFacts[] {
  if (snapshot.state === 'loading') return [];
  const { problems } = snapshot;
  if (snapshot.state === 'failed') return [{ url, parsed: { problems } }];
  const failure = snapshot.state === 'stale' ? [snapshot.failure] : [];
  return [{ url, parsed: { dataset: snapshot.dataset, problems: [...failure, ...problems] } }];
}

/** How large a file is and whether it came packed; nothing where its server keeps that to itself. */
function sizesOf(url: string): Pick<FileFacts, 'bytes' | 'encoding'> {
  const [timing] = performance.getEntriesByName(url).slice(-1) as PerformanceResourceTiming[];
  const { encodedBodySize = 0, decodedBodySize = 0 } = timing ?? {};
  // Another origin may keep its sizes to itself; then both are 0.
  if (encodedBodySize === 0) return {};
  const isPacked = encodedBodySize !== decodedBodySize;
  return isPacked ? { bytes: decodedBodySize } : { bytes: decodedBodySize, encoding: '' };
}

/** How a file came, by the browser's own clock and scales. */
async function readFile(url: string, role: FileFacts['role']): Promise<FileFacts> {
  const sizes = sizesOf(url);
  const response = await headersOf(url);
  if (!response) return { url, role, ...sizes };
  return {
    url,
    role,
    ...sizes,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    nosniff: /nosniff/i.test(response.headers.get('x-content-type-options') ?? ''),
  };
}

/** The scripts of ours that came, asked for by the page or by one another. */
function loadedScripts(scripts: readonly ScriptFacts[]): string[] {
  const folders = scripts.map(({ url }) => new URL('.', url).href);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const below = loaded.filter(
    (name) => name.endsWith('.js') && folders.some((folder) => name.startsWith(folder)),
  );
  return [...new Set([...scripts.map(({ url }) => url), ...below])];
}

async function readPolicies(elements: readonly Element[]): Promise<PageFacts['policies']> {
  const page = await headersOf(location.href);
  if (!page) return undefined;
  const metas = elements.filter(
    (element): element is HTMLMetaElement =>
      element instanceof HTMLMetaElement && /^content-security-policy$/i.test(element.httpEquiv),
  );
  const header = parsePolicies(page.headers.get('content-security-policy') ?? '');
  return [
    ...header.map((policy) => ({ from: 'header', policy }) as const),
    ...metas.flatMap(({ content }) =>
      parsePolicies(content).map((policy) => ({ from: 'meta', policy }) as const),
    ),
  ];
}

/** Cards show nothing of what they contain; what these contain is theirs. */
const HOLDERS = ['gf-board', 'gf-wall', 'gf-doctor'];

/** The outermost card of ours that an element has got into, as it does behind one without an end. */
export function swallowerOf(element: Element): Element | undefined {
  let swallower: Element | undefined;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.localName.startsWith('gf-') && !HOLDERS.includes(at.localName)) swallower = at;
  }
  return swallower;
}

/**
 * The tags of the page that have no end: by its source, which alone tells how they were written and on
 * which lines; where it says nothing, by what stands in a card and cannot belong there.
 */
async function openTagsOf(elements: readonly Element[]): Promise<OpenTagFacts[]> {
  const written = openTags(await textOf(location.href)).map(({ name, line, selfClosing }) => {
    return { name, selfClosing, place: `${location.pathname}:${line} <${name}>` };
  });
  if (written.length > 0) return written;
  const ours = elements.filter(({ localName }) => localName.startsWith('gf-'));
  const swallowers = new Set(ours.flatMap((element) => swallowerOf(element) ?? []));
  return [...swallowers].map(({ localName: name }) => {
    return { name, selfClosing: false, place: `<${name}>` };
  });
}

/** Where text of the page shows a tag of ours as code outside a listing. */
function escapedTags(): string[] {
  const walker = document.createTreeWalker(document.querySelector('body')!, NodeFilter.SHOW_TEXT);
  const tags: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = /<gf-[a-z][^>]{0,40}/.exec(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (shown && !parent?.closest('pre,code,script,style,textarea,noscript,title')) {
      tags.push(shown[0]);
    }
  }
  return tags;
}

/** Gathers all that can be known of the page from inside it; asks its own server only. */
export async function inspect(violations: readonly Violation[], now: number): Promise<PageFacts> {
  const elements = [...elementsOf(document)];
  const ours = elements.filter(
    (element): element is HTMLScriptElement =>
      element instanceof HTMLScriptElement && element.src !== '' && isOurs(element.src),
  );
  const scripts = await Promise.all(ours.map(readScript));
  const sources = new Map<Source, string>();
  const tags = elements
    .filter(({ localName }) => localName.startsWith('gf-'))
    .map((element: Started, i) => {
      const source = element.source?.source;
      const place = `<${element.localName}> (${i + 1})`;
      if (source && !sources.has(source)) sources.set(source, source.url ?? place);
      return readTag(
        element,
        i,
        source ? sources.get(source) : (element.getAttribute('src') ?? undefined),
      );
    });
  const addresses = [...sources.values()].filter((url) => /^https?:/.test(url));
  const onPage = (selector: string) => elements.filter((element) => element.matches(selector));
  return {
    url: location.href,
    onDisk: false,
    live: isLive(location.href),
    status: 200,
    now,
    charset: document.characterSet,
    scripts,
    tags,
    violations,
    renderer: onPage('meta[name="renderer" i][content*="webkit" i]').length > 0,
    ...withPolicies(await readPolicies(elements)),
    standIns: onPage('a.gf-embed,table.gf-table').length,
    asked: onPage('a.gf-embed').flatMap((link) => linkFaults(link as HTMLAnchorElement)),
    slips: elements.flatMap(({ localName, classList }, i) =>
      slipsOf(localName, [...classList], `<${localName}> (${i + 1})`),
    ),
    open: await openTagsOf(elements),
    undrawn: onPage('.gf-table-figure > table.gf-table').map((table) => ({
      place: `<table> ${table.id}`.trim(),
      reason: table.parentElement!.querySelector('figcaption')?.textContent ?? '',
    })),
    escaped: escapedTags(),
    files: await Promise.all([
      ...loadedScripts(scripts).map((url) => readFile(url, 'script')),
      ...addresses.map((url) => readFile(url, 'data')),
    ]),
    documents: [...sources].flatMap(([source, url]) => documentsOf(url, source.snapshot)),
  };
}

const withPolicies = (policies: PageFacts['policies']) => (policies ? { policies } : {});

/** Whether some tag of the page still waits for its data. */
export function isLoading(): boolean {
  return [...elementsOf(document)].some(
    (element: Started) => element.source?.source?.snapshot?.state === 'loading',
  );
}
