import { gzipSync } from 'node:zlib';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { twinSheet } from '../../src/twin/twin-sheet.js';

const sheet = twinSheet();

describe('the looks of twins', () => {
  it('are one small sheet, though it knows every colour of a drawing in every theme', () => {
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThan(7 * 1024);
  });

  it('say nothing of what is not ours', () => {
    parse(sheet).walkRules(({ selectors }) => {
      for (const selector of selectors) expect(selector).toMatch(/gf-/);
    });
  });

  it('load nothing', () => {
    expect(sheet).not.toMatch(/url\(|@import|@font-face/);
  });
});
