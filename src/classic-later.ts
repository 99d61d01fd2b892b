/**
 * The second plain script, which stands beside the first and is added to the page when a reader first opens a
 * menu: what it holds is asked for by the names of its modules. A page may also write it itself, after the first.
 */
import { MESSAGE } from './loading.js';

type Modules = Readonly<Record<string, unknown>>;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const FILE = 'gongfu.more.classic.js';
/** The policy that a page under Trusted Types has to allow; it lets scripts of the first one's own folder pass. */
const POLICY = 'gongfu-script';
/** What the second script tells when it has come. */
export const COME = `gf-more-${__GONGFU_VERSION__}`;

let self = '';
let nonce = '';
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
let modules: Promise<Modules> | undefined;

/** Says which script is the first, which only that one can see, while it starts. */
export function cameFrom(script: HTMLScriptElement | null): void {
  self = script?.src ?? '';
  nonce = script?.nonce ?? '';
  document.addEventListener(COME, (event) => {
    modules = Promise.resolve((event as CustomEvent<Modules>).detail);
  });
}

const folderOf = (address: string): string => new URL('.', address).href;

/** Whether a script comes from the folder of the first one. */
export function isBeside(script: HTMLOrSVGScriptElement | null): boolean {
  const address = script instanceof HTMLScriptElement ? script.src : '';
  return self !== '' && address !== '' && folderOf(address) === folderOf(self);
}

/** A module of the second script; one that failed to come may be asked for again. */
export async function later(name: string): Promise<unknown> {
  modules ??= load();
  try {
    return (await modules)[name];
  } catch (error) {
    modules = undefined;
    throw error;
  }
}

/** A text as the address of a script; under Trusted Types what the policy makes of it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const folder = folderOf(address);
  policy ??= trustedTypes?.createPolicy(POLICY, {
    createScriptURL(url) {
      if (folderOf(url) !== folder) throw new TypeError(`invalid address: ${url}`);
      return url;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

/** Gives a script its address; a page that names policies and demands none takes the bare text. */
function setAddress(script: HTMLScriptElement, address: string): void {
  try {
    script.src = trusted(address);
  } catch {
    script.src = address;
  }
}

function load(): Promise<Modules> {
  return new Promise((done, fail) => {
    const come = (event: Event) => done((event as CustomEvent<Modules>).detail);
    document.addEventListener(COME, come, { once: true });
    const script = document.createElement('script');
    script.charset = 'utf-8';
    script.nonce = nonce;
    script.addEventListener('error', () => fail(new Error(`cannot load ${FILE}`)));
    try {
      setAddress(script, new URL(FILE, self || document.baseURI).href);
    } catch {
      tellRefusal();
      return fail(new DOMException(FILE, 'NotAllowedError'));
    }
    document.head.append(script);
  });
}

let isTold = false;

/** Tells the webmaster, once, why the menus of the page do not open, and what helps. */
function tellRefusal(): void {
  if (isTold) return;
  isTold = true;
  console.warn(
    `${MESSAGE} 卡片的菜单打不开：本页的安全策略（Trusted Types）不让脚本取 ${FILE}。` +
      `请在 Content-Security-Policy 的 trusted-types 里加上 ${POLICY}，` +
      `或在 gongfu.classic.js 之后再写一行 <script src="…/${FILE}"></script>。 ` +
      `The menus of the cards do not open: the policy of this page (Trusted Types) lets no script fetch ${FILE}. ` +
      `Add ${POLICY} to trusted-types in the Content-Security-Policy, ` +
      `or write <script src="…/${FILE}"></script> after gongfu.classic.js.`,
  );
}
