// Everything that must hold, in one go; needs nothing but Node and npm to start.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, npm, root } from '../demo/prepare.mjs';
import { findBrowser } from './support/browser.mjs';

const at = (path) => join(root, path);
const cache = at('node_modules/.cache/gongfu-board');
const total = { passed: 0, failed: 0 };

/** Runs a step, prints a line for it, and everything it said only if it failed. */
function step(name, work) {
  const start = performance.now();
  let result;
  try {
    result = { note: '', output: '', passed: 0, failed: 0, ...work() };
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

function run(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

/** A script of package.json, right or wrong as a whole, counts as one test. */
function script(name, ...args) {
  const { ok, output } = run(npm, ['run', '--silent', name, '--', ...args]);
  return { output, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A test runner leaves its counts in a file; if it left none, or fell over, that is a failure. */
function runner(file, args, counts, read, env) {
  rmSync(counts, { force: true });
  const { ok, output } = run(process.execPath, [at(file), ...args], env);
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

const quiet = ['ignore', 'ignore', 'inherit'];
const ready =
  step('install', () => ({ note: install({ stdio: quiet }) ? '' : 'up to date' })) &&
  step('browser', () => ({ note: findBrowser().path }));
if (!ready) finish();
mkdirSync(cache, { recursive: true });

step('generated', () =>
  existsSync(at('src/build/generate.mjs'))
    ? script('generate', '--check')
    : { note: 'nothing to generate' },
);
step('typecheck', () => script('typecheck'));
step('lint', () => script('lint'));
step('format', () => script('format:check'));

const built = step('build', () => {
  const fresh = !build({ stdio: quiet });
  return { passed: 1, note: fresh ? 'up to date' : '' };
});
if (!built) finish();

const vitestJson = join(cache, 'vitest.json');
step('vitest', () =>
  runner(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--update=none',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestJson}`,
    ],
    vitestJson,
    vitestCounts,
  ),
);

const wtrJson = join(cache, 'wtr.json');
step('wtr', () =>
  runner(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--config', 'test/web-test-runner.config.mjs'],
    wtrJson,
    (counts) => counts,
    { WTR_COUNTS: wtrJson },
  ),
);

finish();
