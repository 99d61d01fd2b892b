import type { Plugin } from 'vite';
import { buildPlainScript } from './plain-script.js';

/** The optional service worker, a plain script that another worker may import. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle({ dir }) {
      await buildPlainScript({ entry: 'src/gongfu-sw.ts', file: 'gongfu-sw' }, dir);
    },
  };
}
