import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { pageScripts } from '../../src/cli/page-scripts.js';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the scripts that a page needs', () => {
  it('are the loader, the tags, and all that these load in turn, and not the command', async () => {
    const scripts = await pageScripts(join(root, 'dist'));
    for (const name of [
      'gongfu.js',
      'gf-wall.js',
      `common-${version}.js`,
      `chunks/sankey-${version}.js`,
    ])
      expect(scripts).toContain(name);
    expect(scripts.filter((name) => /cli|index\.js|bundler|classic/.test(name))).toEqual([]);
  });
});
