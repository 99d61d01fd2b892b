import type { Plugin, Rolldown } from 'vite';
import { FILES_MARK } from './project.js';

/** The chunks that are built, as far as it is known what each imports. */
export type Bundle = Record<
  string,
  Pick<Rolldown.OutputChunk, 'type' | 'imports'> | { type: 'asset' }
>;

/** What the loader imports by address: the module of a tag, of many, of links, and a dictionary. */
const IMPORTED = /^(?:gf-[\w-]+|everyday|embed)\.js$|^chunks\/(?:zh-cn|en)-/;

/** The mark as the minifier writes it. */
const MARK = new RegExp(`(["'\`])${FILES_MARK}\\1`);

/** All that a file imports before it runs, and that again, each once. */
function below(file: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') return found;
  for (const imported of chunk.imports) {
    if (found.has(imported) || !(imported in bundle)) continue;
    found.add(imported);
    below(imported, bundle, found);
  }
  return found;
}

/** Of each file that the loader imports by address, the files that are needed with it. */
export function filesBelow(bundle: Bundle): Record<string, string[]> {
  const files = Object.keys(bundle).filter((file) => IMPORTED.test(file));
  return Object.fromEntries(files.sort().map((file) => [file, [...below(file, bundle)].sort()]));
}

/**
 * Writes into the loader which files each tag needs, as they came out of this very build: a file that
 * it did not name would be found only once the others are there, and a slow line would wait for it twice.
 */
export function loaderFiles(): Plugin {
  return {
    name: 'loader-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const loader = bundle['gongfu.js'];
      if (loader?.type !== 'chunk') return;
      if (!MARK.test(loader.code)) throw new Error(`no ${FILES_MARK} in the loader`);
      loader.code = loader.code.replace(MARK, JSON.stringify(filesBelow(bundle)));
    },
  };
}
