import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * The analyzer knows `customElements.define`; our entries call it through `define`. The files come in
 * the order of the disk, and the manifest must be the same everywhere.
 */
function overrideModuleCreation({ ts, globs }) {
  return [...globs].sort().map((file) => {
    const source = readFileSync(file, 'utf8').replace(/^define\(/m, 'customElements.define(');
    return ts.createSourceFile(file, source, ts.ScriptTarget.ES2015, true);
  });
}

/** The analyzer reads its options from the default export of this file. */
export default {
  globs: ['src/elements/**/*.ts', '!src/elements/base/element/define.ts', '!**/*.styles.ts'],
  packagejson: false,
  overrideModuleCreation,
};

/**
 * The custom-elements manifest of src/elements, by source file. Only what a doc block describes is
 * public: the analyzer also lists events that it guesses from calls, some without a name.
 */
export async function manifest() {
  const found = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--config', 'src/build/manifest.mjs'],
    noWrite: true,
  });
  for (const declaration of found.modules.flatMap(({ declarations }) => declarations)) {
    const described = ({ name, description, privacy }) => name && description && !privacy;
    declaration.members = declaration.members?.filter(described);
    declaration.events = declaration.events?.filter(described);
  }
  return found;
}

/** The same as a user of the package meets it: by the files in dist. */
export async function packageManifest() {
  const { modules, ...rest } = await manifest();
  const entries = modules.filter(({ path }) => /\/gf-[\w-]+\.ts$/.test(path));
  const others = modules.filter((module) => !entries.includes(module));
  const index = {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: others.flatMap(({ declarations }) => declarations),
    exports: others.flatMap(({ exports }) => exports),
  };
  const text = JSON.stringify({ ...rest, modules: [index, ...entries] }, null, 2)
    .replace(/src\/elements\/[\w-]+\/(gf-[\w-]+)\.ts/g, 'dist/$1.js')
    .replace(/\/?src\/[\w/.-]+\.(?:ts|js)/g, 'dist/index.js');
  return `${text}\n`;
}
