import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { root } from '../../../demo/prepare.mjs';
import { documentProblems, readConfig } from '../../../src/publish/config/read-config.js';
import { config } from '../../support/records.js';

const schema = JSON.parse(readFileSync(join(root, 'data/schema/publish-1.0.json'), 'utf8'));
const isValid = new Ajv({ strict: false }).compile(schema);

/** A configuration with one thing set at a path. */
function changed(path: string, value: unknown): unknown {
  const whole = JSON.parse(JSON.stringify(config())) as Record<string, unknown>;
  const steps = path.split('/').slice(1);
  const last = steps.pop()!;
  const at = steps.reduce<Record<string, unknown>>(
    (one, step) => one[step] as Record<string, unknown>,
    whole,
  );
  if (value === undefined) delete at[last];
  else at[last] = value;
  return whole;
}

const problemsOf = (value: unknown) => {
  const read = readConfig(JSON.stringify(value));
  return 'problems' in read ? read.problems.map(({ code, path }) => `${code} ${path}`) : [];
};

describe('a configuration', () => {
  it('is read as it stands, with a byte order mark too', () => {
    expect(readConfig(`\uFEFF${JSON.stringify(config())}`)).toEqual({ config: config() });
    expect(isValid(config())).toBe(true);
  });

  it.each([
    ['/publish', '2.0', 'bad-value /publish'],
    ['/from', '2024-13', 'bad-value /from'],
    ['/measures/0/count', 'mean', 'bad-value /measures/0/count'],
    ['/measures/0/frequency', 'M', 'wrong-type /measures/0/frequency'],
    ['/sources/0/id', 'drop table', 'bad-value /sources/0/id'],
    ['/memory', 1, 'bad-value /memory'],
    ['/surplus', 1, 'unknown-field /surplus'],
    ['/districts', undefined, 'missing-field '],
  ])('has each fault named at its place, as its schema has it: %s', (path, value, said) => {
    expect(problemsOf(changed(path, value))).toEqual([said]);
    expect(isValid(changed(path, value))).toBe(false);
  });

  it('states no figures, and a threshold of two persons at least', () => {
    expect(problemsOf(changed('/document/data', []))).toEqual(['unknown-field /document/data']);
    expect(problemsOf(changed('/document/dataset/suppression', undefined))).toEqual([
      'missing-field /document/dataset',
    ]);
    expect(problemsOf(changed('/document/dataset/suppression/threshold', 1))).toEqual([
      'bad-value /document/dataset/suppression/threshold',
    ]);
    expect(problemsOf(changed('/document/dataset/suppression/threshold', 2))).toEqual([]);
  });

  it('that is no JSON is said to be none', () => {
    expect(readConfig('{"publish": "1.0",')).toMatchObject({
      problems: [{ code: 'truncated-json' }],
    });
  });

  it('has the faults of its document named within it', () => {
    const given = config();
    (given.document.indicators[0] as { direction: string }).direction = 'up';
    const found = documentProblems(given, [{ id: 'D', name: 'D', level: 'district' }]);
    expect(found.map(({ path }) => path)).toContain('/document/indicators/0/direction');
  });
});
