import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildBeside } from './build-beside.js';
import { CONSTANTS, at } from './project.js';
import { withoutSankey } from './without-sankey.js';

/** The command as one file for Node, with the licences of what it carries. */
export function command(): Plugin {
  return {
    name: 'command',
    apply: 'build',
    async writeBundle({ dir = at('dist') }) {
      await buildBeside(dir, {
        define: { ...CONSTANTS, 'process.env.NODE_ENV': '"production"' },
        // What it draws, it lays out itself.
        plugins: [withoutSankey()],
        // Its build for Node brings threads that nothing here asks for.
        resolve: { alias: { fflate: at('node_modules/fflate/esm/browser.js') } },
        build: {
          ssr: true,
          target: 'node20',
          license: { fileName: 'gongfu-cli-licenses.md' },
          rolldownOptions: {
            input: { 'gongfu-cli': at('src/cli/gongfu.ts') },
            output: { banner: '#!/usr/bin/env node', codeSplitting: false, comments: false },
          },
        },
        ssr: { noExternal: true },
      });
      chmodSync(join(dir, 'gongfu-cli.js'), 0o755);
    },
  };
}
