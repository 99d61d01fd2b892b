import { expect } from '@open-wc/testing';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { Need } from '../../src/core/tags/tags.js';
import { quietConsole } from '../support/console.js';
import { SAMPLE, SMALL, inside, placeData, readAll, spoken } from '../support/page.js';
import { TAG_ROWS, loadTag } from '../support/tag-rows.js';

/** Takes out of a document what a need stands for. */
const TAKEN: Record<Need, (document: Contract) => void> = {
  indicator(document) {
    document.data = [];
    document.observations = [];
  },
  target(document) {
    document.targets = [];
  },
  balance(document) {
    for (const indicator of document.indicators) delete indicator.balance;
  },
  breakdown: withoutParts,
  matrix(document) {
    withoutParts(document);
    document.data = document.data?.filter(({ frequency }) => frequency === 'A') ?? [];
  },
  cohort: withoutParts,
  events(document) {
    document.annotations = [];
    document.breaks = [];
    document.programmes = [];
  },
  items(document) {
    document.items = [];
    // Which names its facilities.
    delete document.reach;
  },
  alerts(document) {
    document.alerts = [];
  },
  reach(document) {
    delete document.reach;
  },
  programmes(document) {
    document.programmes = [];
    document.observations = document.observations?.filter(({ programme }) => !programme) ?? [];
  },
};

function withoutParts(document: Contract): void {
  document.data = document.data?.filter(({ breakdown }) => !breakdown) ?? [];
  document.observations = document.observations?.filter(({ breakdown }) => !breakdown) ?? [];
}

/** What a tag has to be asked where it takes the first indicator, which has none of that. */
const ASKED: Readonly<Record<string, string>> = { cohort: 'indicator="graduate-employment-rate"' };

/** The document of those that the sample has nothing for. */
const SOURCES: Readonly<Record<string, string>> = { facts: SMALL };

describe('a tag', () => {
  quietConsole();

  for (const [name, { needs, attributes = {} }] of TAG_ROWS) {
    const isIncomplete = Object.values(attributes).some(({ required }) => required);
    if (isIncomplete || needs.length === 0) continue;
    it(`gf-${name} draws where the data have what it needs, and says so where they have not`, async () => {
      await loadTag(`gf-${name}`);
      const whole: Contract = await (await fetch(SOURCES[name] ?? SAMPLE)).json();
      const markup = `<gf-${name} ${ASKED[name] ?? ''}></gf-${name}>`;
      expect(readAll(await placeData(markup, whole), '.message')).to.deep.equal([]);
      for (const need of needs) {
        const document = structuredClone(whole);
        TAKEN[need](document);
        const host = await placeData(markup, document);
        expect(spoken(inside(host, '.card')), need).to.contain('数据中没有');
      }
    });
  }
});
