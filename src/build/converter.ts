import type { Plugin } from 'vite';
import { ascii } from './ascii.js';
import { buildBeside } from './build-beside.js';
import { PRODUCTION, at, packageJson } from './project.js';

/**
 * The conversion of an office's tables as the workbench loads it: what the page has (`convert.js`), its worker,
 * and what reads a certain format, which is asked for when a file of it comes. It has chunks of its own, so
 * that pages with tags load nothing of it and nothing for it.
 */
export function converter(): Plugin {
  return {
    name: 'converter',
    apply: 'build',
    async writeBundle({ dir }) {
      await buildBeside(dir, {
        ...PRODUCTION,
        plugins: [ascii()],
        build: {
          target: 'es2022',
          license: { fileName: 'convert-licenses.md' },
          lib: {
            formats: ['es'],
            entry: {
              convert: at('src/convert-page.ts'),
              'convert-worker': at('src/convert-worker.ts'),
            },
          },
          rolldownOptions: {
            // What pages load when they need it, the worker has in one piece.
            checks: { pluginTimings: false, ineffectiveDynamicImport: false },
            output: {
              entryFileNames: '[name].js',
              chunkFileNames: `chunks/convert-[name]-${packageJson.version}.js`,
              minify: true,
              comments: false,
            },
          },
        },
      });
    },
  };
}
