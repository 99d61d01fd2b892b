import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint.js';
import { read } from '../../src/core/read/read.js';
import { TAGS, type TagName, type Text } from '../../src/core/tags/tags.js';
import { examplesIn, withoutExample } from '../../stories/book/schema-examples.js';
import { printDocument } from '../../stories/book/print-document.js';
import { attributesOf } from '../../stories/book/try-tag.js';
import { ALL } from '../../stories/documents/all.js';
import type { ElementRecord } from '../../stories/elements/record.js';
import { RECORDS } from '../../stories/elements/records.generated.js';

const records = Object.entries(RECORDS) as [TagName, ElementRecord][];

/** All that a record says to its reader. */
const textsOf = ({ question, use, not, data, variants }: ElementRecord): Text[] => [
  question,
  use,
  data,
  ...not.map(({ when }) => when),
  ...variants.map(({ name }) => name),
];

describe('the page of an element', () => {
  it.each(records)('of gf-%s speaks both languages', (_name, record) => {
    for (const { zh, en } of textsOf(record)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(records)('of gf-%s says when to use something else', (_name, { not }) => {
    expect(not.length).toBeGreaterThan(0);
  });

  it.each(records)('of gf-%s writes only attributes that the tag takes', (name, record) => {
    const taken = Object.keys(attributesOf(name));
    const written = [record, ...record.variants].flatMap(({ attributes = {} }) =>
      Object.keys(attributes),
    );
    expect(written.filter((attribute) => !taken.includes(attribute))).toEqual([]);
  });

  it('is there for every tag', () => {
    expect(Object.keys(RECORDS).sort()).toEqual(Object.keys(TAGS).sort());
  });
});

describe('the documents that the book shows', () => {
  it.each(records)(
    'of gf-%s has nothing wrong, as it is printed, and nothing that looks wrong',
    async (_name, { document }) => {
      const { dataset, problems } = await read(printDocument(document));
      expect(problems).toEqual([]);
      expect(lint(dataset!, Date.parse('2026-05-01'))).toEqual([]);
    },
  );

  it.each(ALL.map((document) => [document.dataset.id, document] as const))(
    'can all be drawn: %s',
    async (_name, document) => {
      const { problems } = await read(printDocument(document));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('give the reference an example of every definition and every field of the contract', () => {
    expect(withoutExample(examplesIn(ALL))).toEqual([]);
  });
});
