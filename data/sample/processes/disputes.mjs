/** Labour disputes: cases from opening to closing, their causes, and mediations. */
import { cell } from '../cells.mjs';
import { between, drift, sharedDrift } from '../random.mjs';
import { idOf, isUnit, streetOf } from '../regions.mjs';
import { beforeHoliday, holiday, monthOf, weak2022 } from '../time.mjs';

/** Streets with more cases than others, or fewer. */

const BUSY = {
  [idOf('013')]: 1.35,
  [idOf('018')]: 1.5,
  [idOf('015')]: 1.15,
  [idOf('009')]: 1.15,
  [idOf('004')]: 0.8,
};

export const acceptedOf = (id, month) => {
  if (isUnit.has(id)) return 0;
  const season = 1 + 0.65 * beforeHoliday(month) - 0.35 * holiday(month) - 0.15 * weak2022(month);
  const base = 7.4 * (BUSY[streetOf[id]] ?? 1) * between(0.78, 1.35, 'disputes', id);
  return Math.max(
    0,
    Math.round(
      base *
        season *
        (1 + sharedDrift('disputes', id, month) + 0.15 * drift(`disputes ${id}`, month)),
    ),
  );
};

/** Pending at the start of the first month, then one month after the other: opening + accepted − closed = closing. */
export const casesOf = (id, months) => {
  const rows = { opening: [], accepted: [], closed: [], closing: [] };
  let pending = isUnit.has(id)
    ? 0
    : Math.round(acceptedOf(id, months[0]) * between(0.8, 1.05, 'pending', id));
  for (const month of months) {
    const accepted = acceptedOf(id, month);
    const pace =
      between(0.46, 0.62, 'pace', streetOf[id]) +
      0.012 * (month / 12) +
      (monthOf(month) === 11 ? 0.07 : 0) -
      0.1 * holiday(month);
    const closed = Math.round((pending + accepted) * (pace + 0.025 * drift(`pace ${id}`, month)));
    rows.opening.push(pending);
    rows.accepted.push(accepted);
    rows.closed.push(closed);
    pending += accepted - closed;
    rows.closing.push(pending);
  }
  return rows;
};

/** Accepted cases of the district by cause. The last cause takes the rest, so the causes add up. */
export const causesOf = (total) => {
  const result = { wages: [], termination: [], insurance: [], other: [] };
  total.forEach((c, p) => {
    const wages = Math.round(c.value * (0.46 + 0.02 * drift('wages', p)));
    const termination = Math.round(c.value * (0.27 + 0.015 * drift('termination', p)));
    const insurance = Math.round(c.value * (0.15 + 0.01 * drift('insurance', p)));
    const parts = {
      wages,
      termination,
      insurance,
      other: c.value - wages - termination - insurance,
    };
    for (const key of Object.keys(result)) result[key].push(cell(parts[key]));
  });
  return result;
};

export const mediationsOf = (id, month) =>
  Math.round(
    acceptedOf(id, month) *
      between(2, 2.3, 'mediation', id) *
      (1 + sharedDrift('mediation', id, month) + 0.08 * drift(`mediation ${id}`, month)),
  );

export const agreementsOf = (id, month) => {
  const share =
    between(0.57, 0.69, 'agreement', streetOf[id]) +
    0.008 * (month / 12) +
    0.025 * drift(`agreement ${id}`, month);
  return Math.round(mediationsOf(id, month) * share);
};
