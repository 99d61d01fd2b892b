import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageJson, root } from '../../src/build/project.js';

const FILE = join(root, 'dist/gongfu-cli.js');

describe('the command', () => {
  it('runs by its own name, and says its version', () => {
    const said = execFileSync(FILE, ['--version'], { encoding: 'utf8' });
    expect(said.trim()).toBe(packageJson.version);
  });

  it('takes nothing but what Node has, and names the licences of what it carries', () => {
    const imported = [...readFileSync(FILE, 'utf8').matchAll(/^import .*from ["'](.+)["'];$/gm)];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.map(([, from]) => from).filter((from) => !from?.startsWith('node:'))).toEqual(
      [],
    );
    const licences = readFileSync(join(root, 'dist/gongfu-cli-licenses.md'), 'utf8');
    expect(licences).toMatch(/^## parse5\b/m);
  });
});
