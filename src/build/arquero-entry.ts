import type { Plugin } from 'vite';
import { ascii } from './ascii.js';
import { buildBeside } from './build-beside.js';
import { PRODUCTION, at } from './project.js';

/**
 * The entry `gongfu-board/arquero`, `dist/arquero.js`, for Node and for tools of one's own. Arquero stays an
 * import, for it is the developer's; what the entry shares with the pages it has a copy of, so that no file
 * of a page knows of it.
 */
export function arqueroEntry(): Plugin {
  return {
    name: 'arquero-entry',
    apply: 'build',
    async writeBundle({ dir }) {
      await buildBeside(dir, {
        ...PRODUCTION,
        plugins: [ascii()],
        build: {
          target: 'es2022',
          lib: { formats: ['es'], entry: at('src/arquero.ts'), fileName: () => 'arquero.js' },
          rolldownOptions: {
            external: ['arquero'],
            output: { minify: true, comments: false, codeSplitting: false },
          },
        },
      });
    },
  };
}
