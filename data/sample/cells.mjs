/** A cell is a value or a reason why there is none; a series of one indicator is cells[region][period]. */
import { DISTRICT } from './places.mjs';
import { childrenOf, communities, streets } from './regions.mjs';
import { monthCode, monthOf } from './time.mjs';

/** A value, the status of the contract where it is not plain, and C or D where it is withheld. */

export const cell = (value, status = '', conf = '') => ({ value, status, conf });

/** A series whose communities add up to their streets, and the streets to the district. */
export const additive = (periods, valueOf) => {
  const cells = {};
  for (const id of communities) cells[id] = periods.map((period) => cell(valueOf(id, period)));
  return sumUp(cells, periods.length);
};

/** Gives the streets and the district the sums of what is below them. */
export const sumUp = (cells, count) => {
  const add = (ids) =>
    Array.from({ length: count }, (_, p) => {
      const values = ids
        .map((id) => cells[id]?.[p].value ?? null)
        .filter((value) => value !== null);
      return values.length === 0 ? cell(null, 'M') : cell(values.reduce((a, b) => a + b, 0));
    });
  for (const street of streets) cells[street] = add(childrenOf[street]);
  cells[DISTRICT] = add(streets);
  return cells;
};

/** Sums since January. */
export const running = (monthly, months, regions) =>
  Object.fromEntries(
    regions.map((id) => {
      let sum = 0;
      return [
        id,
        months.map((month, i) =>
          cell((sum = (monthOf(month) === 0 ? 0 : sum) + monthly[id][i].value)),
        ),
      ];
    }),
  );

/** January and February become one point. */
export const mergeStart = (monthly, months) => {
  const keep = months.map((_, i) => i).filter((i) => monthOf(months[i]) !== 1);
  const merged = {};
  for (const id of Object.keys(monthly)) {
    merged[id] = keep.map((i) =>
      cell(monthly[id][i].value + (monthOf(months[i]) === 0 ? monthly[id][i + 1].value : 0)),
    );
  }
  const periods = keep.map((i) => monthCode(months[i]) + (monthOf(months[i]) === 0 ? '/P2M' : ''));
  return { merged, periods };
};

/** Takes a value away and says why. */
export const drop = (series, id, index, status) => {
  series[id][index] = cell(null, status);
};
