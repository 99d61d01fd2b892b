import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tagEntries } from '../../src/build/entries.js';
import { root } from '../../src/build/project.js';

const types = join(root, 'dist/types');
const files = readdirSync(types, { recursive: true, encoding: 'utf8' });

describe('the declarations', () => {
  it('name every tag at the top, wherever its module stands', () => {
    for (const tag of Object.keys(tagEntries())) {
      const text = readFileSync(join(types, `${tag}.d.ts`), 'utf8');
      const [, module = ''] = /^export \* from '\.\/(.+)\.js';\n$/.exec(text) ?? [];
      expect(files, tag).toContain(`${module}.d.ts`);
      expect(readFileSync(join(types, `${module}.d.ts`), 'utf8')).toContain(`'${tag}': `);
    }
  });

  it('hold nothing of the build', () => {
    expect(files.filter((file) => file.startsWith('build'))).toEqual([]);
  });
});
