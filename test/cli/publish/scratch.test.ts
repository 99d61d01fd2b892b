import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../../src/cli/publish/scratch.js';
import { Tidy } from '../../../src/cli/publish/tidy.js';

describe('the folder for what does not fit into memory', () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'gf-scratch-'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('goes with all that is in it, and so does that of a run that was killed', () => {
    const running = `gongfu-publish-${process.pid}-other`;
    for (const name of ['gongfu-publish-4194999-dead', running, 'somebody-else'])
      mkdirSync(join(home, name));
    const tidy = new Tidy();
    const folder = scratchFolder(tidy, home);
    writeFileSync(join(folder, 'spill'), 'x');
    expect(readdirSync(home)).not.toContain('gongfu-publish-4194999-dead');
    tidy.end();
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(home).sort()).toEqual([running, 'somebody-else']);
  });
});
