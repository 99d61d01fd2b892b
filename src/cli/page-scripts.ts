import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** What a page names itself: the loader and, by their names, the tags. */
const ENTRIES = /^(?:gongfu|everyday|gongfu-sw|gf-[\w-]+)\.js$/;

/** A module beside another one, wherever it is named in its text. */
const NAMED = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

/** The scripts of a folder that a page with tags may load, each with what it loads in turn. */
export async function pageScripts(dist: string): Promise<string[]> {
  const names = new Set(await readdir(dist, { recursive: true }).then((all) => all.map(slashed)));
  const found = new Set([...names].filter((name) => ENTRIES.test(name)));
  for (const file of found) {
    const text = await readFile(join(dist, file), 'utf8');
    for (const [, named = ''] of text.matchAll(NAMED)) {
      const other = posix.join(posix.dirname(file), named);
      if (names.has(other)) found.add(other);
    }
  }
  return [...found].sort();
}

const slashed = (path: string) => path.replaceAll('\\', '/');
