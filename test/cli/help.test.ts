import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { helpOf, helpOfAll } from '../../src/cli/help.js';

describe('the help of the command line', () => {
  it('names every command with what it does, in both languages', () => {
    const text = helpOfAll(COMMANDS);
    for (const { name, says } of COMMANDS) {
      expect(text).toContain(`\ngongfu ${name} `);
      expect(text).toContain(says['zh-CN']);
      expect(text).toContain(says.en);
    }
  });

  it('of one command names every option with what it does, in both languages', () => {
    for (const one of COMMANDS as readonly Command[]) {
      const text = helpOf(one);
      expect(text).toMatch(new RegExp(`^gongfu ${one.name} `));
      for (const [name, { short, says }] of Object.entries(one.options)) {
        expect(text).toMatch(new RegExp(`^${short ? `-${short}, ` : ''}--${name}\\b`, 'm'));
        expect(text).toContain(says['zh-CN']);
        expect(text).toContain(says.en);
        expect([says['zh-CN'], says.en].join(' ')).toMatch(/[一-鿿].* [\x20-\x7e]+$/);
      }
    }
  });

  it('sets its columns by the width of Chinese signs', () => {
    const lines = helpOfAll(COMMANDS).split('\n');
    const widths = lines
      .filter((line) => line.startsWith('gongfu'))
      .map((line) => /^(.*?\S) {2,}/.exec(line)?.[0] ?? '')
      .map((start) => [...start].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0));
    expect(widths.length).toBeGreaterThan(3);
    expect(new Set(widths)).toEqual(new Set([38]));
  });
});
