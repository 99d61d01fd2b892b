/** Who can and wants to work, who does, and new jobs in towns. */
import { bell, between, drift, sharedDrift } from '../random.mjs';
import { isUnit, streetOf } from '../regions.mjs';
import { THRESHOLD } from '../threshold.mjs';
import { holiday, monthOf, weak2022 } from '../time.mjs';
import { residentsOf } from './population.mjs';
import { PROFILES } from './profiles.mjs';

export const willingOf = (id, month) =>
  Math.round(
    residentsOf(id, month) *
      (between(0.515, 0.565, 'willing', id) +
        0.0015 * drift(`willing ${id}`, month) -
        0.004 * holiday(month)),
  );

export const employedOf = (id, month) => {
  const { rate, gain = 0.25 } = PROFILES[streetOf[id]];
  const path = Math.min(1, Math.max(0, (month - 4) / 28));
  const graduates = { 6: 0.35, 7: 0.3, 8: 0.12 }[monthOf(month)] ?? 0;
  const percent =
    rate +
    gain * path * path * (3 - 2 * path) +
    0.45 * bell('rate', id) +
    0.1 * drift(`rate ${id}`, month) -
    0.3 * holiday(month) -
    0.45 * weak2022(month) -
    graduates;
  const willing = willingOf(id, month);
  return Math.min(willing - THRESHOLD, Math.round((willing * Math.min(99.2, percent)) / 100));
};

const JOBS_SEASON = [0.62, 0.95, 1.45, 1.1, 1.0, 1.12, 1.3, 1.18, 1.02, 0.92, 0.84, 0.68];

export const newJobsOf = (id, month) => {
  const size = residentsOf(id, month) / 1000;
  const season =
    JOBS_SEASON[monthOf(month)] * (1 - 0.45 * holiday(month)) * (1 - 0.3 * weak2022(month));
  const trend = 1 + 0.028 * (month / 12);
  const noise = 1 + sharedDrift('jobs', id, month) + 0.1 * drift(`jobs ${id}`, month);
  return Math.max(
    THRESHOLD,
    Math.round(size * (isUnit.has(id) ? 11 : 2.5) * season * trend * noise),
  );
};
