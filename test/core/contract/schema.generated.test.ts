import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/core/contract/units.js';
import { en } from '../../../src/i18n/en.js';
import { zh } from '../../../src/i18n/zh-cn.js';

describe('generated files', () => {
  it('are as fresh as the schema that they come from', () => {
    const script = fileURLToPath(new URL('../../../src/build/generate.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
  });
});

describe('built-in units', () => {
  it('have a name in both languages', () => {
    for (const unit of UNITS) expect([zh.units[unit], en.units[unit]]).not.toContain(undefined);
  });
});
