import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/project.js';

const dist = join(root, 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Scripts that no page loads: the command, and the entry itself. */
const IN_NODE = ['arquero.js', 'gongfu-cli.js'];

const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !IN_NODE.includes(file),
);

describe('the entry for Arquero', () => {
  it('leaves Arquero to the developer, and has all else with it', () => {
    const imported = [...read('arquero.js').matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)];
    expect(imported.map(([, from]) => from)).toEqual(['arquero']);
  });

  it('is in no file of a page, and no file of a page leads to it', () => {
    expect(scripts.length).toBeGreaterThan(40);
    expect(scripts.filter((file) => /arquero/i.test(read(file)))).toEqual([]);
  });
});
