import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';

/** The rooms of src, by their folders. */
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Tests of a room, by their places in it: `core/derive/diff.test.ts`. */
const testsIn = (room: string) =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith(`${room}/`) && /\.(?:test|spec)\.ts$/.test(file),
  );

/**
 * What a test may be named after: `gf-flow.transitions.spec.ts` tests a side of `gf-flow.ts`, and
 * `protect.property.test.ts` tests `protect.ts` by properties.
 */
function sourcesFor(test: string): string[] {
  const words = test.replace(/\.(?:test|spec)\.ts$/, '').split('.');
  return words.flatMap((_word, i) => {
    const path = words.slice(0, i + 1).join('.');
    return ['.ts', '.mjs', '.js'].map((extension) => `src/${path}${extension}`);
  });
}

describe('the tests of a room', () => {
  it('stand where their sources stand; what is promised across rooms stands in test/promises', () => {
    const lost = rooms
      .flatMap(testsIn)
      .filter((test) => !sourcesFor(test).some((source) => existsSync(join(root, source))));
    expect(lost).toEqual([]);
  });

  it('are found where they stand', () => {
    expect(testsIn('core').length).toBeGreaterThan(40);
    expect(testsIn('elements').length).toBeGreaterThan(40);
    expect(sourcesFor('core/derive/diff.test.ts')).toContain('src/core/derive/diff.ts');
    expect(sourcesFor('charts/none.test.ts').some((source) => existsSync(source))).toBe(false);
  });
});
