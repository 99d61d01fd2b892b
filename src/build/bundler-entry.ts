import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { ascii } from './ascii.js';
import { buildBeside } from './build-beside.js';
import { tagEntries } from './entries.js';
import { PRODUCTION, at } from './project.js';

/** The modules of dist that the entry loads, by the files of their sources. */
const modules = (): Map<string, string> =>
  new Map(
    [...Object.values(tagEntries()), at('src/elements/embed/embed.ts')].map((file) => [
      file,
      `./${basename(file, '.ts')}.js`,
    ]),
  );

/** Leaves the imports of these modules as imports of their files, which stand beside the entry. */
function besides(): Plugin {
  const files = modules();
  return {
    name: 'besides',
    enforce: 'pre',
    async resolveId(source, importer) {
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const id = resolved && files.get(resolved.id);
      return id ? { id, external: true } : null;
    },
  };
}

/**
 * The entry for bundlers, `dist/gongfu.bundler.js`. It has its own copy of what it shares with the loader of a
 * page: in one build that would be a file of its own, for which every page would wait.
 */
export function bundlerEntry(): Plugin {
  return {
    name: 'bundler-entry',
    apply: 'build',
    async writeBundle({ dir }) {
      await buildBeside(dir, {
        ...PRODUCTION,
        plugins: [besides(), ascii()],
        build: {
          target: 'es2022',
          lib: {
            formats: ['es'],
            entry: at('src/bundler.ts'),
            fileName: () => 'gongfu.bundler.js',
          },
          rolldownOptions: { output: { minify: true, comments: false } },
        },
      });
    },
  };
}
