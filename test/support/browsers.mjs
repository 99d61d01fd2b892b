// The browsers that the demo pages are tried in: what this machine has, and the old kernels.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FLAGS, findBrowser } from './browser.mjs';
import { startChromium } from './devtools.mjs';
import { findKernel, KERNELS } from './kernels.mjs';
import { startWebKit } from './webdriver.mjs';

/**
 * @typedef {object} Driver A browser with one page.
 * @property {string} version
 * @property {(width: number, height: number) => Promise<unknown>} size
 * @property {(url: string) => Promise<unknown>} open
 * @property {(script: string) => Promise<any>} run the value of an expression
 * @property {() => Promise<Uint8Array>} picture
 * @property {() => Promise<unknown>} close
 */

const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
];

function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function needed(what, ...names) {
  const found = program(...names);
  if (!found) throw new Error(`${what} is not installed`);
  return found;
}

async function startFirefox() {
  const path = needed('Firefox', 'firefox-esr', 'firefox');
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    version: (await browser.version()).replace(/^\w+\//, ''),
    size: (width, height) => page.setViewport({ width, height }),
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    run: (script) => page.evaluate(script),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

function startWebKitGtk() {
  const driver = needed('WebKitGTK (webkit2gtk-driver)', 'WebKitWebDriver');
  const path = LIBRARIES.filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
    .find((file) => /webkit2?gtk/.test(file) && existsSync(file));
  if (!path) throw new Error("WebKitGTK's MiniBrowser is not installed");
  const screen = program('Xvfb');
  if (!process.env.DISPLAY && !screen) throw new Error('WebKitGTK needs a screen, or Xvfb');
  return startWebKit({ driver, path, screen });
}

/** Name → what starts it; it throws an Error that says why there is none. */
export const BROWSERS = {
  Chromium: () => startChromium({ ...findBrowser(), args: FLAGS }),
  ...Object.fromEntries(
    Object.keys(KERNELS).map((version) => [
      `Chromium ${version}`,
      () => startChromium(findKernel(version)),
    ]),
  ),
  Firefox: startFirefox,
  WebKitGTK: startWebKitGtk,
};
