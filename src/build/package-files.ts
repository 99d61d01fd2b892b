import { appendFileSync, cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import * as table from '../core/tags/tags.js';
import { divisionsLicence, writeDivisions } from './divisions.js';
import { vsCodeData, webTypes } from './editor-data.mjs';
import { packageManifest } from './manifest.mjs';
import { twinSheet } from '../twin/twin-sheet.js';
import { at, packageJson } from './project.js';
import { writePublishStart, writeStart } from './start-folder.js';
import { attributeTypes, jsxTypes, vueTypes } from './template-types.mjs';

/** Files of the project that are published as they are. */
const COPIES = {
  'data/schema/contract-1.0.json': 'schema/contract-1.0.json',
  'data/catalogue.json': 'catalogue.json',
  'data/schema/mapping-1.0.json': 'schema/mapping-1.0.json',
  'data/schema/publish-1.0.json': 'schema/publish-1.0.json',
  'src/elements/embed/embed.html': 'embed.html',
};

/** Written last, with the time at which the build began: a complete build, of no later source. */
const MARK = 'custom-elements.json';

/** What Vite writes of the packages in the scripts; what is carried beside them is added. */
const LICENCES = 'third-party-licenses.md';

/**
 * What a folder that was copied out of the package says of itself, so that Node runs its command without a word and
 * a bundler, which asks the nearest such file, keeps what acts when it is loaded.
 */
const folderPackage = ({ type, sideEffects }: typeof packageJson) => ({
  type,
  sideEffects: sideEffects.map((path) => path.replace(/^\.\/dist\//, './')),
});

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** What editors and compilers read of the package, the schemas, and the manifest of the tags. */
export function packageFiles(): Plugin {
  let began = new Date();
  return {
    name: 'package-files',
    apply: 'build',
    buildStart() {
      began = new Date();
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = at('dist') }, bundle) {
        const put = (file: string, text: string) => {
          mkdirSync(dirname(join(dir, file)), { recursive: true });
          writeFileSync(join(dir, file), text);
        };
        for (const [from, to] of Object.entries(COPIES)) cpSync(at(from), join(dir, to));
        put('package.json', json(folderPackage(packageJson)));
        put('gongfu-twin.css', twinSheet());
        writeDivisions(join(dir, 'divisions'));
        writeStart(join(dir, 'start'));
        writePublishStart(join(dir, 'start-publish'));
        appendFileSync(join(dir, LICENCES), `\n${divisionsLicence()}`);
        const index = bundle['index.js'];
        const manifest = packageManifest(index?.type === 'chunk' ? index.exports : []);
        put('types/attributes.d.ts', attributeTypes(manifest));
        put('types/jsx.d.ts', jsxTypes(manifest));
        put('types/vue.d.ts', vueTypes(manifest));
        put('vscode.html-custom-data.json', json(vsCodeData(manifest, table)));
        put('web-types.json', json(webTypes(manifest, table, packageJson)));
        put(MARK, json(manifest));
        utimesSync(join(dir, MARK), began, began);
      },
    },
  };
}
