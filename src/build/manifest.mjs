// The custom-elements manifest: what a webmaster may write and call, read from the doc blocks.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const SOURCE = 'src/elements';
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** It calls `customElements.define` with names that are no literals. */
const DEFINE = `${SOURCE}/base/element/define.ts`;

/** The modules that the analyzer reads, in an order that does not depend on the disk. */
const sourceFiles = () =>
  readdirSync(at(SOURCE), { recursive: true, encoding: 'utf8' })
    .map((file) => `${SOURCE}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.styles.ts') && file !== DEFINE)
    .sort();

/** A module as the analyzer takes it. It knows `customElements.define`; our entries call it `define`. */
function parsed(file) {
  const code = readFileSync(at(file), 'utf8').replace(/^define\(/m, 'customElements.define(');
  return ts.createSourceFile(file, code, ts.ScriptTarget.ES2015, true);
}

/**
 * The manifest of src/elements, by source file. Only what a doc block describes is public: the analyzer
 * also lists events that it guesses from calls, some without a name.
 */
export function manifest() {
  const { modules, ...rest } = create({
    modules: sourceFiles().map(parsed),
    plugins: litPlugin(),
    context: { dev: false, thirdPartyCEMs: [] },
  });
  const isDescribed = ({ name, description, privacy }) => name && description && !privacy;
  for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
    declaration.members = declaration.members?.filter(isDescribed);
    declaration.events = declaration.events?.filter(isDescribed);
  }
  return { ...rest, modules };
}

/** The file in dist that holds what a module of src declares. */
const fileOf = (path) => {
  const [, tag] = /\/(gf-[\w-]+)\.[jt]s$/.exec(path) ?? [];
  return tag ? `dist/${tag}.js` : 'dist/index.js';
};

/**
 * The same as a user of the package meets it: by the files in dist, and of dist/index.js only what it
 * exports.
 */
export function packageManifest(exported) {
  const { modules, ...rest } = manifest();
  const isTag = ({ path }) => /\/gf-[\w-]+\.ts$/.test(path);
  const isPublic = ({ name }) => exported.includes(name);
  const others = modules.filter((module) => !isTag(module));
  const index = {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: others.flatMap(({ declarations }) => declarations).filter(isPublic),
    exports: others.flatMap(({ exports }) => exports).filter(isPublic),
  };
  const inDist = (key, value) =>
    (key === 'path' || key === 'module') && /^\/?src\//.test(value) ? fileOf(value) : value;
  const whole = { ...rest, modules: [index, ...modules.filter(isTag)] };
  return JSON.parse(JSON.stringify(whole, inDist));
}
