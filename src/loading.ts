/**
 * What a loader needs of the page it stands in: to be the only one that works, and to see what comes.
 */
export const MESSAGE = '共富看板 Gongfu Board:';
/** What a content editor may paste where tags are stripped. */
export const STANDS_FOR_TAG = 'a.gf-embed,table.gf-table';
const HELLO = 'gf-loader';

/** What a loader tells the other loaders of the page when it starts. */
export interface LoaderDetail {
  version: string;
  url: string;
}

/**
 * True for the first loader of the page, which cancels the greeting of every other: a later one is not
 * needed, and if it is of another version, the page is told.
 */
export function isFirst(self: LoaderDetail): boolean {
  const hello = new CustomEvent(HELLO, { cancelable: true, detail: self });
  if (!document.dispatchEvent(hello)) return false;
  document.addEventListener(HELLO, (event) => {
    const { version, url } = (event as CustomEvent<LoaderDetail>).detail;
    event.preventDefault();
    if (version === self.version) return;
    console.warn(
      `${MESSAGE} 页面加载了两个版本，使用先加载的 ${self.version}（${self.url}），忽略 ${version}（${url}）；请只保留一个。 ` +
        `Two versions are on this page: ${self.version} (${self.url}) came first and stays, ` +
        `${version} (${url}) is ignored; keep one of them.`,
    );
  });
  return true;
}

/**
 * Calls back for every element of the page that matches, those that come later and those in the open
 * shadow roots of other components included; for some more than once.
 */
export function watch(selector: string, found: (element: Element) => void): void {
  const roots = new WeakSet<Node>();
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  function enter(root: Document | ShadowRoot) {
    if (!roots.has(root)) observer.observe(root, { childList: true, subtree: true });
    roots.add(root);
    look(root);
  }
  function look(root: Document | ShadowRoot | Element) {
    const inside = [...root.querySelectorAll('*')];
    if (root instanceof Element) inside.unshift(root);
    for (const element of inside) {
      const { localName, shadowRoot } = element;
      if (element.matches(selector)) found(element);
      // Our own elements see to what they are made of.
      if (localName.startsWith('gf-')) continue;
      if (shadowRoot) enter(shadowRoot);
      else if (localName.includes('-') && !awaited.has(localName)) {
        awaited.add(localName);
        // Another component has its shadow root once it is defined.
        customElements.whenDefined(localName).then(
          () => enter(document),
          () => undefined,
        );
      }
    }
  }
  enter(document);
}
