import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardText } from '../../../src/elements/base/element/card-text.js';
import { readHtml } from '../../../src/cli/html.js';
import { PageNames } from '../../../src/cli/page-names.js';
import { lookAt } from '../../../src/cli/slice/look.js';
import { scopeOf } from '../../../src/cli/slice/page-scope.js';
import { stated, type ReadDocument } from '../../../src/cli/stated.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import type { TagFacts } from '../../../src/core/doctor/facts.js';
import { parse } from '../../../src/core/read/parse.js';
import { stampedSlice } from '../../../src/core/slice/stamped-slice.js';
import * as tables from '../../../src/elements/base/table/tables.js';
import { hasPicture } from '../../../src/twin/answer.js';
import { RECORDS } from '../../../stories/elements/records.generated.js';

const NOW = Date.parse('2025-01-20T10:00:00+08:00');
const demo = fileURLToPath(new URL('../../../demo', import.meta.url));

/** All that a card says, with its table. */
async function saidBy(
  document: ReadDocument,
  { name, attributes = {}, board = {} }: TagFacts,
  region?: string,
) {
  const { region: home, period } = board;
  const asked = {
    ...(home ? { region: home } : {}),
    ...(period ? { period } : {}),
    ...attributes,
    ...(region === undefined ? {} : { region }),
  };
  const statement = await stated(document, { tag: name, attributes: asked, lang: 'zh-CN' }, NOW);
  if (statement.kind === 'fault') return statement.problems.map(({ code, path }) => [code, path]);
  if (statement.kind === 'refusal') {
    const { title, where, heading, sentences } = statement;
    return { title, where, heading, sentences };
  }
  const { picture, standing } = statement;
  const text = cardText(picture, standing);
  const figures = await picture.figures?.();
  return { text, table: picture.table?.(tables), figures, marks: picture.marks };
}

/** A slice of a document for some tags, read as a page reads it. */
async function sliced(whole: Contract, document: ReadDocument, tags: readonly TagFacts[]) {
  const scope = await scopeOf(document.dataset, tags, lookAt);
  const { text } = stampedSlice(whole, document.dataset, scope);
  const { dataset, problems } = parse(text);
  return { document: { dataset: dataset!, problems }, text };
}

const pages = readdirSync(demo).filter((name) => name.endsWith('.html') && name !== 'states.html');

describe('a page with the slice of its document', () => {
  it.each(pages)(
    'says in every tag what it says with the whole: %s',
    async (page) => {
      const address = pathToFileURL(join(demo, page)).href;
      const names = new PageNames(readHtml(readFileSync(join(demo, page), 'utf8')), address, true);
      const bySource = new Map<string, TagFacts[]>();
      for (const tag of names.tags) {
        const source = tag.source?.replace('/demo/data/', '/data/');
        if (!source?.startsWith('file:')) continue;
        bySource.set(source, [...(bySource.get(source) ?? []), tag]);
      }
      for (const [source, tags] of bySource) {
        const text = readFileSync(new URL(source), 'utf8');
        const { dataset, problems } = parse(text);
        const whole = { dataset: dataset!, problems };
        const slice = await sliced(JSON.parse(text) as Contract, whole, tags);
        expect(slice.document.problems).toEqual([]);
        for (const tag of tags.filter(({ name }) => hasPicture(name))) {
          const own = tag.attributes?.['region'] || tag.board?.['region'];
          const home = dataset!.regions.get(own ?? '') ?? dataset!.roots[0]!;
          // A reader picks a street, and a community.
          const picks = [undefined, home.children[1]?.id, home.children[1]?.children[0]?.id];
          for (const pick of tag.attributes?.['region'] ? [undefined] : new Set(picks)) {
            expect(await saidBy(slice.document, tag, pick), `${tag.place} ${pick ?? ''}`).toEqual(
              await saidBy(whole, tag, pick),
            );
          }
        }
      }
    },
    240_000,
  );

  const cases = Object.entries(RECORDS).flatMap(([tag, record]) =>
    [
      { name: '', attributes: record.attributes, document: record.document },
      ...record.variants,
    ].map(
      (variant, i) =>
        [
          `${tag} ${i}`,
          tag,
          (variant.document ?? record.document) as Contract,
          variant.attributes ?? record.attributes,
        ] as const,
    ),
  );
  it.each(cases)(
    'says in every story what it says with the whole: %s',
    async (_name, tag, whole, attributes) => {
      const name = tag.startsWith('gf-') ? tag : `gf-${tag}`;
      if (!hasPicture(name)) return;
      const { dataset, problems } = parse(JSON.stringify(whole));
      const facts: TagFacts = { name, place: '', attributes: attributes as Record<string, string> };
      const slice = await sliced(whole, { dataset: dataset!, problems }, [facts]);
      expect(await saidBy(slice.document, facts)).toEqual(
        await saidBy({ dataset: dataset!, problems }, facts),
      );
    },
  );
});
