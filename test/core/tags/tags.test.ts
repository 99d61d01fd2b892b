import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../demo/prepare.mjs';
import { ATTRIBUTES } from '../../../src/core/tags/lookup.js';
import { manifest } from '../../../src/build/manifest.mjs';
import { TAG_ROWS, attributeRows } from '../../support/tag-rows.js';

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: { name: string; description: string }[];
}

const files = readdirSync(join(root, 'src/elements'), { recursive: true, encoding: 'utf8' });

describe('the table of tags', () => {
  it('has a row for every tag, and no other', () => {
    const tags = files.filter((file) => /^gf-[\w-]+\.ts$/.test(basename(file)));
    const names = tags.map((file) => basename(file, '.ts'));
    expect(TAG_ROWS.map(([name]) => `gf-${name}`).sort()).toEqual(names.sort());
  });

  it('says of every tag and attribute what the doc block of its class says', () => {
    const { modules } = manifest() as { modules: { declarations: Declaration[] }[] };
    const declared = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    const said = declared.map(({ tagName, summary, attributes = [] }) => [
      tagName!,
      {
        summary,
        ...Object.fromEntries(attributes.map(({ name, description }) => [name, description])),
      },
    ]);
    const listed = TAG_ROWS.map(([name, row]) => {
      const sentences = Object.entries(attributeRows(row)).map(([key, { summary }]) => [
        key,
        summary.en,
      ]);
      return [`gf-${name}`, { summary: row.summary.en, ...Object.fromEntries(sentences) }];
    });
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(said));
  });

  it('writes a name in the same places, and as a flag or not, on every tag that has it', () => {
    for (const [tag, { attributes = {} }] of TAG_ROWS) {
      for (const [name, { where, kind }] of Object.entries(attributes)) {
        const { where: place, kind: usual } = ATTRIBUTES[name]!;
        expect([where, kind === 'flag'], `${name} of ${tag}`).toEqual([place, usual === 'flag']);
      }
    }
  });

  it('names the settings that the contract has for a card', () => {
    const schema = JSON.parse(readFileSync(join(root, 'data/schema/contract-1.0.json'), 'utf8'));
    const settings = Object.keys(schema.$defs.CardItem.properties);
    const listed = Object.keys(ATTRIBUTES).filter((name) => ATTRIBUTES[name]!.where === 'card');
    // A card has a title in several languages, and a size that no attribute says.
    expect([...listed, 'tag', 'size', 'heading'].sort()).toEqual(settings.sort());
  });

  it('has every tag that the pages of the demo and the guides show', () => {
    const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
    const paths = [...pages.map((page) => `demo/${page}`), 'README.md', 'data/README.md'];
    const shown = paths.flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [...text.matchAll(/<gf-([a-z-]+)/g)].map(([, name]) => name!);
    });
    const listed = TAG_ROWS.map(([name]) => name);
    expect(shown).toContain('stat');
    expect(shown.filter((name) => !listed.includes(name))).toEqual([]);
  });
});
