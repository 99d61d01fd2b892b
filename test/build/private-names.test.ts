import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { privateNamesAsProperties } from '../../src/build/private-names.js';

const FILES = {
  'base.js': `export class Base {
    #name = 'base';
    static #made = 0;
    constructor() { Base.#made++; }
    get #loud() { return this.#name.toUpperCase() + '#name'; }
    said() { return this.#loud; }
    static made() { return Base.#made; }
  }`,
  'entry.js': `import { Base } from './base.js';
  class Other extends Base {
    #name = 'other';
    both() { return [this.said(), this.#name, Base.made()]; }
  }
  globalThis.privateNames = new Other().both();`,
};

async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gf-private-'));
  try {
    for (const [name, code] of Object.entries(FILES)) writeFileSync(join(folder, name), code);
    const [output] = (await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [privateNamesAsProperties()],
      build: {
        write: false,
        target: 'es2019',
        lib: { formats: ['iife'], name: 'x', entry: join(folder, 'entry.js') },
      },
    })) as Rollup.RollupOutput[];
    return output!.output[0].code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('private names of the plain scripts', () => {
  it('are properties, those of a class and the one that it extends apart, and texts are as they were', async () => {
    const code = await bundled();
    expect(code).not.toContain('WeakMap');
    new Function(code)();
    const { privateNames } = globalThis as { privateNames?: unknown };
    expect(privateNames).toEqual(['BASE#name', 'other', 1]);
  });
});
