import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/core/derive/freshness.js';
import { listing } from '../../../src/core/derive/listing.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { en } from '../../../src/i18n/en.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { REGIONS, block, contract } from '../../../stories/documents/document.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';

const made = (info: object, more: Partial<Contract> = {}) => {
  const document = contract({ data: [block('2024-12', { n: { D: [7] } })], ...more });
  return parseDocument({ ...document, dataset: { ...document.dataset, ...info } });
};

describe('the dates of a document', () => {
  it('with a time are told as the day in China, whatever their offset', () => {
    const { dataset } = made({
      published: '2025-01-31T16:00:00.000Z',
      asOf: '2025-01-31T16:00:00Z',
    });
    expect(new Speaker(zh, dataset!).dates()).toBe('数据截至2025年2月1日，2025年2月1日发布');
    expect(new Speaker(en, dataset!).dates()).toBe('Data as of 1 Feb 2025, published 1 Feb 2025');
  });

  it('keep the moment of an edition, so that two of one day have an order', () => {
    expect(made({ published: '2025-01-20T08:30:00+08:00' }).dataset!.info).toMatchObject({
      published: '2025-01-20',
      vintage: '2025-01-20T08:30:00+08:00',
    });
    expect(made({ published: '2025-01-20' }).dataset!.info).not.toHaveProperty('vintage');
  });

  it('let data be overdue by the day in China, also where the next release has a time', () => {
    const overdue = (due: string, now: string) =>
      freshness(made({ due }).dataset!.info, Date.parse(now)).overdue;
    expect(overdue('2025-02-28T17:00:00+08:00', '2025-02-28T15:00:00Z')).toBe(false);
    expect(overdue('2025-02-28T17:00:00+08:00', '2025-02-28T16:00:01Z')).toBe(true);
    expect(overdue('2025-02-28T16:00:00Z', '2025-03-01T10:00:00Z')).toBe(false);
    expect(overdue('2025-02-28T16:00:00Z', '2025-03-01T16:00:01Z')).toBe(true);
  });

  it('are the days on which an item begins and ends to be valid', () => {
    const item = { id: 'a', kind: 'policy' as const, name: 'a' };
    const items = [{ ...item, validFrom: '2025-01-31T16:00:00Z', validTo: '2025-02-28T16:00:00Z' }];
    const { dataset } = made({}, { items });
    const on = (now: string) => {
      const search = { kinds: [], region: dataset!.roots[0]!, audience: '', now: Date.parse(now) };
      const { items: valid, upcoming } = listing(dataset!, search);
      return [valid.length, upcoming.size];
    };
    expect(on('2025-01-31T15:00:00Z')).toEqual([1, 1]);
    expect(on('2025-01-31T17:00:00Z')).toEqual([1, 0]);
    expect(on('2025-03-01T15:00:00Z')).toEqual([1, 0]);
    expect(on('2025-03-01T17:00:00Z')).toEqual([0, 0]);
  });

  it('that name no day are problems with their place, and are not told', () => {
    const regions = [{ ...REGIONS[0]!, validFrom: '2021-04-31' }, ...REGIONS.slice(1)];
    const { dataset, problems } = made(
      { asOf: '2025-02-30', published: '2025-01-31T99:00:00Z', due: '2025-02-29' },
      { regions: { items: regions } },
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-value /dataset/published',
      'bad-value /dataset/asOf',
      'bad-value /dataset/due',
      'bad-value /regions/items/0/validFrom',
    ]);
    expect(new Speaker(zh, dataset!).dates()).toBe('数据日期未注明');
    expect(dataset!.regions.get('D')).not.toHaveProperty('validFrom');
  });

  it('and periods that the calendar does not have are problems too', () => {
    const { problems } = made(
      {},
      {
        annotations: [{ period: '2023-02-29', text: 'a' }],
        targets: [
          { indicator: 'n', value: 1, comparator: 'ge', kind: 'target', validTo: '2024-06-31' },
        ],
      },
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-value /targets/0/validTo',
      'bad-value /annotations/0/period',
    ]);
  });

  it('leave the document itself as it was', () => {
    const document = contract({});
    const text = JSON.stringify(document);
    parseDocument({ ...document, dataset: { ...document.dataset, asOf: '2025-01-31T16:00:00Z' } });
    expect(JSON.stringify(document)).toBe(text);
  });
});
