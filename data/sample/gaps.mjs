/**
 * What was not reported (O), and what is not out yet (Y). A community that reports nothing leaves a gap of its
 * own: the totals of its street and of the district were reported apart and stay.
 */
import { drop } from './cells.mjs';
import { allRegions, idOf } from './regions.mjs';
import { monthIndex } from './time.mjs';

/** The places that did not report, by the code after the district's; notes.mjs says so in words. */

export const SILENT = {
  training: { code: '010011', from: '2022-04', to: '2022-06' },
  trainingAgain: { code: '005056', from: '2024-10', to: '2024-10' },
  employment: { code: '019004', from: '2022-12', to: '2022-12' },
  disputes: { code: '016010', from: '2023-09', to: '2023-09' },
  home: { code: '008053', from: '2023-02', to: '2023-03' },
};

/** The streets whose deliberation sessions of the last month are missing. */
export const SILENT_STREETS = ['004', '011'];

export const leaveGaps = ({ monthly, cases, mediations }, months) => {
  const training = [monthly.training, monthly.enrolments, monthly.completions];
  const missing = [
    [SILENT.training, training],
    [SILENT.trainingAgain, training],
    [SILENT.employment, [monthly.willing, monthly.employed]],
    [SILENT.disputes, [...Object.values(cases), ...Object.values(mediations)]],
    [SILENT.home, [monthly.visits, monthly.seatHours, monthly.occupied]],
  ];
  for (const [{ code, from, to }, series] of missing) {
    const last = months.indexOf(monthIndex(to));
    for (let p = months.indexOf(monthIndex(from)); p <= last; p++) {
      for (const cells of series) drop(cells, idOf(code), p, 'O');
    }
  }
};

/** The last quarter of the club count is not out yet. */
export const awaitLastQuarter = ({ memberships, members }, count) => {
  for (const cells of [memberships, members]) {
    for (const id of allRegions) drop(cells, id, count - 1, 'Y');
  }
};
