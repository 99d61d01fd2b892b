/**
 * The blocks of the indicators beside the headline domains' own, for the district and, where that makes sense,
 * its streets. Where they count the same as the headline figures, they agree with the truth of these.
 */
import { block } from './block.mjs';
import { cell } from './cells.mjs';
import { FACILITIES } from './dimensions.mjs';
import {
  byStreet,
  grown,
  noisy,
  ofDistrict,
  shareOf,
  size,
  splitDistrict,
  splitStreets,
} from './further-series.mjs';
import { SILENT_STREETS } from './gaps.mjs';
import { DISTRICT } from './places.mjs';
import { between, drift } from './random.mjs';
import { idOf, upperRegions } from './regions.mjs';
import { monthCode, yearOf } from './time.mjs';

const employmentSeries = (months) => {
  const hard = byStreet(
    months,
    (id, at) => size(id) * between(34, 46, 'hard', id) * noisy('hard', id, at, 0.01),
  );
  const eligible = byStreet(months, (id, at) => size(id) * 62 * noisy('eligible', id, at));
  const reached = shareOf(eligible, months, 'reached', 0.66, 0.8, 0.05);
  const applied = shareOf(reached, months, 'applied', 0.42, 0.55, 0.02);
  const pushes = byStreet(
    months,
    (id, at) => size(id) * 210 * grown(at, 0.08) * noisy('pushes', id, at),
  );
  const interviews = shareOf(pushes, months, 'interviews', 0.11, 0.17, 0.03);
  return {
    'reemployed-persons': byStreet(
      months,
      (id, at) => size(id) * 4.6 * grown(at, 0.05) * noisy('reemployed', id, at),
    ),
    'hard-to-employ-persons': hard,
    'hard-to-employ-employed': shareOf(hard, months, 'hard employed', 0.935, 0.962, 0.004),
    'policy-eligible': eligible,
    'policy-reached': reached,
    'policy-applied': applied,
    'policy-paid': shareOf(applied, months, 'paid', 0.82, 0.92),
    'job-pushes': pushes,
    'job-interviews': interviews,
    'job-hires': shareOf(interviews, months, 'hires', 0.3, 0.42),
  };
};

const disputeSeries = ({ cases, mediations }, months) => ({
  'dispute-services': byStreet(months, (id, at) => size(id) * 21 * noisy('services', id, at, 0.08)),
  'dispute-workers-involved': byStreet(months, (id, at) => {
    const accepted = cases.accepted[id][months.indexOf(at)].value;
    return accepted * between(1.3, 1.7, 'workers', id) * noisy('workers', id, at, 0.03);
  }),
  'mediation-days-total': byStreet(months, (id, at) => {
    const concluded = mediations.concluded[id][months.indexOf(at)].value;
    return concluded * between(11, 16, 'days', id) * grown(at, -0.04) * noisy('days', id, at, 0.03);
  }),
});

/** Two streets have not reported the last month; the district's total was reported on its own. */

const sessionSeries = (months) => {
  const sessions = byStreet(months, (id, at) => size(id) * 1.6 * noisy('sessions', id, at, 0.15));
  for (const code of SILENT_STREETS) sessions[idOf(code)][months.length - 1] = cell(null, 'O');
  return sessions;
};

const resolvedSeries = (months) => {
  const raised = byStreet(months, (id, at) => size(id) * 5.2 * noisy('raised', id, at, 0.1));
  return {
    'items-raised': raised,
    'items-resolved': shareOf(raised, months, 'resolved', 0.8, 0.92),
  };
};

/** Whether those who were trained have found work is known only half a year later. */
const traineeSeries = (quarterEnds) => {
  const trainees = byStreet(
    quarterEnds,
    (id, at) => size(id) * 11 * grown(at, 0.05) * noisy('trainees', id, at),
  );
  const inWork = shareOf(trainees, quarterEnds, 'in work', 0.52, 0.66, 0.02);
  for (const cells of [inWork, trainees]) {
    for (const id of upperRegions) cells[id].splice(-2, 2, cell(null, 'Y'), cell(null, 'Y'));
  }
  return { 'trainees-unemployed': trainees, 'trainees-employed': inWork };
};

/** Somebody trained in two streets is one person of the district. */
const participantSeries = (quarterEnds) => {
  const participants = byStreet(
    quarterEnds,
    (id, at) => size(id) * 52 * grown(at, 0.06) * noisy('participants', id, at),
  );
  participants[DISTRICT] = participants[DISTRICT].map(({ value }) =>
    cell(Math.round(value * 0.94)),
  );
  return participants;
};

const yearlySeries = (decembers) => {
  const working = byStreet(decembers, (id, at) => size(id) * 3100 * grown(at, 0.01));
  return {
    communities: byStreet(decembers, (id) => size(id)),
    'titled-communities': byStreet(decembers, (id, at) =>
      Math.min(size(id), size(id) * (0.55 + 0.15 * decembers.indexOf(at)) + 0.5),
    ),
    'persons-in-work': working,
    'skilled-workers': shareOf(working, decembers, 'skilled', 0.3, 0.35, 0.03),
  };
};

