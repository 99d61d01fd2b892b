import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { confirmed } from '../../src/cli/confirmed.js';

/** A terminal on which something is typed. */
function terminal(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  input.end(typed);
  return { input, output, shown: () => String(output.read() ?? '') };
}

describe('a question on a terminal', () => {
  it.each(['y\n', 'Y\n', 'yes\n', ' 是 \n'])('is answered with yes by %j', async (typed) => {
    const one = terminal(typed);
    expect(await confirmed('照样发布？', one)).toBe(true);
    expect(one.shown()).toContain('照样发布？ [y/N]');
  });

  it.each(['n\n', '\n', '', 'yep\n', '否\n'])('is answered with no by %j', async (typed) => {
    expect(await confirmed('照样发布？', terminal(typed))).toBe(false);
  });

  it('is not asked where there is no terminal, and then the answer is no', async () => {
    const one = terminal('y\n', false);
    expect(await confirmed('照样发布？', one)).toBe(false);
    expect(one.shown()).toBe('');
  });
});
