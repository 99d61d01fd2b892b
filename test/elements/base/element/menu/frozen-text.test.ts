import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../../../src/core/read/parse.js';
import { TAGS } from '../../../../../src/core/tags/tags.js';
import { stillSource } from '../../../../../src/data/still-source.js';
import { frozenText } from '../../../../../src/elements/base/element/menu/frozen-text.js';
import { wholeOf } from '../../../../../src/elements/base/element/whole.js';
import { answerOf, hasPicture } from '../../../../../src/twin/answer.js';
import { document } from '../../../../support/files.js';

const NOW = Date.parse('2025-01-20T10:00:00+08:00');
type Attributes = Readonly<Record<string, string>>;

/** What tags are asked, where what they take by themselves would show less. */
const ASKED: Readonly<Record<string, readonly Attributes[]>> = {
  stat: [{ indicator: 'employment-rate' }, { indicator: 'employment-rate', region: '390105002' }],
  trend: [{ indicator: 'employment-rate', compare: 'parent', region: '390105002' }],
  cohort: [{ indicator: 'graduate-employment-rate' }],
  funnel: [{ indicators: 'policy-eligible policy-reached policy-applied policy-paid' }],
  composition: [{ indicator: 'dispute-cases-accepted', by: 'cause' }],
  brief: [{}, { mode: 'decision' }, { region: '390105002' }],
  listing: [{}, { kind: 'club' }, { indicators: 'policy-eligible policy-reached' }],
  flow: [{}, { indicator: 'case-closure-rate' }],
  heatmap: [
    { indicator: 'deliberation-sessions', by: 'month year' },
    { indicator: 'fifteen-minute-coverage', by: 'region facilityType' },
  ],
  alerts: [{}, { region: '390105002' }],
  timeline: [{}, { indicator: 'dispute-cases-accepted' }],
  programme: [{ programme: 'wulin-road-block' }],
};

/** The document of those that the sample has nothing for. */
const SOURCES: Readonly<Record<string, string>> = {
  facts: 'gongshu-2024.json',
  programme: 'gongshu-2024.json',
};

const cases = Object.keys(TAGS)
  .filter((name) => hasPicture(`gf-${name}`))
  .flatMap((name) => (ASKED[name] ?? [{}]).map((attributes) => ({ name, attributes })));

const documents = new Map<string, { whole: Contract; read: ReturnType<typeof parseDocument> }>();
function documentOf(file: string) {
  const known = documents.get(file);
  if (known) return known;
  const whole = document(file);
  const made = { whole, read: parseDocument(whole) };
  documents.set(file, made);
  return made;
}

/** What a tag says of a document, and the document that holds it. */
async function frozen(file: string, name: string, attributes: Attributes) {
  const { dataset, problems } = documentOf(file).read;
  const tag = { tag: `gf-${name}`, attributes, lang: 'zh-CN' } as const;
  const source = stillSource({ dataset: dataset!, problems }, NOW);
  const said = await answerOf(tag, { source, now: NOW });
  if (said.kind !== 'picture') throw new Error(`no picture: ${name}`);
  const text = await frozenText({
    dataset: dataset!,
    now: NOW,
    region: said.view.region.id,
    doubts: said.standing.doubts,
    ask: (around) => answerOf(tag, { now: NOW, ...around }),
  });
  return { tag, said, text };
}

describe('the document of frozen code', () => {
  it.each(cases)(
    'has all that the card shows, and is a part of the data: $name $attributes',
    async ({ name, attributes }) => {
      const file = SOURCES[name] ?? 'sample-district.json';
      const { tag, said, text } = await frozen(file, name, attributes);
      expect(text).toBeDefined();
      const { dataset, problems } = parseDocument(JSON.parse(text!));
      expect(problems).toEqual([]);
      const source = stillSource({ dataset: dataset!, problems }, NOW);
      const again = await answerOf(tag, { source, now: NOW });
      if (again.kind !== 'picture') throw new Error('no picture');
      expect(await wholeOf(again.picture)).toEqual(await wholeOf(said.picture));
      expect(await again.picture.figures?.()).toEqual(await said.picture.figures?.());
      expect(again.standing.doubts).toEqual(said.standing.doubts);
      expect(dataset!.info.due).toBeUndefined();
      expect(text!.length).toBeLessThan(JSON.stringify(documentOf(file).whole).length);
    },
    30_000,
  );
});
