import { defineConfig } from 'vitest/config';
import { arqueroEntry } from './src/build/arquero-entry.js';
import { ascii } from './src/build/ascii.js';
import { bundlerEntry } from './src/build/bundler-entry.js';
import { chunkGroups } from './src/build/chunks.js';
import { classicScript } from './src/build/classic-script.js';
import { command } from './src/build/command.js';
import { converter } from './src/build/converter.js';
import { tagEntries } from './src/build/entries.js';
import { cssTemplates } from './src/build/css-templates.js';
import { htmlTemplates } from './src/build/html-templates.js';
import { litSurroundings } from './src/build/lit-surroundings.js';
import { loaderFiles } from './src/build/loader-files.js';
import { packageFiles } from './src/build/package-files.js';
import { CONSTANTS, PRODUCTION, at, packageJson, root } from './src/build/project.js';
import { serviceWorker } from './src/build/service-worker.js';
import { typeDeclarations } from './src/build/type-declarations.js';

export default defineConfig(({ command: task }) => ({
  root,
  publicDir: false,
  // Tests run the development version of libraries.
  ...(task === 'build' ? PRODUCTION : { define: CONSTANTS }),
  plugins: [
    litSurroundings(),
    cssTemplates(),
    htmlTemplates(),
    loaderFiles(),
    ascii(),
    classicScript(),
    bundlerEntry(),
    serviceWorker(),
    command(),
    arqueroEntry(),
    converter(),
    typeDeclarations(),
    packageFiles(),
  ],
  build: {
    // The oldest kernel, Chromium 86, knows private names; what else is of this year the source does
    // without, and test/floor.test.ts sees to that. Under a lower target each private name becomes a
    // WeakMap: 2 KB gzip on a page of five indicators, and a look-up at each use.
    target: 'es2022',
    license: { fileName: 'third-party-licenses.md' },
    reportCompressedSize: true,
    lib: {
      formats: ['es'],
      entry: {
        gongfu: at('src/all.ts'),
        everyday: at('src/elements/everyday.ts'),
        index: at('src/index.ts'),
        embed: at('src/elements/embed/embed.ts'),
        'embed-page': at('src/elements/embed/embed-page.ts'),
        'gongfu-frame': at('src/elements/embed/gongfu-frame.ts'),
        ...tagEntries(),
      },
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: '[name].js',
        // A page may name the largest file in a preload, and the loader the others, so their names
        // change with the version only.
        chunkFileNames: ({ name }) =>
          `${name === 'common' ? '' : 'chunks/'}[name]-${packageJson.version}.js`,
        minify: true,
        comments: false,
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // A busy machine is slow to come to what is waited for.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
}));
