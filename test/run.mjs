// Everything that must hold, in one go; needs nothing but Node and npm to start. What leaves a core idle
// runs beside something else: the checks beside the build, then two steps at a time, each time the next of a list.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { install, npm, root } from '../demo/prepare.mjs';
import { findBrowser } from './support/browser.mjs';

const at = (path) => join(root, path);
const cache = at('node_modules/.cache/gongfu-board');
const total = { passed: 0, failed: 0 };

/** Runs a step, prints a line for it, and everything it said only if it failed. */
async function step(name, work) {
  const start = performance.now();
  let result;
  try {
    result = { note: '', output: '', passed: 0, failed: 0, ...(await work()) };
  } catch (error) {
    result = { note: '', output: String(error?.stack ?? error), passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const mark = result.failed ? '✗' : '✓';
  console.log(`${mark} ${name.padEnd(10)}${seconds} s  ${result.note}`.trimEnd());
  if (result.failed) console.log(result.output.trim());
  total.passed += result.passed;
  total.failed += result.failed;
  return result.failed === 0;
}

function finish() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** Runs a program to its end; answers whether it went well, and all that it said. */
function run(command, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => output.push(text));
    }
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, output: output.join('') }));
  });
}

/** A script of package.json, right or wrong as a whole, counts as one test. */
async function script(name, ...args) {
  const { ok, output } = await run(npm, ['run', '--silent', name, '--', ...args]);
  return { output, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Builds in a process of its own, as anything else could not go on meanwhile. */
async function buildApart() {
  const code =
    "import { build } from './demo/prepare.mjs'; if (!build()) console.log('up to date');";
  const { ok, output } = await run(process.execPath, ['--input-type=module', '-e', code]);
  const note = output.trim() === 'up to date' ? 'up to date' : '';
  return { output, passed: ok ? 1 : 0, failed: ok ? 0 : 1, note };
}

/** A test runner leaves its counts in a file; if it left none, or fell over, that is a failure. */
async function runner(file, args, counts, read, env) {
  rmSync(counts, { force: true });
  const { ok, output } = await run(process.execPath, [at(file), ...args], env);
  const { passed, failed } = existsSync(counts)
    ? read(JSON.parse(readFileSync(counts, 'utf8')))
    : { passed: 0, failed: 1 };
  const wrong = failed === 0 && !ok ? 1 : failed;
  return { output, passed, failed: wrong, note: `${passed} passed, ${wrong} failed` };
}

/** Files that did not load have no tests, so they are counted beside the tests that failed. */
function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function vitest(name, ...args) {
  const counts = join(cache, `${name}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  // A picture that is missing is a failure and not made.
  const all = ['run', '--update=none', ...reports, ...args];
  return runner('node_modules/vitest/vitest.mjs', all, counts, vitestCounts);
}

/** Folders whose tests ask single files of src in Node; the others build, start and watch whole pages. */
const PAGES = ['accessible', 'book', 'build', 'pages', 'support'];
const rooms = readdirSync(at('test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !PAGES.includes(entry.name))
  .map(({ name }) => `test/${name}/`);

const isReplacing = (test) => /\bvi\.(?:mock|spyOn)\(/.test(test);

/**
 * Files of the rooms that put something in the place of what a module gives load all modules anew; the others
 * share them, which takes a quarter of the time.
 */
const replacing = rooms
  .flatMap((room) => readdirSync(at(room), { recursive: true }).map((file) => room + file))
  .filter((file) => file.endsWith('.test.ts') && isReplacing(readFileSync(at(file), 'utf8')));

const quiet = ['ignore', 'ignore', 'inherit'];
const ready =
  (await step('install', () => ({ note: install({ stdio: quiet }) ? '' : 'up to date' }))) &&
  (await step('browser', () => ({ note: findBrowser().path })));
if (!ready) finish();
mkdirSync(cache, { recursive: true });

async function checks() {
  await step('generated', () => script('generate', '--check'));
  await step('typecheck', () => script('typecheck'));
  await step('lint', () => script('lint'));
}
const [built] = await Promise.all([step('build', buildApart), checks()]);
if (!built) finish();

/** The files that run in a browser, in two halves of about one size; each has a browser of its own, as a tab behind another is not drawn. */
function halvesOfSpecs() {
  const specs = readdirSync(at('test'), { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => ({ file: `test/${file}`, size: statSync(at(`test/${file}`)).size }))
    .sort((one, other) => other.size - one.size || (one.file < other.file ? -1 : 1));
  return [0, 1].map((half) =>
    specs.filter((_, i) => (i + (i >> 1)) % 2 === half).map(({ file }) => file),
  );
}

/** Ports that nobody uses: two servers that look for one in the same moment would find the same. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

async function browserHalf(files, half, port) {
  const counts = join(cache, `wtr${half + 1}.json`);
  const config = ['--config', 'test/web-test-runner.config.mjs', '--port', `${port}`];
  const args = [...config, '--files', ...files];
  await step(`wtr ${half + 1}`, () =>
    runner('node_modules/@web/test-runner/dist/bin.js', args, counts, (read) => read, {
      WTR_COUNTS: counts,
    }),
  );
}

async function browsers() {
  const halves = halvesOfSpecs();
  const ports = await freePorts(halves.length);
  await Promise.all(halves.map((files, half) => browserHalf(files, half, ports[half])));
}

const without = (paths) => paths.flatMap((path) => ['--exclude', path]);
const beside = [...rooms, 'test/book/', 'test/accessible/'].map((folder) => `${folder}**`);

/** The longest first, so that both rows end at about the same time. */
const steps = [
  browsers,
  () => step('rooms', () => vitest('rooms', '--no-isolate', ...without(replacing), ...rooms)),
  () => step('pages', () => vitest('pages', '--maxWorkers=2', ...without(beside))),
  () => step('book', () => vitest('book', 'test/book/', 'test/accessible/')),
  () => step('replacing', () => vitest('replacing', ...replacing)),
  () => step('format', () => script('format:check')),
];

async function row() {
  for (let next = steps.shift(); next; next = steps.shift()) await next();
}
await Promise.all([row(), row()]);

finish();
