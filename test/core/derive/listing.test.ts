import { describe, expect, it } from 'vitest';
import type { DimensionItem, ListedItem } from '../../../src/core/contract/contract.generated.js';
import { funnel } from '../../../src/core/derive/funnel.js';
import { figureFor, listing, type Search } from '../../../src/core/derive/listing.js';
import { parse } from '../../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../../src/core/series/resolve.js';
import { text } from '../../support/files.js';
import { REGIONS, row } from '../../../stories/documents/document.js';
import { figure, read } from '../../support/dataset.js';
import { PLACE } from '../../support/sample.js';

const NOW = Date.parse('2024-06-14T12:00:00+08:00');
const AUDIENCE: DimensionItem = {
  id: 'audience',
  name: '对象',
  categories: ['u', 'h', 'g'].map((id) => ({
    id,
    name: id,
  })),
};
const item = (id: string, more: Partial<ListedItem> = {}): ListedItem => ({
  id,
  kind: 'policy',
  name: id,
  ...more,
});

const look = (items: ListedItem[], search: Partial<Search> & { at?: string } = {}) => {
  const { at = 'D', ...rest } = search;
  const mall = { id: 'M', name: '商圈', level: 'area', within: ['A'] };
  const regions = { items: [...REGIONS, mall] };
  const dataset = read({ regions, items, dimensions: [AUDIENCE] });
  const region = dataset.regions.get(at)!;
  return listing(dataset, { kinds: [], region, audience: '', now: NOW, ...rest });
};
const ids = (items: ListedItem[], search: Partial<Search> & { at?: string } = {}) =>
  look(items, search)
    .items.map(({ id }) => id)
    .join(' ');

describe('what is listed', () => {
  it('is of the kinds asked for, in the order of the document', () => {
    const items = [item('a'), item('b', { kind: 'post' }), item('c', { kind: 'club' }), item('d')];
    expect(ids(items)).toBe('a b c d');
    expect(ids(items, { kinds: ['policy', 'post'] })).toBe('a b d');
    expect(ids(items, { kinds: ['course'] })).toBe('');
  });

  it('serves the region asked for: named, above it, below it, or everywhere', () => {
    const items = [
      item('all'),
      item('d', { regions: ['D'] }),
      item('a', { regions: ['A'] }),
      item('a1', { regions: ['A1'] }),
      item('bc', { regions: ['B', 'C'] }),
    ];
    expect(ids(items)).toBe('all d a a1 bc');
    expect(ids(items, { at: 'A' })).toBe('all d a a1');
    expect(ids(items, { at: 'A2' })).toBe('all d a');
    expect(ids(items, { at: 'B' })).toBe('all d bc');
  });

  it('serves a street with what stands in a functional area within it', () => {
    const items = [item('shop', { regions: ['M'] })];
    expect(ids(items, { at: 'A' })).toBe('shop');
    expect(ids(items, { at: 'B' })).toBe('');
    expect(ids([item('street', { regions: ['A'] })], { at: 'M' })).toBe('street');
  });

  it('serves an audience where it names it, or names none', () => {
    const items = [
      item('all'),
      item('u', { audience: ['u'] }),
      item('hg', { audience: ['h', 'g'] }),
    ];
    expect(ids(items, { audience: 'u' })).toBe('all u');
    expect(ids(items, { audience: 'g' })).toBe('all hg');
    expect([...look(items, { audience: 'u' }).counts]).toEqual([
      ['', 3],
      ['u', 2],
      ['h', 2],
      ['g', 2],
    ]);
  });

  it('is valid through its last day, whether that is a day, a month or a year', () => {
    const until = (validTo: string) => ids([item('x', { validTo })]) === 'x';
    expect(['2024-06-14', '2024-06', '2024', '2024-06-14T08:00'].map(until)).not.toContain(false);
    expect(['2024-06-13', '2024-05', '2023'].map(until)).not.toContain(true);
  });

  it('ends with the day in China, not with the one in Greenwich', () => {
    const items = [item('x', { validTo: '2024-06-14' })];
    const midnight = Date.parse('2024-06-15T00:00:00+08:00');
    expect(ids(items, { now: midnight - 1 })).toBe('x');
    expect(ids(items, { now: midnight })).toBe('');
  });

  it('counts what has expired, of the same search, in place of listing it', () => {
    const old = { validTo: '2023' };
    const items = [
      item('a'),
      item('b', old),
      item('c', { ...old, audience: ['u'] }),
      item('d', { ...old, kind: 'post' }),
    ];
    expect(look(items, { kinds: ['policy'] }).expired).toBe(2);
    expect(look(items, { kinds: ['policy'], audience: 'g' }).expired).toBe(1);
    expect(look(items).counts.get('')).toBe(1);
  });

  it('marks what is not valid yet', () => {
    const items = [item('a', { validFrom: '2024-06' }), item('b', { validFrom: '2024-07-01' })];
    const { items: shown, upcoming } = look(items);
    expect(shown.map((one) => upcoming.has(one))).toEqual([false, true]);
  });
});

describe('the figure of an audience', () => {
  const of = (audience: string, ...parts: (number | null)[]) => {
    const observations = parts.map((value, i) => ({
      ...row({ value, breakdown: { audience: 'uhg'[i]! } }),
      ...(value === null ? { status: 'Q' } : {}),
    }));
    const whole = row({ value: 90 });
    const dataset = read({ dimensions: [AUDIENCE], observations: [whole, ...observations] });
    return figureFor(dataset, figure(dataset, 'n', '2024-03'), audience)?.value;
  };

  it('is of the same period, and none where the data do not split it so', () => {
    expect(of('h', 40, 30, 20)).toBe(30);
    expect(of('g', 40, 30)).toBeUndefined();
    expect(of('h')).toBeUndefined();
  });

  it('is none while one part alone is withheld, which the rest would give away', () => {
    expect(of('u', 40, null, 20)).toBeUndefined();
    expect(of('u', 40, null, null)).toBe(40);
    expect(of('h', 40, null, null)).toBeNull();
  });
});

describe('the sample', () => {
  const { dataset, problems } = parse(text('sample-district.json'));
  const one = (id: string) => dataset!.regions.get(id)!;

  it('has about thirty things to look up for the three groups, and no fault in them', () => {
    expect(problems).toEqual([]);
    const found = listing(dataset!, { kinds: [], region: one(PLACE.id), audience: '', now: NOW });
    expect(found.items.length).toBeGreaterThanOrEqual(25);
    expect([...found.counts.keys()]).toEqual(['', 'unemployed', 'hard-to-employ', 'graduates']);
    for (const count of found.counts.values()) expect(count).toBeGreaterThan(10);
  });

  it('splits the first stage of the funnel by audience, street by street, without a rest', () => {
    const indicator = dataset!.indicators.get('policy-eligible')!;
    for (const region of [...one(PLACE.id).children, one(PLACE.id)]) {
      const [first] = funnel(dataset!, [indicator], region.id)!.stages;
      const { period, value } = first!.observation!;
      const parts = ['unemployed', 'hard-to-employ', 'graduates'].map((id) => {
        const breakdown = `audience=${id}`;
        const series = seriesOf(dataset!, {
          indicator: indicator.id,
          region: region.id,
          breakdown,
        })!;
        return observationAt(series, series.axis.find(period)).value!;
      });
      expect(
        parts.reduce((a, b) => a + b),
        region.id,
      ).toBe(value);
    }
  });
});
