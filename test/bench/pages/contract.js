// The peers' numbers as documents in the contract. Runs in Node and in a page.

const COLUMNS = 6;
const MINUTES_FROM = '2025-01-01T00:00';

const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function indicator(id, name, unit, kind) {
  const aggregation = { region: 'none', time: 'none' };
  return {
    id,
    name,
    unit,
    kind,
    aggregation,
    direction: 'higher',
    decimals: unit === 'case' ? 0 : 1,
  };
}

function frame(last, { regions, indicators, data, ...rest }) {
  return {
    contract: '1.0',
    dataset: {
      id: 'bench',
      title: 'City indicators',
      publisher: { name: 'Bench' },
      published: '2026-01-15',
      asOf: last,
      frequency: 'M',
    },
    regions: { items: [{ id: 'city', name: 'City', level: 'city' }, ...regions] },
    indicators,
    data,
    ...rest,
  };
}

const themesOf = (series) => series.map(({ name }) => ({ id: slug(name), name, level: 'theme' }));

/** A state of the five indicators; the four lines are regions of their own. */
export function fiveDocument({ kpi, trend, ranking, gauge, regions }) {
  const { months, series } = trend;
  const [last] = months.slice(-1);
  const block = (frequency, periods, ids, values) => ({ frequency, periods, regions: ids, values });
  const column = (rows) => rows.map(({ value }) => [value]);
  const streets = regions.map(({ id, name }, i) => {
    const tile = [i % COLUMNS, Math.floor(i / COLUMNS)];
    return { id, name, level: 'street', parent: 'city', tile };
  });
  const themes = themesOf(series);
  const ids = (rows) => rows.map(({ id }) => id);
  const { target } = gauge;
  return frame(last, {
    regions: [...streets, ...themes],
    indicators: [
      indicator('resolved', kpi.label, 'case', 'flow'),
      indicator('progress', gauge.label, 'percent', 'stock'),
      indicator('complaints', 'Complaints per month', 'item', 'stock'),
      indicator('score', 'Streets ranked', 'item', 'stock'),
      indicator('index', 'Streets mapped', 'item', 'stock'),
    ],
    data: [
      block('M', [last], ['city'], { resolved: [[kpi.value]], progress: [[gauge.value]] }),
      block('M', months, ids(themes), { complaints: series.map(({ values }) => values) }),
      block('M', [last], ids(ranking), { score: column(ranking) }),
      block('M', [last], ids(regions), { index: column(regions) }),
    ],
    targets: [{ indicator: 'progress', comparator: 'ge', value: target }],
    changes: [
      {
        indicator: 'resolved',
        region: 'city',
        period: last,
        basis: 'year-on-year',
        value: kpi.delta,
      },
    ],
  });
}

/** Forty indicators over the same four regions. */
export function manyDocument({ charts }) {
  const [{ months, series }] = charts;
  const [last] = months.slice(-1);
  const themes = themesOf(series);
  const values = charts.map((chart, i) => [`i${i + 1}`, chart.series.map((one) => one.values)]);
  return frame(last, {
    regions: themes,
    indicators: charts.map(({ title }, i) => indicator(`i${i + 1}`, title, 'item', 'stock')),
    data: [
      {
        frequency: 'M',
        periods: months,
        regions: themes.map(({ id }) => id),
        values: Object.fromEntries(values),
      },
    ],
  });
}

/** One line, a point a minute. */
export function denseDocument({ name, values }) {
  return frame('2025-03', {
    regions: [],
    indicators: [indicator('sensor', name, 'item', 'stock')],
    data: [
      {
        frequency: 'N',
        periods: { start: MINUTES_FROM, count: values.length },
        regions: ['city'],
        values: { sensor: [values] },
      },
    ],
  });
}

/** How each file of the peers becomes a document. */
export const documents = {
  page: fiveDocument,
  variants: (states) => states.map(fiveDocument),
  many: manyDocument,
  dense: denseDocument,
};
