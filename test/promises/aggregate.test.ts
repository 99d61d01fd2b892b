import { op, table } from 'arquero';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/model/dataset.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { parse } from '../../src/core/read/parse.js';
import { text } from '../support/files.js';
import { figure, period, series } from '../support/dataset.js';
import { PLACE } from '../support/sample.js';

const published = parse(text('sample-district.json')).dataset!;
const DISTRICT = PLACE.id;
const streets = published.regions.get(DISTRICT)!.children.map(({ id }) => id);
const MONTHS = ['2022-01', '2023-06', '2024-10'];

/** The sample without the rows of the district, so that its figures have to be computed. */
const without: Dataset = (() => {
  const document = JSON.parse(text('sample-district.json'));
  for (const block of document.data) {
    const at = block.regions.indexOf(DISTRICT);
    if (at < 0) continue;
    const width = Array.isArray(block.periods) ? block.periods.length : block.periods.count;
    block.regions.splice(at, 1);
    for (const matrix of Object.values<unknown[]>(block.values)) matrix.splice(at, 1);
    for (const letters of Object.values<Record<string, number[]>>(block.status ?? {})) {
      for (const [letter, cells] of Object.entries(letters)) {
        letters[letter] = cells
          .filter((cell) => Math.floor(cell / width) !== at)
          .map((cell) => (Math.floor(cell / width) > at ? cell - width : cell));
      }
    }
  }
  return parse(JSON.stringify(document)).dataset!;
})();

/** The figures of the streets, as the document has them, in one arquero table. */
function tidy(ids: string[]) {
  const rows = streets.flatMap((region) =>
    Array.from({ length: 36 }, (_, i) => {
      const code = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
      const cells = ids.map((id) => [id, figure(published, id, code, region).value]);
      return { region, month: code, year: code.slice(0, 4), ...Object.fromEntries(cells) };
    }),
  );
  const names = ['region', 'month', 'year', ...ids];
  const columns = names.map((name) => [name, rows.map((row) => row[name as 'region'])]);
  return table(Object.fromEntries(columns));
}

const RATES: [rate: string, numerator: string, denominator: string][] = [
  ['employment-rate', 'employed-persons', 'willing-workers'],
  ['training-completion-rate', 'training-completions', 'training-enrolments'],
  ['mediation-success-rate', 'mediation-agreements', 'mediations-concluded'],
];

describe('computed wholes agree with an independent roll-up of the sample', () => {
  it.each(RATES)('%s of the district is Σ %s ÷ Σ %s in every month looked at', (id, n, d) => {
    const expected = tidy([n, d])
      .groupby('month')
      .rollup({ n: op.sum(n), d: op.sum(d) })
      .objects() as { month: string; n: number; d: number }[];
    for (const month of MONTHS) {
      const { n: top, d: bottom } = expected.find((one) => one.month === month)!;
      const found = figure(without, id, month, DISTRICT);
      expect(found.value, month).toBeCloseTo((top / bottom) * 100, 10);
      expect(found).toMatchObject({ numerator: top, denominator: bottom });
    }
  });

  it.each(RATES)('%s of the district is not the mean of the rates of its streets', (id, n, d) => {
    const means = tidy([n, d])
      .derive({ rate: `d => 100 * d['${n}'] / d['${d}']` })
      .groupby('month')
      .rollup({ mean: op.mean('rate') })
      .objects() as { month: string; mean: number }[];
    const different = MONTHS.filter((month) => {
      const { mean } = means.find((one) => one.month === month)!;
      return Math.abs(figure(without, id, month, DISTRICT).value! - mean) > 0.01;
    });
    expect(different.length).toBeGreaterThan(0);
  });

  it.each(['training-person-times', 'dispute-cases-accepted'])(
    '%s of the district is the sum of its streets, and of a year the sum of its months',
    (id) => {
      const rows = tidy([id]);
      const monthly = rows
        .groupby('month')
        .rollup({ sum: op.sum(id) })
        .objects();
      for (const { month, sum } of monthly as { month: string; sum: number }[]) {
        expect(figure(without, id, month, DISTRICT).value).toBe(sum);
      }
      const yearly = rows
        .groupby('year')
        .rollup({ sum: op.sum(id) })
        .objects();
      for (const { year, sum } of yearly as { year: string; sum: number }[]) {
        const found = overTime(without, series(without, id, DISTRICT), period(year));
        expect(found).toMatchObject({ value: sum, qualifier: 'exact' });
      }
    },
  );

  it('the completion rate of a year is Σ ÷ Σ over all its months and streets', () => {
    const [id, n, d] = RATES[1]!;
    const yearly = tidy([n, d])
      .groupby('year')
      .rollup({ n: op.sum(n), d: op.sum(d) })
      .objects() as { year: string; n: number; d: number }[];
    expect(yearly).toHaveLength(3);
    for (const { year, n: top, d: bottom } of yearly) {
      const found = overTime(without, series(without, id, DISTRICT), period(year));
      expect(found!.value).toBeCloseTo((top / bottom) * 100, 10);
    }
  });

  it('the closure rate of a year has the first opening stock below the line', () => {
    const ids = ['cases-closed', 'dispute-cases-accepted', 'cases-pending-opening'];
    const yearly = tidy(ids)
      .groupby('year')
      .rollup({ closed: op.sum(ids[0]!), accepted: op.sum(ids[1]!) })
      .objects() as { year: string; closed: number; accepted: number }[];
    for (const { year, closed, accepted } of yearly) {
      const january = streets.map((id) => figure(published, ids[2]!, `${year}-01`, id).value!);
      const opening = january.reduce((sum, value) => sum + value, 0);
      const found = overTime(without, series(without, 'case-closure-rate', DISTRICT), period(year));
      expect(found).toMatchObject({ numerator: closed, denominator: opening + accepted });
    }
  });

  it('the district’s own figures, where supplied, are those that its streets add up to', () => {
    for (const [id] of RATES) {
      for (const month of MONTHS) {
        const own = figure(published, id, month, DISTRICT).value;
        expect(figure(without, id, month, DISTRICT).value).toBeCloseTo(own!, 10);
      }
    }
  });
});
