// The built book: builds it where it is old, serves it under the policy of a careful site, and shows one
// story after another in one page, for every test that looks at stories.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../demo/prepare.mjs';
import { POLICY, serve } from '../../demo/serve.mjs';

export const bookFolder = join(root, 'storybook-static');

const SOURCES = ['stories', 'src', 'data', 'demo/builder', 'package.json', 'package-lock.json'];

/** When anything at a path last changed. */
function changed(path) {
  const stat = statSync(path);
  const inside = stat.isDirectory()
    ? readdirSync(path).map((name) => changed(join(path, name)))
    : [];
  return Math.max(stat.mtimeMs, ...inside);
}

/** Builds the book unless it is newer than all that it is made of. Says whether it did anything. */
export function buildBook() {
  const index = join(bookFolder, 'index.json');
  const newest = Math.max(...SOURCES.map((path) => changed(join(root, path))));
  if (existsSync(index) && statSync(index).mtimeMs > newest) return false;
  const command = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = ['build', '-c', 'stories/.storybook', '-o', bookFolder, '--quiet'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, ...args, '--disable-telemetry'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', CI: 'true', NO_COLOR: '1' },
    },
  );
  if (status !== 0) throw new Error(`the book is not built:\n${stdout}\n${stderr}`);
  return true;
}

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {'story' | 'docs'} type
 */

/** @returns {Entry[]} all stories and pages of words */
export function entries() {
  const index = JSON.parse(readFileSync(join(bookFolder, 'index.json'), 'utf8'));
  return Object.values(index.entries);
}

/** The hashes of what stands in the page of Storybook itself, as a policy names them. */
const inline = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g'))]
    .map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .join(' ');

/**
 * The policy of the demo pages for the page of a story. What Storybook's own page has inside is named by
 * its hash, and its one string of markup goes through a policy for trusted types of its own (`prepare`).
 */
function policy() {
  const html = readFileSync(join(bookFolder, 'iframe.html'), 'utf8');
  return [
    POLICY.replace('trusted-types lit-html', 'trusted-types lit-html default'),
    `script-src 'self' ${inline(html, 'script')}`,
    `style-src 'self' ${inline(html, 'style')}`,
  ].join('; ');
}

/**
 * Serves the built book: pages of words and the frame around them as they are, stories under the policy.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.folders] address → folder beside the book
 * @param {Record<string, string>} [options.headers]
 */
export function serveBook({ folders = {}, headers = {} } = {}) {
  const strict = policy();
  return serve({
    folders: { '/': bookFolder, ...folders },
    headers: { 'content-security-policy': '', ...headers },
    before(request, response) {
      const isStory = /^\/iframe\.html\?.*viewMode=story/.test(request.url ?? '');
      if (isStory) response.setHeader('content-security-policy', strict);
      return false;
    },
  });
}

/** Runs in the page before anything else. */
function prepare() {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
    const where = `${sourceFile}:${lineNumber}`;
    console.error(`violation: ${violatedDirective} ${blockedURI} ${where} ${sample}`);
  });
  addEventListener('error', ({ error, message }) => {
    if (!error && message) console.error(`error: ${message}`);
  });
  // Storybook writes its own room for a story, and filters that imitate eyesight, which no test needs.
  const room = '<div id="root-inner"></div>';
  window.trustedTypes?.createPolicy('default', {
    createHTML(text) {
      if (text === room || text === '') return text;
      return text.includes('<svg id="storybook-a11y-vision-filters"') ? '' : null;
    },
  });
}

/**
 * @typedef {object} Shown
 * @property {'success' | 'error' | 'timeout'} status
 * @property {string[]} faults what axe, a step or an exception says
 * @property {boolean} faulty whether the story is about a fault, which its tag tells on the console
 * @property {string[]} said console, exceptions, violations, foreign hosts
 */

/** Shows a story in the page and answers how it ended. Runs in the page. */
function showStory(id, limit) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = window;
  const faults = [];
  const shorten = (text) => String(text).replace(/\s+/g, ' ').slice(0, 600);
  return new Promise((done) => {
    const hear = {
      playFunctionThrewException: ({ message }) => faults.push(`play: ${shorten(message)}`),
      storyThrewException: ({ message }) => faults.push(`exception: ${shorten(message)}`),
      unhandledErrorsWhilePlaying: (all) =>
        faults.push(...all.map(({ message }) => `unhandled: ${shorten(message)}`)),
      storyMissing: () => end({ storyId: id, status: 'error', reporters: [] }),
      storyFinished: (event) => end(event),
    };
    const end = ({ storyId, status, reporters }) => {
      if (storyId !== id) return;
      for (const [name, listener] of Object.entries(hear)) channel.off(name, listener);
      for (const { type, status, result } of reporters) {
        if (status !== 'failed') continue;
        for (const { id, nodes } of result?.violations ?? []) {
          const where = nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`);
          faults.push(`${type} ${id}: ${shorten(where.join(' | '))}`);
        }
      }
      const parameters = preview.currentRender?.story?.parameters ?? {};
      done({ status, faults, faulty: Boolean(parameters.faulty) });
    };
    for (const [name, listener] of Object.entries(hear)) channel.on(name, listener);
    const isShown = new URLSearchParams(location.search).get('id') === id;
    if (isShown) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    setTimeout(() => end({ storyId: id, status: 'timeout', reporters: [] }), limit);
  });
}

/** Milliseconds until the console is looked at again, and until what it has not said counts as never said. */
const [SOON, LATE] = [50, 5000];

/**
 * Opens a page that shows stories one after another, at a tenth of the time that a page each would take.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of the served book
 * @param {object} [options]
 * @param {number} [options.width]
 * @param {string} [options.globals] as an address writes them, `theme:dark;lang:en`
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [options.before]
 */
export async function openBook(browser, url, { width = 1280, globals = '', before } = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  let said = [];
  const client = await page.createCDPSession();
  // A page that is not in front has no focus of its own, and its frames come late.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(prepare);
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${String(error)}`));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) said.push(`foreign: ${request.url()}`);
  });
  await before?.(page);
  const [first] = entries().filter(({ type }) => type === 'story');
  await page.goto(`${url}/iframe.html?viewMode=story&id=${first.id}&globals=${globals}`);
  // Storybook loads the page again where a story is taken away before it has come to its end.
  await page.waitForFunction(
    () => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
  );
  return {
    page,
    /**
     * @param {string} id
     * @param {number} [limit] ms
     * @returns {Promise<Shown>}
     */
    async show(id, limit = 20_000) {
      said = [];
      const shown = await page.evaluate(showStory, id, limit);
      // The sentence about a fault comes with code of its own, after the picture.
      for (let waited = 0; shown.faulty && said.length === 0 && waited < LATE; waited += SOON) {
        await new Promise((done) => setTimeout(done, SOON));
      }
      return { ...shown, said };
    },
    close: () => page.close(),
  };
}
