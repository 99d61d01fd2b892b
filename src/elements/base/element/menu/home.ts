/** Our own files carry the version in their names; a bundler of somebody else has given them others. */
const OURS = new RegExp(`/chunks/[^/]+-${__GONGFU_VERSION__}\\.js$|/gongfu\\.more\\.classic\\.js$`);

const self: string = import.meta.url;

let known: string | undefined;

/** The address of `dist/`, ending in a slash, beside which our pages stand; undefined where it is not known. */
export function pageAddress(): string | undefined {
  if (known !== undefined) return known;
  const { pathname } = new URL(self, location.href);
  if (!OURS.test(pathname)) return undefined;
  return new URL(/\/chunks\/[^/]+$/.test(pathname) ? '../' : './', self).href;
}

/** Says where our pages stand, where it cannot be seen from the address of the code. */
export function setPageAddress(address: string | undefined): void {
  known = address;
}
