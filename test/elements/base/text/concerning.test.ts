import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../../src/core/read/parse.js';
import { concerning } from '../../../../src/elements/base/text/concerning.js';
import { block, contract, indicator, rate, row } from '../../../../stories/documents/document.js';

const INDICATORS = [indicator('n'), indicator('d'), rate('r', 'n', 'd'), indicator('other')];
const data = [block('2024-01', { n: { D: [9], A: [4], B: [5] }, d: { D: [10], A: [5], B: [5] } })];

/** The places of what a card says is wrong. */
function named(more: Partial<Contract>, tag: string, indicators: string[], region = 'D'): string[] {
  const document = structuredClone(contract({ indicators: INDICATORS, data, ...more }));
  const { dataset, problems } = parseDocument(document);
  const shown = { tag, indicators, region: dataset!.regions.get(region)! };
  return concerning(problems, dataset!, shown).map(({ path }) => path);
}

const spoiltCell = (id: string, region: string): Partial<Contract> => {
  const [sound] = structuredClone(data) as [(typeof data)[number]];
  (sound.values[id]![sound.regions.indexOf(region)] as unknown[])[0] = 'x';
  return { data: [sound] };
};

describe('a fault of a document is said in the cards that it touches', () => {
  it('a cell in those of its indicator and of the rates that are made of it', () => {
    const faulty = spoiltCell('n', 'D');
    expect(named(faulty, 'gf-stat', ['n'])).toEqual(['/data/0/values/n/0/0']);
    expect(named(faulty, 'gf-stat', ['r'])).toEqual(['/data/0/values/n/0/0']);
    expect(named(faulty, 'gf-stat', ['d'])).toEqual([]);
    expect(named(faulty, 'gf-table', ['d', 'other'])).toEqual([]);
  });

  it('a cell of a street in those of the street, and of the district where it is added up or compared', () => {
    const faulty = spoiltCell('n', 'A');
    expect(named(faulty, 'gf-stat', ['n'], 'A')).toHaveLength(1);
    expect(named(faulty, 'gf-stat', ['n'], 'B')).toEqual([]);
    expect(named(faulty, 'gf-stat', ['n'])).toEqual([]);
    expect(named(faulty, 'gf-ranking', ['n'])).toHaveLength(1);
    const [sound] = faulty.data!;
    sound!.regions = sound!.regions.slice(1);
    for (const id of ['n', 'd']) sound!.values[id] = sound!.values[id]!.slice(1);
    expect(named(faulty, 'gf-stat', ['n'])).toHaveLength(1);
  });

  it('a target in those of its indicator', () => {
    const targets = [{ indicator: 'n', comparator: 'band' as const, value: 5 }];
    expect(named({ targets }, 'gf-progress', ['n'])).toEqual(['/targets/0']);
    expect(named({ targets }, 'gf-progress', ['other'])).toEqual([]);
  });

  it('an event, an item to look up and a link of a programme in those that show such things', () => {
    const faulty = {
      annotations: [{ period: '2024-01', text: 'x', source: 'nobody' }],
      items: [{ id: 'i', kind: 'policy' as const, name: 'x', source: 'nobody' }],
    };
    expect(named(faulty, 'gf-stat', ['n'])).toEqual([]);
    expect(named(faulty, 'gf-timeline', ['n'])).toEqual(['/annotations/0/source']);
    expect(named({ items: faulty.items }, 'gf-listing', [])).toEqual(['/items/0/source']);
  });

  it('an unknown field in none, unless it may have been a status', () => {
    const dataset = { ...contract().dataset, forecast: 1 } as Contract['dataset'];
    expect(named({ dataset }, 'gf-stat', ['n'])).toEqual([]);
    const misspelt = { data: [{ ...data[0]!, statuss: {} } as never] };
    expect(named(misspelt, 'gf-stat', ['n'])).toEqual(['/data/0/statuss']);
  });

  it('what is about nothing in particular in all of them', () => {
    const observations = [row({ indicator: 'n', region: 'D', period: '2023-13', value: 1 })];
    expect(named({ observations }, 'gf-stat', ['n'])).toHaveLength(1);
    expect(named({ observations }, 'gf-stat', ['other'])).toEqual([]);
  });
});
