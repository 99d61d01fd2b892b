import { describe, expect, it } from 'vitest';
import { faultyDocument, wholeDocument } from './mutations.js';
import { structureReport } from './report.js';
import seeds from './seeds.json' with { type: 'json' };
import { faultsOf } from './structure.js';

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

const reports = (list: readonly number[]) => list.map(structureReport).filter(Boolean);

describe('a document, whatever is in it,', () => {
  it('is read and asked within two seconds, without an exception, and each problem has its place and its words', () => {
    expect(reports(range(1, 300))).toEqual([]);
  }, 120_000);

  it('is so too where it once was not', () => {
    expect(reports(seeds.structure)).toEqual([]);
  }, 120_000);

  it('that is valid has no fault, and one that is spoilt is another', () => {
    expect(faultsOf(wholeDocument(1))).toEqual([]);
    expect(range(1, 50).filter(hasChanged).length).toBeGreaterThan(45);
  });
});

const text = (value: unknown) =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one));

const hasChanged = (seed: number) => text(faultyDocument(seed)) !== text(wholeDocument(seed % 977));
