import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagEntries } from '../../src/build/entries.js';
import { TAG_NAMES } from '../../src/core/tags/lookup.js';

describe('the entries of the build', () => {
  it('are the modules of all tags, each under the name of its tag', () => {
    const entries = tagEntries();
    expect(Object.keys(entries).sort()).toEqual([...TAG_NAMES].sort());
    for (const [tag, file] of Object.entries(entries)) {
      expect(file).toMatch(new RegExp(`/${tag}\\.ts$`));
      expect(existsSync(file), file).toBe(true);
    }
  });
});
