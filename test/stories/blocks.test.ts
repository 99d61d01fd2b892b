import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../stories/book', import.meta.url).pathname;
const blocks = readdirSync(folder).filter((file) => file.endsWith('.ts'));

/** What a strict policy blocks, or what takes text for markup. */
const BANNED = [
  'styleMap',
  'unsafeHTML',
  'innerHTML',
  'new Function',
  'eval(',
  ' style="',
  '<style',
];

describe('the blocks of the book', () => {
  it.each(blocks)('can stand under the policy that the library keeps: %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(BANNED.filter((word) => text.includes(word))).toEqual([]);
  });
});
