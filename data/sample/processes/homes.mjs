/** Neighbour homes 邻里之家, centres for the people around: whom they reach, who comes, and how full they are. */
import { between, drift, sharedDrift } from '../random.mjs';
import { childrenOf, idOf, isUnit, streetOf } from '../regions.mjs';
import { daysIn, holiday, monthIndex, monthOf, weak2022 } from '../time.mjs';
import { residentsOf } from './population.mjs';

/** Neighbour homes: community, month of opening, seats. A community without one has no row in the service block. */

export const HOMES = [
  ['001051', '2021-06'],
  ['002053', '2021-09'],
  ['002057', '2023-03'],
  ['003058', '2022-05'],
  ['003054', '2024-04'],
  ['004052', '2021-05'],
  ['005052', '2021-11'],
  ['005058', '2023-06'],
  ['007056', '2022-03'],
  ['007058', '2024-01'],
  ['008053', '2021-08'],
  ['008058', '2022-10'],
  ['009005', '2021-07'],
  ['009016', '2023-10'],
  ['009025', '2022-07'],
  ['010001', '2022-09'],
  ['010012', '2023-11'],
  ['011007', '2021-10'],
  ['011012', '2024-06'],
  ['012004', '2022-06'],
  ['013001', '2021-12'],
  ['014004', '2022-11'],
  ['015003', '2021-06'],
  ['015008', '2023-08'],
  ['016009', '2021-09'],
  ['016001', '2023-05'],
  ['017002', '2022-04'],
  ['018008', '2021-08'],
  ['018013', '2022-12'],
  ['019003', '2022-08'],
].map(([code, opened]) => ({
  id: idOf(code),
  opened: monthIndex(opened),
  seats: Math.round(between(15, 42, 'seats', idOf(code))) * 10,
}));

const homeOf = Object.fromEntries(HOMES.map((home) => [home.id, home]));

/** A home covers its own community and up to three neighbours on each side in code order; a resident covered twice counts once. */
export const coveredOf = (id, month) => {
  if (isUnit.has(id)) return 0;
  const list = childrenOf[streetOf[id]].filter((other) => !isUnit.has(other));
  let share = 0;
  for (const home of HOMES) {
    if (streetOf[home.id] !== streetOf[id] || home.opened > month) continue;
    const distance = Math.abs(list.indexOf(home.id) - list.indexOf(id));
    const reach =
      distance === 0
        ? 0.97
        : distance === 1
          ? 0.88
          : distance <= 3
            ? between(0.45, 0.8, 'reach', id)
            : 0;
    share = 1 - (1 - share) * (1 - reach);
  }
  return Math.round(residentsOf(id, month) * share);
};

export const homesOf = (id, month) => (homeOf[id] && homeOf[id].opened <= month ? 1 : 0);

/** From then on other counters stand at the doors. */
const COUNTERS = monthIndex('2023-07');

/** How far a home has come into use in its first months, 0 to 1. */
const young = (home, month) => Math.min(1, 0.6 + 0.1 * (month - home.opened));

export const visitsOf = ({ id, opened, seats }, month) => {
  if (month < opened) return null;
  const season =
    1 +
    ({ 6: 0.22, 7: 0.25, 8: 0.05 }[monthOf(month)] ?? 0) -
    0.3 * holiday(month) -
    0.5 * weak2022(month);
  const counters = month >= COUNTERS ? 1.24 : 1;
  const trend = 1 + 0.05 * (month / 12);
  return (
    Math.round(
      (seats *
        78 *
        season *
        counters *
        trend *
        young({ opened }, month) *
        (1 + sharedDrift('visits', id, month) + 0.04 * drift(`visits ${id}`, month))) /
        10,
    ) * 10
  );
};

export const seatHoursOf = ({ opened, seats }, month) =>
  month < opened
    ? null
    : Math.round(
        (seats * 12 * daysIn(month) * (1 - 0.2 * holiday(month)) * (1 - 0.2 * weak2022(month))) /
          10,
      ) * 10;

export const occupiedOf = (home, month) => {
  const open = seatHoursOf(home, month);
  if (open === null) return null;
  const summer = { 6: 9, 7: 10, 8: 2 }[monthOf(month)] ?? 0;
  const percent =
    between(54, 74, 'use', home.id) +
    (home.id === idOf('009016') ? 14 : 0) +
    summer -
    8 * holiday(month) -
    12 * weak2022(month) +
    1.2 * (month / 12) +
    1.5 * drift(`use ${home.id}`, month);
  return Math.round((open * Math.min(96, percent) * young(home, month)) / 1000) * 10;
};
