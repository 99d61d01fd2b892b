/**
 * The loader. One line makes every `gf-…` tag of a page work, now or when it is added later:
 *
 *     <script type="module" src="…/dist/gongfu.js"></script>
 *
 * It imports nothing itself, so it starts after one round trip. A tag that is seen for the first
 * time asks for its module, for all chunks below it and for its data at once, instead of finding
 * them one behind the other.
 *
 * Tags inside another component's shadow root are not seen; such a component imports `gf-….js`.
 */
const MESSAGE = '共富看板 Gongfu Board:';
const HELLO = 'gf-loader';

/** What a loader tells the other loaders of the page when it starts. */
export interface LoaderDetail {
  version: string;
  url: string;
}

const self: LoaderDetail = { version: __GONGFU_VERSION__, url: import.meta.url };

const everyday = __GONGFU_EVERYDAY__.split(' ');
const undefinedTags = [...everyday, ...__GONGFU_RARE__.split(' ')]
  .map((tag) => `${tag}:not(:defined)`)
  .join();
/** Tags and addresses that were asked for; a tag that failed may be asked for again. */
const asked = new Set<string>();
const failures = new Map<string, number>();

/** Fetches ahead, once for each address. */
function hint(href: string, link: Partial<HTMLLinkElement>): void {
  if (asked.has(href)) return;
  asked.add(href);
  document.head.append(Object.assign(document.createElement('link'), link, { href }));
}

/** Imports the module of a tag, after asking for all that it will ask for. */
async function load(tag: string): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  const chunk = (name: string) => `chunks/${name}-${self.version}.js`;
  // Most tags speak the language of the page.
  const words = /^(zh\b|$)/i.test(document.documentElement.lang) ? 'zh-cn' : 'en';
  const files = everyday.includes(tag) ? ['everyday.js'] : [`${tag}.js`, chunk(tag.slice(3))];
  const urls = [...files, `common-${self.version}.js`, chunk(words)].map(
    (file) => new URL(file, self.url).href,
  );
  for (const href of urls) hint(href, { rel: 'modulepreload' });
  // Many browsers remember that an address failed, so another attempt needs another address.
  const attempt = failures.get(tag) ?? 0;
  const url = attempt ? `${urls[0]}?retry=${attempt}` : urls[0]!;
  try {
    await import(/* @vite-ignore */ url);
  } catch (error) {
    asked.delete(tag);
    failures.set(tag, attempt + 1);
    console.error(
      `${MESSAGE} 无法加载 <${tag}>（${url}）。请检查网络，确认 dist 文件夹（含 chunks）完整；再次出现该标签时重试，或刷新页面。 ` +
        `Cannot load <${tag}> from ${url}. Check the network and that dist with its chunks is complete; the next such tag tries again, or reload the page.`,
      error,
    );
  }
}

/** Starts what the undefined tags in `root`, itself included, need. */
function scan(root: Document | Element): void {
  const found = [...root.querySelectorAll(undefinedTags)];
  if (root instanceof Element && root.matches(undefinedTags)) found.unshift(root);
  for (const element of found) {
    void load(element.localName);
    const src = element.getAttribute('src');
    // Same mode and credentials as the element's own request, which then gets this answer.
    if (src) hint(src, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  }
}

/** Answers a loader that came later: it is not needed, and perhaps of another version. */
function answer(event: Event): void {
  const { version, url } = (event as CustomEvent<LoaderDetail>).detail;
  event.preventDefault();
  if (version === self.version) return;
  console.warn(
    `${MESSAGE} 页面加载了两个版本，使用先加载的 ${self.version}（${self.url}），忽略 ${version}（${url}）；请只保留一个。 ` +
      `Two versions are on this page: ${self.version} (${self.url}) came first and stays, ` +
      `${version} (${url}) is ignored; keep one of them.`,
  );
}

// The first loader of the page cancels the greeting of every other.
if (document.dispatchEvent(new CustomEvent(HELLO, { cancelable: true, detail: self }))) {
  document.addEventListener(HELLO, answer);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
  }).observe(document, { childList: true, subtree: true });
  scan(document);
}
