import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/cli/asking.js';
import type { Command } from '../../src/cli/command.js';

const SAYS = { 'zh-CN': '甲', en: 'a' };
const COMMAND: Command = {
  name: 'try',
  operands: '<文件…>',
  takes: [1, 2],
  says: SAYS,
  options: {
    out: { type: 'string', short: 'o', says: SAYS },
    port: { type: 'string', default: '8080', says: SAYS },
    json: { type: 'boolean', says: SAYS },
  },
};
const asked = (...args: string[]) => askedOf(COMMAND, args);
const wrong = (...args: string[]) => {
  const answer = asked(...args);
  return typeof answer === 'object' && 'wrong' in answer ? answer.wrong : answer;
};

describe('what is asked of a command', () => {
  it('is read wherever the options stand, with their usual values', () => {
    const values = { out: 'x.json', port: '8080', json: true };
    for (const args of [
      ['a', '-o', 'x.json', '--json'],
      ['--json', '--out=x.json', 'a'],
      ['-o', 'x.json', '--json', '--', 'a'],
    ]) {
      expect(asked(...args)).toEqual({ operands: ['a'], values });
    }
    expect(asked('a', '--port', '1')).toMatchObject({ values: { port: '1' } });
    expect(asked('--', '--json')).toMatchObject({ operands: ['--json'] });
  });

  it('names an option that there is not, with the nearest and all that there are', () => {
    expect(wrong('a', '--prot', '1')).toBe(
      '不认识 --prot，是不是 --port？可用的有：--out、--port、--json。 ' +
        'Unknown option --prot; did you mean --port? There are: --out, --port, --json.',
    );
    expect(wrong('a', '--frobnicate')).toMatch(/^不认识 --frobnicate，可用的有：/);
    for (const name of ['-x', '--__proto__', '--constructor', '--toString'])
      expect(wrong('a', name), name).toContain(`Unknown option ${name}`);
  });

  it('names an option without its value, and one with a value that takes none', () => {
    expect(wrong('a', '--out')).toContain('--out needs a value');
    expect(wrong('a', '--out', '--json')).toContain('--out needs a value');
    expect(wrong('a', '-o')).toContain('-o needs a value');
    expect(wrong('a', '--out=')).toContain('--out needs a value');
    expect(wrong('a', '--json=yes')).toContain('--json takes no value');
  });

  it('is its help where it is asked for, or where the files are too few or too many', () => {
    for (const args of [
      [],
      ['a', 'b', 'c'],
      ['--help'],
      ['a', '-h'],
      ['a', '--help', '--nonsense'],
    ])
      expect(asked(...args), args.join(' ')).toBe('help');
  });
});
