// The two sides of a comparison: each a folder that can be served, built and with its data in place.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from '../../demo/prepare.mjs';

const cache = join(root, '.cache/compare');
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** The packages of this checkout where the other one asks for the same, else its own. */
function installInto(folder) {
  const lock = (place) => readFileSync(join(place, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(root)) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  } else {
    const args = ['ci', '--engine-strict=false', '--loglevel=error'];
    execFileSync(npm, args, { cwd: folder, ...quiet });
  }
}

function buildIn(folder) {
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, ...quiet });
}

/** A commit, written out and built once; it never changes, so it is kept. */
function commitFolder(commit) {
  const folder = join(cache, commit.slice(0, 12));
  if (existsSync(folder)) return folder;
  const draft = `${folder}-draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', draft], { input: archive });
  installInto(draft);
  buildIn(draft);
  renameSync(draft, folder);
  return folder;
}

/**
 * Where a side stands.
 *
 * @param {string} name a folder with a checkout, else a revision that git knows
 * @returns {{ name: string, folder: string }}
 * @throws where it is neither
 */
export function findSide(name) {
  if (existsSync(join(name, 'demo/serve.mjs')))
    return { name: basename(resolve(name)), folder: resolve(name) };
  let commit;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    throw new Error(`neither a checkout nor a revision: ${name}`);
  }
  return { name: git('log', '-1', '--format=%h %s', commit), folder: commitFolder(commit) };
}

/** Builds a checkout unless its dist is newer than what it is made of; a kept commit is built. */
async function freshen(folder) {
  if (folder.startsWith(cache)) return;
  const { build } = await import(pathToFileURL(join(folder, 'demo/prepare.mjs')).href);
  build(quiet);
}

/**
 * Sets a side up so that its server, which serves what lies around it, finds the data and the pages
 * that were asked for in the place of its own.
 *
 * @param {string} folder
 * @param {string} stage an empty folder of its own
 * @param {{ data?: string, demo?: string }} replaced folders in place of data/ and demo/
 */
export async function stageSide(folder, stage, { data, demo } = {}) {
  await freshen(folder);
  mkdirSync(stage, { recursive: true });
  cpSync(demo ?? join(folder, 'demo'), join(stage, 'demo'), { recursive: true });
  for (const file of ['serve.mjs', 'drill.mjs', 'prepare.mjs']) {
    cpSync(join(folder, 'demo', file), join(stage, 'demo', file));
  }
  // What stands still for a run although somebody builds or edits meanwhile.
  for (const name of ['src', 'dist', 'test/pages']) {
    cpSync(join(folder, name), join(stage, name), { recursive: true });
  }
  cpSync(data ?? join(folder, 'data'), join(stage, 'data'), { recursive: true });
  cpSync(join(folder, 'package.json'), join(stage, 'package.json'));
  return stage;
}

/** The server that a staged side brings along. */
export async function serveSide(stage, options) {
  const { serve } = await import(pathToFileURL(join(stage, 'demo/serve.mjs')).href);
  return serve(options);
}
