import type { Plugin } from 'vite';

const MODULE = '\0lit-surroundings';

/**
 * What Lit takes from the page as it starts. Its version notes and its metadata go into an object of
 * ours; where there is no page, the least that its modules need to be evaluated.
 */
const codeWith = (trusted?: string) => `
${trusted ? `import { trustedTypes } from ${JSON.stringify(trusted)};` : ''}
const page = globalThis;
export const HTMLElement = page.HTMLElement ?? class {};
export const CSSStyleSheet = page.CSSStyleSheet ?? class {};
export const document = page.document ?? { createTreeWalker: () => undefined };
export const litPropertyMetadata = new WeakMap();
const surroundings = {
  litPropertyMetadata,
  trustedTypes${trusted ? '' : ': page.trustedTypes'},
  ShadowRoot: page.ShadowRoot,
  get litNonce() {
    return page.litNonce;
  },
};
export { surroundings as globalThis };
`;

/** The names of the above, which stand for the global ones in every module of Lit. */
const NAMES = 'globalThis, document, HTMLElement, CSSStyleSheet, litPropertyMetadata';

/**
 * Lit's modules see the globals above in place of the page's. The page belongs to others: Lit would
 * leave four names in it (`litHtmlVersions` …). And classes are imported in Node as well, where Lit's
 * own build brings a stand-in for the whole DOM: 2.9 KB gzip on every page.
 *
 * `trusted` is a module that stands for the page's Trusted Types.
 */
export function litSurroundings(trusted?: string): Plugin {
  return {
    name: 'lit-surroundings',
    apply: 'build',
    resolveId: (source) => (source === MODULE ? MODULE : null),
    load: (id) => (id === MODULE ? codeWith(trusted) : null),
    transform: {
      filter: { id: /\/node_modules\/(?:@lit\/|lit\/|lit-)/ },
      handler: (code) => ({ code: `import { ${NAMES} } from '${MODULE}';\n${code}`, map: null }),
    },
  };
}
