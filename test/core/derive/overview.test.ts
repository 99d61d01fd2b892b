import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { overview } from '../../../src/core/derive/overview.js';
import { parsePeriod } from '../../../src/core/time/period.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

const named = (id: string, domain?: string) => indicator(id, domain ? { domain } : {});

const asked = (document: Partial<Contract>, code?: string) => {
  const dataset = read(document);
  return overview(dataset, dataset.roots[0]!, code ? parsePeriod(code) : undefined).map(
    ({ domain, lead, others }) => [
      domain,
      lead.indicator.id,
      ...others.map(({ indicator: { id } }) => id),
    ],
  );
};

const DOCUMENT: Partial<Contract> = {
  indicators: [
    named('a', 'employment'),
    named('b', 'employment'),
    named('c', 'service'),
    named('part'),
  ],
  data: [
    block('2023-01', { a: { D: [1, 2] }, b: { D: [3, 4] }, c: { D: [5, 6] }, part: { D: [7, 8] } }),
  ],
};

describe('the domains at a glance', () => {
  it('come in the order of the document, each with its first indicator, without what is only a part', () => {
    expect(asked(DOCUMENT)).toEqual([
      ['employment', 'a', 'b'],
      ['service', 'c'],
    ]);
  });

  it('are led by what a target judges', () => {
    const targets = [
      { indicator: 'b', accumulation: 'period' as const, comparator: 'ge' as const, value: 1 },
    ];
    expect(asked({ ...DOCUMENT, targets })[0]).toEqual(['employment', 'b', 'a']);
  });

  it('are not led by what has no value, and leave out a domain that has none', () => {
    const status = { a: 'Q', c: 'O' } as const;
    const observations = (['a', 'c'] as const).map((id) => ({
      indicator: id,
      region: 'D',
      period: '2023-01',
      value: null,
      status: status[id],
    }));
    const document = { ...DOCUMENT, data: [block('2023-01', { b: { D: [4] } })], observations };
    expect(asked(document as Partial<Contract>, '2023-01')).toEqual([['employment', 'b', 'a']]);
    expect(asked(document as Partial<Contract>)).toEqual([['employment', 'b']]);
  });

  it('show what there was at the period asked for', () => {
    const dataset = read(DOCUMENT);
    const [first] = overview(dataset, dataset.roots[0]!, parsePeriod('2023-01'));
    expect(first!.lead.observation.value).toBe(1);
  });
});
