/** Vocational training: attendances, enrolments, completions. */
import { between, drift, sharedDrift } from '../random.mjs';
import { isUnit, streetOf } from '../regions.mjs';
import { holiday, monthOf, weak2022 } from '../time.mjs';

const TRAINING_SEASON = [0.7, 0.75, 1.15, 1.25, 1.2, 1.05, 0.8, 0.75, 1.1, 1.25, 1.2, 0.8];

export const trainingOf = (id, month) => {
  if (isUnit.has(id)) return 0;
  const season =
    TRAINING_SEASON[monthOf(month)] * (1 - 0.6 * holiday(month)) * (1 - 0.55 * weak2022(month));
  const trend = 1 + 0.07 * (month / 12);
  return Math.round(
    26 *
      between(0.7, 1.4, 'training', id) *
      season *
      trend *
      (1 + sharedDrift('training', id, month) + 0.12 * drift(`training ${id}`, month)),
  );
};

export const enrolmentsOf = (id, month) =>
  Math.round(trainingOf(id, month) * (0.42 + 0.03 * drift(`enrolments ${id}`, month)));

export const completionsOf = (id, month) => {
  const enrolled = enrolmentsOf(id, month);
  const share =
    between(0.8, 0.92, 'completion', streetOf[id]) +
    0.012 * (month / 12) +
    0.04 * drift(`completion ${id}`, month);
  return Math.min(enrolled, Math.round(enrolled * share));
};
