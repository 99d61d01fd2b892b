// Finds a Chromium, or unpacks the one that a package brings along, and starts it.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const brought = join(modules, '@sparticuz/chromium');

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that can be written to: beside the packages, or for this user in the temporary one. */
export function cacheFolder() {
  const places = [
    join(modules, '.cache/gongfu-board'),
    join(tmpdir(), `gongfu-board-${process.getuid?.() ?? 0}`),
  ];
  for (const place of places) {
    try {
      mkdirSync(place, { recursive: true });
      accessSync(place, constants.W_OK);
      return place;
    } catch {
      // The next place.
    }
  }
  throw new Error(`cannot write: ${places.join(', ')}`);
}

function untar(archive, folder) {
  const input = brotliDecompressSync(readFileSync(archive));
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], { input });
  if (status !== 0) throw new Error(`cannot unpack: ${archive}: ${stderr}`);
}

/** The browser of the package, unpacked once, with the libraries that a bare machine lacks. */
function unpack() {
  const { version } = JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8'));
  const folder = join(cacheFolder(), `chromium-${version}`);
  if (!existsSync(folder)) {
    // Built aside and moved, so that nobody meets half a browser.
    const draft = mkdtempSync(`${folder}-`);
    const bin = (name) => join(brought, 'bin', name);
    try {
      const program = brotliDecompressSync(readFileSync(bin('chromium.br')));
      writeFileSync(join(draft, 'chromium'), program, { mode: 0o755 });
      untar(bin('swiftshader.tar.br'), draft);
      untar(bin('fonts.tar.br'), draft);
      untar(bin('al2023.tar.br'), join(draft, 'al2023'));
      chmodSync(draft, 0o755);
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = join(folder, 'al2023/lib');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  };
}

/** The browser of the packages, the same on every machine that it is made for; elsewhere nothing. */
export const packagedBrowser = () =>
  process.platform === 'linux' && process.arch === 'x64' && existsSync(brought)
    ? unpack()
    : undefined;

/**
 * CHROME_PATH, an installed browser, or the one in the packages.
 *
 * @returns {{ path: string, env: Record<string, string> }} the program and what it needs to start
 */
export function findBrowser() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) {
    if (!isExecutable(CHROME_PATH)) throw new Error(`invalid CHROME_PATH: ${CHROME_PATH}`);
    return { path: CHROME_PATH, env: {} };
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...candidates, ...APPLICATIONS].find(isExecutable);
  if (path) return { path, env: {} };
  const packaged = packagedBrowser();
  if (packaged) return packaged;
  throw new Error('no browser found: install Chrome or Chromium, or set CHROME_PATH');
}

/**
 * Starts the browser for page tests.
 *
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
export async function launch({ args = [], env = {}, ...options } = {}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = findBrowser();
  return puppeteer.launch({
    executablePath: browser.path,
    headless: true,
    args: [...FLAGS, ...args],
    env: { ...process.env, ...browser.env, ...env },
    ...options,
  });
}
