// The numbers that every contender draws, the same on every machine.

/** mulberry32: a seeded `Math.random`. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tenth = (value) => Math.round(value * 10) / 10;
const fill = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const MONTHS = fill(60, (i) => {
  return `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
});
const THEMES = ['Housing', 'Transport', 'Environment', 'Safety'];
const STREETS = 'Ashford Brook Canal Dale Elm Ferry Garden Harbour Ivy Jubilee King Lake Market'
  .concat(' North Orchard Park Quay River')
  .split(' ')
  .map((name, i) => ({ id: `s${String(i + 1).padStart(2, '0')}`, name: `${name} Street` }));
const COLUMNS = 6;

/** A random walk with seasons; `lean` under 0.5 drifts upwards. */
function walk(random, count, start, { step = 8, season = 5, lean = 0.48 } = {}) {
  let level = start;
  return fill(count, (i) => {
    level += (random() - lean) * step;
    return tenth(level + season * Math.sin((i / 6) * Math.PI));
  });
}

const lines = (random) => ({
  months: MONTHS,
  series: THEMES.map((name, i) => ({ name, values: walk(random, 60, 60 + i * 30) })),
});

/** One state of the page of five indicators. */
function five(seed) {
  const random = randomFrom(seed);
  const scores = (low, span) =>
    STREETS.map((one) => ({ ...one, value: tenth(low + random() * span) }));
  return {
    kpi: {
      label: 'Requests resolved',
      unit: 'cases',
      value: Math.round(2000 + random() * 3000),
      delta: tenth(random() * 20 - 8),
    },
    trend: lines(random),
    ranking: scores(20, 75).sort((a, b) => b.value - a.value),
    gauge: { label: 'Progress to target', value: tenth(30 + random() * 60), target: 80, max: 100 },
    regions: scores(10, 85),
  };
}

/** Borders for those who draw a map: a cell a street, neighbours share their jagged edge. */
function borders() {
  const random = randomFrom(7);
  const rows = STREETS.length / COLUMNS;
  const jag = (reach) => (random() - 0.5) * reach;
  const corners = fill(rows + 1, (j) => {
    return fill(COLUMNS + 1, (i) => [104 + 0.1 * i + jag(0.04), 30.5 + 0.1 * j + jag(0.04)]);
  });
  const edge = (from, to) =>
    fill(13, (s) => {
      const wiggle = s % 12 ? jag(0.006) : 0;
      return from.map((at, axis) => Number((at + ((to[axis] - at) * s) / 12 + wiggle).toFixed(5)));
    });
  const flat = corners.map((row) => row.slice(1).map((corner, i) => edge(row[i], corner)));
  const upright = corners.slice(1).map((row, j) => row.map((to, i) => edge(corners[j][i], to)));
  const features = STREETS.map(({ id, name }, k) => {
    const [i, j] = [k % COLUMNS, Math.floor(k / COLUMNS)];
    const ring = [
      ...upright[j][i],
      ...flat[j + 1][i].slice(1),
      ...upright[j][i + 1].toReversed().slice(1),
      ...flat[j][i].toReversed().slice(1),
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', id, properties: { id, name }, geometry };
  });
  return { type: 'FeatureCollection', features };
}

/** File name → content. */
export function numbers() {
  const random = randomFrom(42);
  return {
    page: { ...five(1), geo: borders() },
    variants: fill(20, (k) => five(100 + k)),
    many: { charts: fill(40, (i) => ({ title: `Indicator ${i + 1}`, ...lines(random) })) },
    dense: {
      name: 'Sensor',
      values: walk(randomFrom(99), 100_000, 50, { step: 2, season: 0, lean: 0.5 }),
    },
  };
}
