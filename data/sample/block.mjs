/**
 * A block of the contract made from cells: a matrix of values for each indicator, and which of them carry a status.
 */
import { must } from './must.mjs';
import { monthIndex } from './time.mjs';

/** The last `provisional` periods are marked as such. */

export const block = (frequency, accumulation, periods, regions, provisional, series) => {
  const count = Array.isArray(periods) ? periods.length : periods.count;
  const values = {};
  const status = {};
  const conf = {};
  const flag = (store, indicator, letter, index) =>
    ((store[indicator] ??= {})[letter] ??= []).push(index);
  for (const [indicator, cells] of Object.entries(series)) {
    values[indicator] = regions.map((id, r) => {
      must(cells[id].length === count, `${indicator}: ${id} has another number of periods`);
      return cells[id].map(({ value, status: letter, conf: kind }, p) => {
        must((value === null) === (letter !== ''), `${indicator}: a cell of ${id} has no reason`);
        const isProvisional = p >= count - provisional && value !== null;
        if (letter || isProvisional) flag(status, indicator, letter || 'P', r * count + p);
        if (kind) flag(conf, indicator, kind, r * count + p);
        return value;
      });
    });
  }
  return {
    frequency,
    accumulation,
    periods,
    regions,
    values,
    status,
    ...(Object.keys(conf).length > 0 && { conf }),
    source: 'sample-generator',
  };
};

/** The value of a month in the first of the blocks that have the indicator. */
export const valueIn = (blocks, indicator, region, month) => {
  const { values, regions, periods } = blocks.find(({ values }) => values[indicator]);
  const p = Array.isArray(periods)
    ? periods.indexOf(month)
    : monthIndex(month) - monthIndex(periods.start);
  return values[indicator][regions.indexOf(region)][p];
};
