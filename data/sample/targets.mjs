/**
 * The targets of the sample: standards that hold for all, and goals of a year for the district and its streets.
 */
import { valueIn } from './block.mjs';
import { DISTRICT } from './places.mjs';
import { between } from './random.mjs';
import { streets } from './regions.mjs';
import { text } from './text.mjs';
import { LAST_YEAR } from './time.mjs';

const roundTo = (value, step) => Math.round(value / step) * step;

export const targetsOf = (blocks) => {
  const totals = blocks.filter(({ accumulation }) => accumulation === 'ytd');
  const yearTotal = (indicator, id, year) => valueIn(totals, indicator, id, `${year}-12`);
  const yearly = (indicator, id, year, factor, step) => ({
    indicator,
    region: id,
    accumulation: 'ytd',
    comparator: 'ge',
    value: roundTo(yearTotal(indicator, id, year) * factor, step),
    kind: 'target',
    validFrom: `${year}-01`,
    validTo: `${year}-12`,
    label: text(`${year}年全年目标（示例）`, `Target for ${year} (sample)`),
  });
  return [
    // The standard is one for communities; the district and its streets have a made-up line.
    {
      indicator: 'employment-rate',
      level: 'community',
      comparator: 'ge',
      value: 95,
      kind: 'benchmark',
      source: 'full-employment-standard',
      label: text('国家级充分就业社区线', 'National full-employment community line'),
    },
    ...['employment-rate', 'hard-to-employ-employment-rate'].map((indicator) => ({
      indicator,
      comparator: 'ge',
      value: 95,
      kind: 'benchmark',
      label: text('示例线', 'Sample line'),
    })),
    {
      indicator: 'mediation-success-rate',
      comparator: 'ge',
      value: 60,
      kind: 'target',
      label: text('示例目标', 'Sample target'),
    },
    {
      indicator: 'space-utilisation',
      comparator: 'band',
      value: 60,
      upper: 85,
      kind: 'target',
      label: text('适宜区间（示例）', 'Comfortable band (sample)'),
    },
    ...[
      [2022, 1.03],
      [2023, 0.98],
      [2024, 0.97],
    ].map(([year, factor]) => yearly('new-urban-employment', DISTRICT, year, factor, 500)),
    ...[
      [2022, 1.02],
      [2023, 0.96],
      [2024, 0.97],
    ].map(([year, factor]) => yearly('training-person-times', DISTRICT, year, factor, 500)),
    ...streets.map((id) =>
      yearly('new-urban-employment', id, LAST_YEAR, between(0.93, 1.05, 'target jobs', id), 50),
    ),
    ...streets.map((id) =>
      yearly(
        'training-person-times',
        id,
        LAST_YEAR,
        between(0.92, 1.06, 'target training', id),
        50,
      ),
    ),
  ];
};
