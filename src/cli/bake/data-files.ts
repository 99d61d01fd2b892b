import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { ReleaseIndex } from '../../core/contract/release.js';
import type { Parsed } from '../../core/read/assemble.js';
import { readAnswer } from '../document.js';
import { once } from '../once.js';
import { ask } from '../reading.js';
import { releaseData, type AskedOfRelease } from '../release-data.js';
import type { Reason } from './bake.words.js';

export type Pair = readonly [address: string, path: string];

/** Where data lie that a page names by an address that is none of this disk. */
export interface Mapped {
  /** Addresses of files, and with a / at their end of folders, to files and folders here. */
  readonly data: readonly Pair[];
  /** The folder that addresses from the root are seen from. */
  readonly root: string | undefined;
}

/** The address of a file here, or why there is none. */
export type Located = { readonly file: string } | { readonly reason: Reason };

/** An address and where it lies here, as they were written; undefined where they were not. */
export function pairOf(written: string): Pair | undefined {
  const at = written.lastIndexOf('=');
  return at > 0 && at < written.length - 1
    ? [written.slice(0, at), written.slice(at + 1)]
    : undefined;
}

/** What the options of a command say of places, or which of them is no pair. */
export function mappedBy(
  written: readonly string[] = [],
  root: string | undefined,
): Mapped | { readonly wrong: string } {
  const data: Pair[] = [];
  for (const one of written) {
    const pair = pairOf(one);
    if (!pair) return { wrong: one };
    data.push(pair);
  }
  return { data, root };
}

/** What an address of a page means on this disk. `base` is the address that those of the page are seen from. */
export function located(src: string, base: string, { data, root }: Mapped): Located {
  const written = src.trim();
  if (!URL.canParse(written, base)) return { reason: { code: 'bad-address', address: src } };
  const url = new URL(written, base);
  for (const [address, path] of data) {
    const meant = URL.canParse(address, base) ? new URL(address, base).href : address;
    if (url.href === meant) return { file: pathToFileURL(resolve(path)).href };
    if (meant.endsWith('/') && url.href.startsWith(meant)) {
      const folder = pathToFileURL(`${resolve(path)}/`);
      return { file: bare(new URL(url.href.slice(meant.length), folder)) };
    }
  }
  if (url.protocol !== 'file:') return { reason: { code: 'foreign', address: url.href } };
  if (!/^[\\/]/.test(written)) return { file: bare(url) };
  if (/^[\\/]{2}/.test(written)) return { reason: { code: 'foreign', address: src } };
  if (root === undefined) return { reason: { code: 'root', address: src } };
  return {
    file: bare(new URL(written.replace(/^[\\/]+/, ''), pathToFileURL(`${resolve(root)}/`))),
  };
}

/** A file has no query. */
function bare(url: URL): string {
  url.search = '';
  url.hash = '';
  return url.href;
}

/** Documents by their address here, each read once. */
export class DataFiles {
  /** The document of a file; undefined where there is none. */
  readonly at = once(async (file): Promise<Parsed | undefined> => {
    const answer = await ask(file);
    return answer.status === 200 ? readAnswer(answer) : undefined;
  });

  /** Of a release what a tag shows; undefined where its own file is not there. */
  part(index: string, release: ReleaseIndex, asked: AskedOfRelease): Promise<Parsed | undefined> {
    return releaseData(release, [asked], ({ path }) => this.at(new URL(path, index).href));
  }

  /** A document that stands in its page. */
  inline(text: string): Promise<Parsed> {
    return readAnswer({ url: 'about:blank', status: 200, bytes: new TextEncoder().encode(text) });
  }
}
