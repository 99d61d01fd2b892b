import type { Plugin } from 'vite';
import { ascii } from './ascii.js';
import { buildBeside } from './build-beside.js';
import { PRODUCTION, at } from './project.js';

export interface PlainScript {
  /** The module that it starts from, below the project. */
  entry: string;
  /** What the script is called in `dist`, without `.js`. */
  file: string;
  plugins?: Plugin[];
}

/** A script that is no module knows its address while it starts. */
function ownAddress(): Plugin {
  return {
    name: 'own-address',
    apply: 'build',
    enforce: 'pre',
    transform: (code) =>
      code.includes('import.meta.url')
        ? { code: code.replace(/\bimport\.meta\.url\b/g, 'document.currentScript.src'), map: null }
        : null,
  };
}

/**
 * Bundles a script that is no module, with nothing beside it, into a folder. Scanners and old pages that
 * refuse modules read ES2019 at most; the bundler lowers and minifies to that.
 */
export async function buildPlainScript(
  { entry, file, plugins = [] }: PlainScript,
  folder?: string,
): Promise<void> {
  await buildBeside(folder, {
    ...PRODUCTION,
    plugins: [...plugins, ownAddress(), ascii()],
    build: {
      target: 'es2019',
      lib: { formats: ['iife'], name: 'gongfu', entry: at(entry), fileName: () => `${file}.js` },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { minify: true, comments: false, codeSplitting: false },
      },
    },
  });
}
