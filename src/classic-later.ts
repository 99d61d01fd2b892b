/**
 * The second plain script, which stands beside the first and is added to the page when a reader first opens a
 * menu: what it holds is asked for by the names of its modules.
 */
type Modules = Readonly<Record<string, unknown>>;

const FILE = 'gongfu.more.classic.js';
/** What the second script tells when it has come. */
export const COME = `gf-more-${__GONGFU_VERSION__}`;

let self = '';

/** Says where the first script came from, which only that one can see, while it starts. */
export function cameFrom(address: string): void {
  self = address;
}

let modules: Promise<Modules> | undefined;

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

function load(): Promise<Modules> {
  return new Promise((done, fail) => {
    const come = (event: Event) => done((event as CustomEvent<Modules>).detail);
    document.addEventListener(COME, come, { once: true });
    const script = document.createElement('script');
    script.charset = 'utf-8';
    script.addEventListener('error', () => fail(new Error(`cannot load ${FILE}`)));
    // A page that demands Trusted Types refuses this; its cards then do without.
    script.src = new URL(FILE, self || document.baseURI).href;
    document.head.append(script);
  });
}
