import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { at } from './project.js';

/**
 * What few pages need, or only when a reader asks for it: Traditional words, menu, keys, newer data, the parts of a
 * release, the line of a fault, a form on paper.
 */
const LATER =
  /\/(?:menu\/menu|menu\/superseded|twin-newer|release-parts|places-in-source|key-window|zh-hant|[a-z-]+\.paper)\.js$/;
const MARK = '\0later:';

/**
 * Leaves out of the one plain script what `src/classic-more.ts` holds. An import of such a module becomes a
 * promise of it: a module that has a `then` is waited for by whoever imports it.
 */
export function laterScript(): Plugin {
  return {
    name: 'later-script',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!LATER.test(source)) return null;
      const module = await this.resolve(source, importer, { skipSelf: true });
      return module && MARK + `./${relative(at('src'), module.id).split(sep).join('/')}`;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const name = JSON.stringify(id.slice(MARK.length));
      const later = JSON.stringify(at('src/classic-later.ts'));
      return `import { later } from ${later};
export const then = (done, fail) => later(${name}).then(done, fail);`;
    },
  };
}