/** Residents within fifteen minutes of a facility of each type, and their share. */
const facilityBlocks = ({ residents }, quarterEnds, quarterly) =>
  FACILITIES.map(([type, , , share]) => {
    const residentsOf = (id, at) => residents[id][quarterEnds.indexOf(at)].value;
    const within = byStreet(quarterEnds, (id, at) => {
      const reach = share * between(0.9, 1.06, 'within', type, id) * grown(at, 0.02);
      return residentsOf(id, at) * Math.min(0.985, reach);
    });
    const rateOf = (id, at, p) =>
      Math.round((within[id][p].value / residentsOf(id, at)) * 1000) / 10;
    const coverage = Object.fromEntries(
      upperRegions.map((id) => [id, quarterEnds.map((at, p) => cell(rateOf(id, at, p)))]),
    );
    return {
      ...block('Q', 'instant', quarterly, upperRegions, 0, {
        'residents-within-fifteen-minutes': within,
        'fifteen-minute-coverage': coverage,
      }),
      breakdown: { facilityType: type },
    };
  });

/** Of the graduates who left without work in a year, how many have found some, month by month from July. */
const COURSE = [0.18, 0.34, 0.49, 0.6, 0.69, 0.76, 0.81, 0.85, 0.88, 0.9, 0.92, 0.935];

const cohortBlocks = (months, lastYear) =>
  [2022, 2023, 2024].flatMap((year) => {
    const first = months.findIndex((at) => monthCode(at) === `${year}-07`);
    if (first < 0) return [];
    const span = months.slice(first, first + COURSE.length);
    const registered = 1480 + 90 * (year - 2022);
    const shareInWork = (at, i) =>
      (COURSE[i] + 0.012 * (year - 2022)) * noisy('graduates', year, at, 0.008);
    const periods = { start: `${year}-07`, count: span.length };
    return {
      ...block('M', 'cohort', periods, [DISTRICT], year === lastYear ? 2 : 0, {
        'graduates-registered': ofDistrict(span, () => registered),
        'graduates-employed': {
          [DISTRICT]: span.map((at, i) => cell(Math.round(registered * shareInWork(at, i)))),
        },
      }),
      breakdown: { cohort: String(year) },
    };
  });

/** The district's figures of an indicator by category, one block a category. */
const splitBlocks = (frame, indicator, cells, dimension, months) =>
  splitDistrict(cells, dimension, indicator, months).map(([key, rows]) => ({
    ...block(...frame, { [indicator]: rows }),
    breakdown: { [dimension]: key },
  }));

/** Whom a policy is for, in the last year. */
const audienceBlocks = (eligible, months) => {
  const year = months.slice(-12);
  const lately = Object.fromEntries(
    Object.entries(eligible).map(([id, row]) => [id, row.slice(-12)]),
  );
  const periods = { start: monthCode(year[0]), count: 12 };
  return splitStreets(lately, 'audience', 'policy-eligible', year).map(([key, rows]) => ({
    ...block('M', 'period', periods, upperRegions, 2, { 'policy-eligible': rows }),
    breakdown: { audience: key },
  }));
};

export const furtherBlocks = (truth, { months, quarterEnds, monthly, quarterly }) => {
  const employment = employmentSeries(months);
  const disputes = disputeSeries(truth, months);
  const meals = byStreet(
    months,
    (id, at) => size(id) * 830 * grown(at, 0.06) * noisy('meals', id, at),
  );
  const years = [...new Set(months.map(yearOf))];
  const decembers = years.map((year) => months.find((at) => monthCode(at) === `${year}-12`));
  const ofMonths = ['M', 'period', monthly, [DISTRICT], 2];
  const ofQuarters = ['Q', 'instant', quarterly, [DISTRICT], 0];
  return [
    block('M', 'period', monthly, upperRegions, 2, {
      ...employment,
      ...disputes,
      'deliberation-sessions': sessionSeries(months),
      'canteen-meals': meals,
    }),
    block('M', 'cohort', monthly, upperRegions, 3, resolvedSeries(months)),
    block('M', 'instant', monthly, [DISTRICT], 2, {
      'youth-partners': ofDistrict(
        months,
        (at) => 64 + 3.4 * (at - months[0]) + 2 * drift('partners', at),
      ),
      'zero-employment-households': ofDistrict(months, (at) =>
        Math.max(6, 19 - 0.3 * (at - months[0]) + drift('zero', at)),
      ),
    }),
    block('A', 'instant', years.map(String), upperRegions, 0, yearlySeries(decembers)),
    block(...ofQuarters, {
      'alliance-members': ofDistrict(
        quarterEnds,
        (at) => 21 + 0.6 * (at - months[0]) + drift('alliance', at),
      ),
    }),
    block('Q', 'period', quarterly, upperRegions, 0, {
      'training-participants': participantSeries(quarterEnds),
    }),
    block('Q', 'cohort', quarterly, upperRegions, 0, traineeSeries(quarterEnds)),
    ...splitBlocks(
      ofMonths,
      'dispute-services',
      disputes['dispute-services'],
      'serviceKind',
      months,
    ),
    ...splitBlocks(
      ofMonths,
      'mediations-concluded',
      truth.mediations.concluded,
      'daysBand',
      months,
    ),
    ...splitBlocks(ofMonths, 'canteen-meals', meals, 'ageBand', months),
    ...audienceBlocks(employment['policy-eligible'], months),
    ...splitBlocks(ofQuarters, 'resident-clubs', truth.quarterly.clubs, 'clubType', quarterEnds),
    ...splitBlocks(ofQuarters, 'resident-clubs', truth.quarterly.clubs, 'sizeBand', quarterEnds),
    ...facilityBlocks(truth.quarterly, quarterEnds, quarterly),
    ...cohortBlocks(months, years.at(-1)),
  ];
};
