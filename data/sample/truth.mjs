/**
 * All figures of the headline domains as they would be known to who counts everything: nothing withheld, nothing
 * missing. Communities first; streets and the district are their sums, except for people who are counted once.
 */
import { additive, cell, sumUp } from './cells.mjs';
import { clubsOf, membersOf, membershipsOf } from './processes/clubs.mjs';
import { agreementsOf, casesOf, mediationsOf } from './processes/disputes.mjs';
import { employedOf, newJobsOf, willingOf } from './processes/employment.mjs';
import {
  HOMES,
  coveredOf,
  homesOf,
  occupiedOf,
  seatHoursOf,
  visitsOf,
} from './processes/homes.mjs';
import { residentsOf } from './processes/population.mjs';
import { completionsOf, enrolmentsOf, trainingOf } from './processes/training.mjs';
import { DISTRICT } from './places.mjs';
import { between } from './random.mjs';
import { childrenOf, communities, streets } from './regions.mjs';

const caseSeries = (months) => {
  const cases = { opening: {}, accepted: {}, closed: {}, closing: {} };
  for (const id of communities) {
    const rows = casesOf(id, months);
    for (const key of Object.keys(cases)) cases[key][id] = rows[key].map((value) => cell(value));
  }
  for (const key of Object.keys(cases)) sumUp(cases[key], months.length);
  return cases;
};

/** Only the communities that have a home; before it opens there is nothing to count. */

const homeSeries = (months, valueOf) => {
  const cells = {};
  for (const home of HOMES) {
    cells[home.id] = months.map((month) => {
      const value = valueOf(home, month);
      return value === null ? cell(null, 'M') : cell(value);
    });
  }
  return sumUp(cells, months.length);
};

/** Distinct members: fewer than the sum of the parts, because people join in several places. */
const memberSeries = (quarterEnds) => {
  const members = {};
  for (const id of communities) {
    members[id] = quarterEnds.map((month) => cell(membersOf(id, month)));
  }
  const distinct = (ids, share) =>
    quarterEnds.map((_, p) =>
      cell(Math.round(share * ids.reduce((sum, id) => sum + members[id][p].value, 0))),
    );
  for (const id of streets) {
    members[id] = distinct(childrenOf[id], between(0.92, 0.96, 'distinct', id));
  }
  members[DISTRICT] = distinct(streets, 0.955);
  return members;
};

export const truthOf = ({ months, quarterEnds }) => ({
  monthly: {
    willing: additive(months, willingOf),
    employed: additive(months, employedOf),
    jobs: additive(months, newJobsOf),
    training: additive(months, trainingOf),
    enrolments: additive(months, enrolmentsOf),
    completions: additive(months, completionsOf),
    visits: homeSeries(months, visitsOf),
    seatHours: homeSeries(months, seatHoursOf),
    occupied: homeSeries(months, occupiedOf),
  },
  cases: caseSeries(months),
  mediations: {
    concluded: additive(months, mediationsOf),
    agreements: additive(months, agreementsOf),
  },
  quarterly: {
    residents: additive(quarterEnds, residentsOf),
    clubs: additive(quarterEnds, clubsOf),
    memberships: additive(quarterEnds, membershipsOf),
    members: memberSeries(quarterEnds),
    covered: additive(quarterEnds, coveredOf),
    homes: additive(quarterEnds, homesOf),
  },
});
