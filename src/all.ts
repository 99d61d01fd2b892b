/**
 * The loader. One line makes every `gf-…` tag of a page work, now or when it is added later:
 *
 *     <script type="module" src="…/dist/gongfu.js"></script>
 *
 * It loads nothing itself, so it starts after one round trip. A tag that is seen for the first time
 * asks for its module, for all chunks below it and for its data at once, instead of finding them one
 * behind the other. Links and tables that stand for a tag are upgraded.
 */
import { EVERYDAY_TAGS, RARE_TAGS } from './loader-tags.generated.js';
import { isFirst, MESSAGE, STANDS_FOR_TAG, watch, type LoaderDetail } from './loading.js';

const self: LoaderDetail = { version: __GONGFU_VERSION__, url: import.meta.url };

/** A bundler has given this file another name, and what it loads by address is not beside it. */
const isRenamed = !/\/gongfu\.js(?:[?#]|$)/.test(self.url);
const HINT = isRenamed
  ? '打包时请以 gongfu-board/gongfu.js 的名称引入。 With a bundler, import it by the name gongfu-board/gongfu.js.'
  : '';

const undefinedTags = [...EVERYDAY_TAGS, ...RARE_TAGS].map((tag) => `${tag}:not(:defined)`).join();
/** Tags and addresses that were asked for; a tag that failed may be asked for again. */
const asked = new Set<string>();
const failures = new Map<string, number>();

/** Fetches ahead, once for each address. */
function hint(href: string, link: Partial<HTMLLinkElement>): void {
  if (asked.has(href)) return;
  asked.add(href);
  // An image named head would stand in place of document.head.
  document
    .querySelector('head')
    ?.append(Object.assign(document.createElement('link'), link, { href }));
}

/** The address of a file beside the loader. */
const beside = (file: string): string => new URL(file, self.url).href;

/** Asks at once for modules and all that they import; else each would be found behind the one above it. */
function fetchAhead(files: readonly string[]): void {
  const all = files.flatMap((file) => [file, ...(__GONGFU_FILES__[file] ?? [])]);
  for (const file of all) hint(beside(file), { rel: 'modulepreload' });
}

/** Imports the module of a tag, after asking for all that it will ask for. */
async function load(element: Element, isBaked: boolean): Promise<void> {
  const tag = element.localName;
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const words = /^(zh\b|$)/i.test(lang) ? 'zh-cn' : 'en';
  const file = EVERYDAY_TAGS.includes(tag) ? 'everyday.js' : `${tag}.js`;
  const chunks = isBaked ? [words, 'twin'] : [words];
  fetchAhead([file, ...chunks.map((name) => `chunks/${name}-${self.version}.js`)]);
  if (asked.has(tag)) return;
  asked.add(tag);
  if (!(await obtain(beside(file), `<${tag}>`))) asked.delete(tag);
}

/** The module at an address, or undefined and a word in the console. */
async function obtain(address: string, what: string): Promise<unknown> {
  // Many browsers remember that an address failed, so another attempt needs another address.
  const attempt = failures.get(address) ?? 0;
  const url = attempt ? `${address}?retry=${attempt}` : address;
  try {
    return await import(/* @vite-ignore */ url);
  } catch (error) {
    failures.set(address, attempt + 1);
    console.error(
      `${MESSAGE} 无法加载 ${what}（${url}）。请检查网络，确认 dist 文件夹（含 chunks）完整；再次出现该标签时重试，或刷新页面。 ` +
        `Cannot load ${what} from ${url}. Check the network and that dist with its chunks is complete; the next such tag tries again, or reload the page. ${HINT}`,
      error,
    );
    return undefined;
  }
}

/** Starts what an undefined tag needs, or makes a tag of what stands for one. */
function start(element: Element): void {
  if (element.matches(STANDS_FOR_TAG)) return void upgrade(element);
  // What is baked into a page stands there without its data, until the reader is near.
  const isBaked = element.querySelector(':scope>.gf-twin') !== null;
  if (isBaked && element.getAttribute('upgrade') === 'never') return;
  void load(element, isBaked);
  const src = element.getAttribute('src');
  // Same mode and credentials as the element's own request, which then gets this answer.
  if (src && !isBaked) hint(src, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
}

async function upgrade(element: Element): Promise<void> {
  fetchAhead(['embed.js']);
  const embed = await obtain(beside('embed.js'), STANDS_FOR_TAG);
  (embed as { upgrade(element: Element): void } | undefined)?.upgrade(element);
}

if (isFirst(self)) watch(`${undefinedTags},${STANDS_FOR_TAG}`, start);
