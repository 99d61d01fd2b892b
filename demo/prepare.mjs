import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const SOURCES = [
  'src',
  'data/schema',
  'data/sample-district.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** When a file, or anything in a folder, last changed; 0 if it does not exist. */
function changed(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  const inside = stat.isDirectory()
    ? readdirSync(path).map((name) => changed(join(path, name)))
    : [];
  return Math.max(stat.mtimeMs, ...inside);
}

const at = (path) => join(root, path);

/**
 * Installs the packages unless they are as new as the lock file, or linked in, for then they are
 * another's. Says whether it did anything.
 */
export function install({ stdio = 'inherit' } = {}) {
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  if (changed(at('node_modules/.package-lock.json')) >= changed(at('package-lock.json')))
    return false;
  // The engines of one package ask for a newer Node than its files need.
  const args = ['ci', '--engine-strict=false', '--loglevel=error'];
  execFileSync(npm, args, { cwd: root, stdio });
  return true;
}

/** Builds dist unless it is newer than all that it is made of. Says whether it did anything. */
export function build({ stdio = 'inherit' } = {}) {
  const newest = Math.max(...SOURCES.map((path) => changed(at(path))));
  if (changed(at('dist/custom-elements.json')) > newest) return false;
  const vite = at('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio });
  return true;
}
