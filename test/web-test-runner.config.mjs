import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { FLAGS, findBrowser } from './support/browser.mjs';
import { flaky } from './support/flaky.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const browser = findBrowser();

/** Writes how many tests passed and failed to the file named by WTR_COUNTS. */
function countReporter(file) {
  const count = (suite, counts) => {
    for (const test of suite?.tests ?? []) {
      if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
    }
    for (const inner of suite?.suites ?? []) count(inner, counts);
  };
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, counts);
        // A file that could not be loaded has no tests to count.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

const { WTR_COUNTS } = process.env;

export default {
  rootDir: at('.'),
  files: ['test/**/*.spec.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.path,
        headless: true,
        args: [
          ...FLAGS,
          // Tests see whether what was removed can be collected.
          '--js-flags=--expose-gc',
          // Nobody presses anything here before a page may sound, and nobody listens.
          '--autoplay-policy=no-user-gesture-required',
          '--mute-audio',
        ],
        env: { ...process.env, ...browser.env },
      },
    }),
  ],
  middleware: [flaky(at('data/broken/valid.json'))],
  plugins: [
    // Relative imports that end in .js find the .ts file beside them.
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: at('tsconfig.json'),
      define: { __GONGFU_VERSION__: JSON.stringify(version) },
    }),
  ],
  // ECharts reads this at load.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>test</title>
    <link rel="icon" href="data:," />
    <script>
      window.process = { env: { NODE_ENV: 'production' } };
    </script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`,
  testFramework: { config: { timeout: 20_000 } },
  // A file, on a busy machine.
  testsFinishTimeout: 400_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !WTR_COUNTS }),
    ...(WTR_COUNTS ? [countReporter(WTR_COUNTS)] : []),
  ],
};
