import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';

/** What the compiler says of test/types, with the types that the package ships. */
function compile(): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '--project', join(root, 'test/types')];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
}

describe('the types for templates', () => {
  it('take what is right in React and Vue, and refuse what is wrong', () => {
    expect(compile()).toBe('');
  });

  it('know every tag', () => {
    const tags = readdirSync(join(root, 'dist')).filter((name) => /^gf-.*\.js$/.test(name));
    expect(tags.length).toBeGreaterThan(20);
    for (const file of ['attributes', 'jsx', 'vue']) {
      const types = readFileSync(join(root, `dist/types/${file}.d.ts`), 'utf8');
      for (const tag of tags) expect(types, file).toContain(`'${tag.replace('.js', '')}': `);
    }
  });
});
