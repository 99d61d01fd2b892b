import { describe, expect, it } from 'vitest';
import { datasetFigures } from '../../../src/convert/long/dataset-figures.js';
import { parse } from '../../../src/core/read/parse.js';
import { text } from '../../support/files.js';

const sample = parse(text('sample-district.json')).dataset!;
const official = parse(text('gongshu-2024.json')).dataset!;

describe('the figures of a dataset', () => {
  it('are as many as it states, each with its place in time and region', () => {
    const figures = datasetFigures(sample);
    let stated = 0;
    for (const grids of sample.grids.values())
      for (const { values, flags } of grids)
        values.forEach(
          (value, cell) => (stated += Number(!Number.isNaN(value) || flags[cell]! > 0)),
        );
    expect(figures.filter(({ as }) => as === 'value')).toHaveLength(stated);
    expect(figures.filter(({ as }) => as === 'change')).toHaveLength(sample.changes.length);
    expect(stated).toBeGreaterThan(1000);
  });

  it('keep bounds, wordings and reasons, and no number of what is withheld', () => {
    const figures = datasetFigures(sample);
    const bounds = datasetFigures(official).filter(({ qualifier, raw }) => qualifier && raw);
    expect(bounds.length).toBeGreaterThan(3);
    const withheld = figures.filter(({ status = '' }) => status.includes('Q'));
    expect(withheld.length).toBeGreaterThan(0);
    expect(withheld.filter(({ value, upper, raw }) => value !== null || upper || raw)).toEqual([]);
    expect(figures.filter(({ value, status }) => value === null && !status)).toEqual([]);
    expect(figures.filter(({ status }) => /[ZT]/.test(status ?? ''))).toEqual([]);
  });

  it('are those that are asked for', () => {
    const [first] = datasetFigures(sample);
    const { indicator, region, period, accumulation } = first!;
    const year = period.slice(0, 4);
    const found = datasetFigures(sample, {
      indicators: [indicator],
      regions: [region],
      accumulation: accumulation!,
      from: year,
      until: year,
    });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one).toMatchObject({ indicator, region, accumulation });
      expect(one.period.startsWith(year)).toBe(true);
    }
    expect(datasetFigures(sample, { indicators: ['none'] })).toEqual([]);
  });
});
