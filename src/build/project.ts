/**
 * Where the project stands, and what all its builds have in common. `src/build` turns `src` into `dist`
 * and writes what is generated: it runs in Node, nothing in `src` imports it, and it is never shipped.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of a file of the project. */
export const at = (path: string): string => join(root, path);

/** What the builds ask of the package's own file. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly sideEffects: readonly string[];
}

export const packageJson: PackageJson = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Where the build writes into the loader which files each tag needs (loader-files.ts). */
export const FILES_MARK = 'gongfu:files';

/** Constants that the source asks for, in tests as well. */
export const CONSTANTS = {
  __GONGFU_VERSION__: JSON.stringify(packageJson.version),
  __GONGFU_FILES__: JSON.stringify(FILES_MARK),
};

/** What is published holds the production version of libraries, whatever NODE_ENV says. */
export const PRODUCTION = {
  define: { ...CONSTANTS, 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['module', 'browser', 'production'] },
};
