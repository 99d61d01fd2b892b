import type { Plugin } from 'vite';

const EMPTY = '\0without-sankey';

/**
 * Leaves ECharts out, which weighs as much as all tags together (127 KB gzip): `gf-flow` lists passages
 * where it finds no class that draws them.
 */
export function withoutSankey(): Plugin {
  return {
    name: 'without-sankey',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/charts/sankey.js') ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export const Sankey = undefined;' : null),
  };
}
