/**
 * The blocks of the five headline domains. `truth` has the full figures, `published` what is left of them once
 * counts are withheld and reports are missing.
 */
import { block } from './block.mjs';
import { mergeStart, running } from './cells.mjs';
import { DISTRICT } from './places.mjs';
import { causesOf } from './processes/disputes.mjs';
import { HOMES } from './processes/homes.mjs';
import { allRegions, upperRegions } from './regions.mjs';
import { monthCode, monthOf } from './time.mjs';

/** Running totals follow the truth, so that a month that a community did not report is no hole in the year. */

const totalBlocks = (truth, months, monthly) => {
  const training = running(truth.monthly.training, months, upperRegions);
  const jobs = running(truth.monthly.jobs, months, upperRegions);
  // January and February are published together, so the total starts in February.
  const kept = months.map((_, p) => p).filter((p) => monthOf(months[p]) !== 0);
  const jobsKept = Object.fromEntries(upperRegions.map((id) => [id, kept.map((p) => jobs[id][p])]));
  const codes = kept.map((p) => monthCode(months[p]));
  return [
    block('M', 'ytd', codes, upperRegions, 2, { 'new-urban-employment': jobsKept }),
    block('M', 'ytd', monthly, upperRegions, 2, { 'training-person-times': training }),
  ];
};

const causeBlocks = (accepted, monthly) =>
  Object.entries(causesOf(accepted[DISTRICT])).map(([cause, cells]) => ({
    ...block('M', 'period', monthly, [DISTRICT], 2, {
      'dispute-cases-accepted': { [DISTRICT]: cells },
    }),
    breakdown: { cause },
  }));

export const headlineBlocks = (truth, published, { months, monthly, quarterly }) => {
  const { cases, mediations } = published;
  const { merged, periods } = mergeStart(truth.monthly.jobs, months);
  const regionsWithHomes = [...upperRegions, ...HOMES.map(({ id }) => id)];
  return [
    block('M', 'period', monthly, allRegions, 2, {
      'willing-workers': published.monthly.willing,
      'employed-persons': published.monthly.employed,
      'cases-pending-opening': cases.opening,
      'cases-pending-closing': cases.closing,
      'training-person-times': published.monthly.training,
      'training-enrolments': published.monthly.enrolments,
      'training-completions': published.monthly.completions,
      'dispute-cases-accepted': cases.accepted,
      'cases-closed': cases.closed,
      'mediations-concluded': mediations.concluded,
      'mediation-agreements': mediations.agreements,
    }),
    block('M', 'period', periods, allRegions, 2, { 'new-urban-employment': merged }),
    ...totalBlocks(truth, months, monthly),
    block('M', 'period', monthly, regionsWithHomes, 2, {
      'centre-visits': published.monthly.visits,
      'seat-hours-open': published.monthly.seatHours,
      'seat-hours-occupied': published.monthly.occupied,
    }),
    ...causeBlocks(truth.cases.accepted, monthly),
    block('Q', 'instant', quarterly, allRegions, 0, {
      'resident-population': published.quarterly.residents,
      'resident-clubs': published.quarterly.clubs,
      'club-memberships': published.quarterly.memberships,
      'club-members': published.quarterly.members,
      'residents-covered': published.quarterly.covered,
      'happy-homes': published.quarterly.homes,
    }),
  ];
};
