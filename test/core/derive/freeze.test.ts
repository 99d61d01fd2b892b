import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { freeze } from '../../../src/core/derive/freeze.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { observationAt, seriesOf } from '../../../src/core/series/resolve.js';
import type { Dataset } from '../../../src/core/model/dataset.js';
import { document } from '../../support/files.js';

const read = (contract: Contract) => {
  const { dataset, problems } = parseDocument(contract);
  return { dataset: dataset!, problems };
};
const figures = (dataset: Dataset, indicator: string, region: string) => {
  const series = seriesOf(dataset, { indicator, region })!;
  return Array.from({ length: series.axis.count }, (_, i) => {
    const { value, status, qualifier, printed, period } = observationAt(series, i);
    return { code: period.code, value, status, qualifier, printed };
  });
};

const RATE = 'employment-rate';

describe('freezing', () => {
  const contract = document('sample-district.json');
  const { dataset } = read(contract);
  const [home] = dataset.roots;

  it('keeps the figures of the indicators and regions asked for, and no other', () => {
    const frozen = freeze(contract, dataset, { indicators: [RATE], region: home!.id });
    const again = read(frozen);
    expect(again.problems).toEqual([]);
    expect(figures(again.dataset, RATE, home!.id)).toEqual(figures(dataset, RATE, home!.id));
    expect([...again.dataset.indicators.keys()].sort()).toEqual(
      ['employed-persons', RATE, 'willing-workers'].sort(),
    );
    expect([...again.dataset.regions.keys()]).toEqual([home!.id]);
    expect(JSON.stringify(frozen).length).toBeLessThan(8_000);
  });

  it('takes the regions below along where a picture compares them', () => {
    const question = { indicators: [RATE], region: home!.id, below: true };
    const again = read(freeze(contract, dataset, question));
    expect(again.problems).toEqual([]);
    for (const { id } of home!.children) {
      expect(figures(again.dataset, RATE, id), id).toEqual(figures(dataset, RATE, id));
    }
  });

  it('says still that data are a sample, of which day, and no longer that more is due', () => {
    const due = { ...contract, dataset: { ...contract.dataset, due: '2025-02-20' } };
    const { dataset: info } = freeze(due, dataset, { indicators: [RATE], region: home!.id });
    expect(info).toMatchObject({ sample: true, asOf: '2024-12', vintage: '2025-01-20' });
    expect(info).not.toHaveProperty('due');
    expect(info).not.toHaveProperty('catalogue');
  });

  it('freezes no value that the page withholds, even one that the document gives', () => {
    const leaky = document('broken/recoverable-cell.json');
    const { dataset: careful } = read(leaky);
    const region = '990101001';
    const question = { indicators: ['employed-persons'], region, below: true };
    const frozen = read(freeze(leaky, careful, question)).dataset;
    let withheld = 0;
    for (const { id } of careful.regions.get(region)!.children) {
      const open = figures(careful, 'employed-persons', id);
      withheld += open.filter(({ status }) => status.includes('Q')).length;
      expect(figures(frozen, 'employed-persons', id), id).toEqual(open);
    }
    expect(withheld, 'the published cell and the one that protects it').toBeGreaterThan(1);
  });

  it('writes no number of a suppressed cell anywhere, whatever the question', () => {
    for (const indicator of dataset.indicators.keys()) {
      const question = { indicators: [indicator], region: home!.id, below: true };
      const frozen = freeze(contract, dataset, question);
      const { dataset: again, problems } = read(frozen);
      expect(problems, indicator).toEqual([]);
      for (const [id, grids] of again.grids) {
        for (const grid of grids) {
          const same = dataset.grids
            .get(id)!
            .find(
              (one) =>
                one.frequency === grid.frequency &&
                one.breakdown === grid.breakdown &&
                one.accumulation === grid.accumulation,
            )!;
          for (const [region, row] of grid.rows) {
            for (let i = 0; i < grid.axis.count; i++) {
              const from = same.rows.get(region)! * same.axis.count;
              const at = from + same.axis.indexOf(grid.axis.starts[i]!, grid.axis.lengths[i]!);
              expect(grid.values[row * grid.axis.count + i]).toEqual(same.values[at]);
            }
          }
        }
      }
    }
  });

  it('keeps bounds with their wording, as in public reports', () => {
    const published = document('gongshu-2024.json');
    const { dataset: reports } = read(published);
    const rows = (published.observations ?? []).filter(
      ({ raw, qualifier }) => raw && qualifier && qualifier !== 'exact',
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { indicator, region, raw } of rows.slice(0, 10)) {
      const frozen = freeze(published, reports, { indicators: [indicator], region });
      expect(JSON.stringify(frozen), indicator).toContain(JSON.stringify(raw));
      expect(read(frozen).problems, indicator).toEqual([]);
    }
  });
});
