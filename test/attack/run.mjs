/*
 * npm run attack -- --documents 300 --sheets 1000 --seed 1: linear programming over all that is published of random
 * documents, and of districts whose records were counted, to find what they withhold (attack.test.ts and
 * cover-attack.test.ts, with more of them than a test run has time for).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '300' },
    sheets: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const started = performance.now();
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/attack/', '--disable-console-intercept'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    env: {
      ...process.env,
      ATTACK_DOCUMENTS: values.documents,
      ATTACK_SHEETS: values.sheets,
      ATTACK_SEED: values.seed,
    },
  },
);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = status ?? 1;
