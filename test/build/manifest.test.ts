import { describe, expect, it } from 'vitest';
import { manifest, packageManifest } from '../../src/build/manifest.mjs';
import { TAG_NAMES } from '../../src/core/tags/lookup.js';

interface Named {
  name: string;
  description?: string;
  privacy?: string;
}

interface Module {
  path: string;
  declarations: (Named & { tagName?: string; members?: Named[]; events?: Named[] })[];
  exports: Named[];
}

const modulesOf = (found: unknown) => (found as { modules: Module[] }).modules;

describe('the manifest of the sources', () => {
  const modules = modulesOf(manifest());
  const declarations = modules.flatMap((module) => module.declarations);

  it('names every tag', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    expect(tags.sort()).toEqual([...TAG_NAMES].sort());
  });

  it('lists only members and events that a doc block describes', () => {
    const listed = declarations.flatMap(({ members = [], events = [] }) => [...members, ...events]);
    expect(listed.length).toBeGreaterThan(100);
    const others = listed.filter(({ description, privacy }) => !description || privacy);
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('comes in the order of the names, whatever the disk says', () => {
    const paths = modules.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
  });
});

describe('the manifest of the package', () => {
  const [index, ...entries] = modulesOf(packageManifest(['StatElement', 'TrendElement']));

  it('holds of the index only what that exports', () => {
    const names = index!.declarations.map(({ name }) => name);
    expect(names.sort()).toEqual(['StatElement', 'TrendElement']);
    expect(index!.exports.map(({ name }) => name).sort()).toEqual(names);
  });

  it('names the files in dist, and none of src', () => {
    expect(entries.map(({ path }) => path).sort()).toEqual(
      TAG_NAMES.map((tag) => `dist/${tag}.js`).sort(),
    );
    expect(JSON.stringify([index, entries])).not.toMatch(/"(?:path|module)":"\/?src\//);
  });
});
