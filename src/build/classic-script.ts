import type { Plugin } from 'vite';
import { litSurroundings } from './lit-surroundings.js';
import { buildPlainScript } from './plain-script.js';
import { withoutSankey } from './without-sankey.js';

/** The same tags as one plain script: everything in one file, but what draws flows. */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    async writeBundle({ dir }) {
      const plugins = [litSurroundings(), withoutSankey()];
      await buildPlainScript({ entry: 'src/classic.ts', file: 'gongfu.classic', plugins }, dir);
    },
  };
}
