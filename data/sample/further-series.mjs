/**
 * How the figures of the further indicators are made: for each street by its size, and the district as their sum;
 * as a part of another series; or split by the usual shares of the categories of a dimension.
 */
import { cell } from './cells.mjs';
import { SHARES } from './dimensions.mjs';
import { must } from './must.mjs';
import { DISTRICT } from './places.mjs';
import { between, drift } from './random.mjs';
import { childrenOf, streets } from './regions.mjs';

/** How many communities a street has. */

export const size = (id) => childrenOf[id].length;

export const noisy = (series, id, at, spread = 0.06) => 1 + spread * drift(`${series} ${id}`, at);

export const grown = (month, yearly) => 1 + yearly * (month / 12);

const withSum = (cells, periods) => {
  cells[DISTRICT] = periods.map((_, p) =>
    cell(streets.reduce((sum, id) => sum + cells[id][p].value, 0)),
  );
  return cells;
};

/** One value a street and period; the district is their sum. */
export const byStreet = (periods, valueOf) =>
  withSum(
    Object.fromEntries(
      streets.map((id) => [id, periods.map((at) => cell(Math.round(valueOf(id, at))))]),
    ),
    periods,
  );

export const ofDistrict = (periods, valueOf) => ({
  [DISTRICT]: periods.map((at) => cell(Math.round(valueOf(at)))),
});

/** A part of another series, at least five below it, so that neither side is a small count. */
export const shareOf = (whole, periods, series, low, high, yearly = 0) => {
  const valueOf = (id, at, p) => {
    const share = between(low, high, series, id) * grown(at, yearly) * noisy(series, id, at, 0.02);
    const all = whole[id][p].value;
    return Math.max(5, Math.min(all - 5, Math.round(all * share)));
  };
  const cells = Object.fromEntries(
    streets.map((id) => [id, periods.map((at, p) => cell(valueOf(id, at, p)))]),
  );
  withSum(cells, periods);
  periods.forEach((_, p) =>
    must(cells[DISTRICT][p].value <= whole[DISTRICT][p].value, `${series} above its whole`),
  );
  return cells;
};

/** The figures of a region by category. The last one takes the rest, so the parts add up. */
const splitOf = (id, cells, dimension, series, periods) => {
  const keys = Object.keys(SHARES[dimension]);
  const parts = Object.fromEntries(keys.map((key) => [key, []]));
  periods.forEach((at, p) => {
    const weights = keys.map(
      (key) => SHARES[dimension][key] * noisy(`${series} ${key}`, id, at, 0.05),
    );
    const total = weights.reduce((a, b) => a + b, 0);
    const whole = cells[id][p].value;
    let rest = whole;
    keys.forEach((key, k) => {
      const share = Math.round((whole * weights[k]) / total);
      const value = k === keys.length - 1 ? rest : share;
      rest -= value;
      parts[key].push(cell(value));
    });
  });
  return parts;
};

/** The district by category: pairs of a category and its cells. */
export const splitDistrict = (cells, dimension, series, periods) =>
  Object.entries(splitOf(DISTRICT, cells, dimension, series, periods)).map(([key, row]) => [
    key,
    { [DISTRICT]: row },
  ]);

/** Every street by category; the district's parts are the sums of theirs. */
export const splitStreets = (cells, dimension, series, periods) => {
  const rows = streets.map((id) => [id, splitOf(id, cells, dimension, series, periods)]);
  return Object.keys(SHARES[dimension]).map((key) => [
    key,
    withSum(Object.fromEntries(rows.map(([id, parts]) => [id, parts[key]])), periods),
  ]);
};
