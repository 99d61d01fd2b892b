import type { Plugin } from 'vite';
import { cssTemplates } from './css-templates.js';
import { htmlTemplates } from './html-templates.js';
import { litSurroundings } from './lit-surroundings.js';
import { privateNamesAsProperties } from './private-names.js';
import { laterScript } from './later-script.js';
import { buildPlainScript } from './plain-script.js';
import { at } from './project.js';
import { withoutSankey } from './without-sankey.js';

/**
 * The same tags as one plain script, but what draws flows; what comes to a card when a reader asks for it is a
 * second one, which the first adds to the page then.
 */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    apply: 'build',
    async writeBundle({ dir }) {
      const plugins = [
        litSurroundings(at('src/classic-markup.ts')),
        cssTemplates(),
        htmlTemplates(),
        withoutSankey(),
        privateNamesAsProperties(),
      ];
      const first = [...plugins, laterScript()];
      await buildPlainScript(
        { entry: 'src/classic.ts', file: 'gongfu.classic', plugins: first },
        dir,
      );
      await buildPlainScript(
        { entry: 'src/classic-more.ts', file: 'gongfu.more.classic', plugins },
        dir,
      );
    },
  };
}
