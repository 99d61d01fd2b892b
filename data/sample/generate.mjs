/**
 * Makes the sample dataset 示例数据: one district, 18 streets and their communities over 36 months.
 *
 *   node data/sample/generate.mjs                                      writes data/sample-district.json
 *   node data/sample/generate.mjs --check                              fails if that file differs
 *   node data/sample/generate.mjs --observations 270000 --out big.json writes a longer history
 *
 * Every name, code and value is made up. A value depends only on the seed, the series, the region and the month, so the same seed gives the same bytes everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ALERTS, lookUps } from './items.mjs';
import { DIMENSIONS, moreBlocks, weekOf, withCatalogue, withTargets } from './further-blocks.mjs';
import { PASSAGES, PASSAGE_DIMENSIONS, passageBlocks } from './passages.mjs';
import { facilityItems, reachTimes } from './reach.mjs';
import { DISTRICT, PLACES } from './places.mjs';

const SEED = 20240614;
const THRESHOLD = 5;
const LAST_YEAR = 2024;
const here = (name) => new URL(name, import.meta.url);

// ---------------------------------------------------------------- random

const hash = (text) => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};

const mulberry32 = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** The digits that stand for the district's code where a figure is drawn: another code leaves the figures as they are. */
const DRAWN_AS = '330105';
const drawn = (words) => hash(words.join('|').replaceAll(DISTRICT, DRAWN_AS));

/** Even, from 0 to 1, the same for the same words. */
const even = (...words) => mulberry32(SEED ^ drawn(words))();
/** Bell-shaped around 0: the sum of four even numbers, so no logarithm that could differ between machines. */
const bell = (...words) => {
  const next = mulberry32(SEED ^ drawn(words));
  return (next() + next() + next() + next() - 2) * 1.7;
};
/** Neighbouring months resemble each other. */
const drift = (key, month) =>
  0.6 * bell(key, month) + 0.3 * bell(key, month - 1) + 0.2 * bell(key, month - 2);
/** What a whole street and the whole district share in a month, so that their lines are not flat sums of noise. */
const shared = (series, id, month) =>
  0.025 * drift(`${series} district`, month) + 0.05 * drift(`${series} ${streetOf[id]}`, month);
const between = (low, high, ...words) => low + (high - low) * even(...words);

// ---------------------------------------------------------------- time

/** Months are counted from January 2022 = 0. */
const yearOf = (month) => 2022 + Math.floor(month / 12);
const monthOf = (month) => ((month % 12) + 12) % 12;
const monthCode = (month) => `${yearOf(month)}-${String(monthOf(month) + 1).padStart(2, '0')}`;
const quarterCode = (month) => `${yearOf(month)}-Q${Math.floor(monthOf(month) / 3) + 1}`;
const monthIndex = (code) => (Number(code.slice(0, 4)) - 2022) * 12 + Number(code.slice(5, 7)) - 1;

/** Month (0 or 1) and day of the first day of the lunar year. */
const SPRING_FESTIVAL = {
  2014: [0, 31],
  2015: [1, 19],
  2016: [1, 8],
  2017: [0, 28],
  2018: [1, 16],
  2019: [1, 5],
  2020: [0, 25],
  2021: [1, 12],
  2022: [1, 1],
  2023: [0, 22],
  2024: [1, 10],
  2025: [0, 29],
};
/** Share of a month's working life that the holiday takes, 0 to 1. */
const holiday = (month) => {
  const [festivalMonth, day] = SPRING_FESTIVAL[yearOf(month)];
  if (monthOf(month) > 1) return 0;
  if (monthOf(month) === festivalMonth) return day > 20 && festivalMonth === 0 ? 0.75 : 1;
  return festivalMonth === 0 && monthOf(month) === 1
    ? 0.3
    : festivalMonth === 1 && day < 8
      ? 0.25
      : 0;
};
/** The four to eight weeks before the holiday, when wages are settled. */
const beforeHoliday = (month) => {
  const year = monthOf(month) === 11 ? yearOf(month) + 1 : yearOf(month);
  const [festivalMonth, day] = SPRING_FESTIVAL[year];
  if (monthOf(month) === 11) return festivalMonth === 0 ? 1 : day < 8 ? 0.8 : 0.45;
  if (monthOf(month) === 0) return festivalMonth === 0 ? 0.35 : 1;
  return 0;
};
/** Weak months of 2022. */
const weak2022 = (month) => ({ 3: 0.5, 4: 0.35, 10: 0.3, 11: 0.9, 12: 0.2 })[month] ?? 0;

// ---------------------------------------------------------------- regions

const [district, ...below] = PLACES;
const streets = below.filter((region) => region.level === 'street').map((region) => region.id);
const communities = below.filter((region) => region.level !== 'street').map((region) => region.id);
const isUnit = new Set(
  below.filter((region) => region.level === 'statistical-unit').map((region) => region.id),
);
const streetOf = Object.fromEntries(below.map((region) => [region.id, region.parent]));
const childrenOf = Object.fromEntries(
  streets.map((street) => [street, communities.filter((id) => streetOf[id] === street)]),
);
const allRegions = [DISTRICT, ...streets, ...communities];
const upperRegions = [DISTRICT, ...streets];

/** Residents in thousands at the start of 2022, growth per year in per cent, employment at the start and its path. */
const STREETS = {
  390105001: { residents: 59, growth: 0.4, rate: 96.4 },
  390105002: { residents: 57, growth: 0.3, rate: 96.6 },
  390105003: { residents: 63, growth: 0.9, rate: 96.2 },
  390105004: { residents: 30, growth: -0.5, rate: 95.6 },
  390105005: { residents: 68, growth: 0.6, rate: 96.1 },
  390105007: { residents: 59, growth: 0.1, rate: 96.0 },
  390105008: { residents: 82, growth: 1.6, rate: 96.3 },
  390105009: { residents: 112, growth: 2.6, rate: 94.0, gain: 3.1 }, // the one that improves
  390105010: { residents: 69, growth: 3.2, rate: 95.7, gain: 0.5 },
  390105011: { residents: 78, growth: 0.7, rate: 93.9, gain: -0.3 }, // the one that lags
  390105012: { residents: 36, growth: -0.8, rate: 97.0 },
  390105013: { residents: 34, growth: -0.6, rate: 97.1 },
  390105014: { residents: 36, growth: -0.9, rate: 96.5 },
  390105015: { residents: 46, growth: -0.3, rate: 97.2, gain: 0.4 },
  390105016: { residents: 86, growth: -0.2, rate: 96.2 },
  390105017: { residents: 63, growth: 0.4, rate: 96.5 },
  390105018: { residents: 112, growth: 1.9, rate: 96.7 },
  390105019: { residents: 69, growth: 2.1, rate: 95.9 },
};

/** Share of a street's residents, or any other weight, that falls to each of its communities. */
const shares = Object.fromEntries(
  streets.flatMap((street) => {
    const weights = childrenOf[street].map((id) =>
      isUnit.has(id) ? 0 : between(0.6, 1.5, 'size', id),
    );
    const total = weights.reduce((a, b) => a + b, 0);
    return childrenOf[street].map((id, i) => [id, weights[i] / total]);
  }),
);

/** Neighbour homes: community, month of opening, seats. A community without one has no row in the service block. */
const HOMES = [
  ['390105001051', '2021-06'],
  ['390105002053', '2021-09'],
  ['390105002057', '2023-03'],
  ['390105003058', '2022-05'],
  ['390105003054', '2024-04'],
  ['390105004052', '2021-05'],
  ['390105005052', '2021-11'],
  ['390105005058', '2023-06'],
  ['390105007056', '2022-03'],
  ['390105007058', '2024-01'],
  ['390105008053', '2021-08'],
  ['390105008058', '2022-10'],
  ['390105009005', '2021-07'],
  ['390105009016', '2023-10'],
  ['390105009025', '2022-07'],
  ['390105010001', '2022-09'],
  ['390105010012', '2023-11'],
  ['390105011007', '2021-10'],
  ['390105011012', '2024-06'],
  ['390105012004', '2022-06'],
  ['390105013001', '2021-12'],
  ['390105014004', '2022-11'],
  ['390105015003', '2021-06'],
  ['390105015008', '2023-08'],
  ['390105016009', '2021-09'],
  ['390105016001', '2023-05'],
  ['390105017002', '2022-04'],
  ['390105018008', '2021-08'],
  ['390105018013', '2022-12'],
  ['390105019003', '2022-08'],
].map(([id, opened]) => ({
  id,
  opened: monthIndex(opened),
  seats: Math.round(between(15, 42, 'seats', id)) * 10,
}));
const homeOf = Object.fromEntries(HOMES.map((home) => [home.id, home]));

// ---------------------------------------------------------------- truth: community values, before anything is hidden

const residentsOf = (id, month) => {
  const street = STREETS[streetOf[id]];
  if (isUnit.has(id))
    return Math.round(between(420, 980, 'size', id) * (1 + 0.01 * drift(`residents ${id}`, 0)));
  const growth = street.growth + between(-0.6, 0.6, 'growth', id);
  return Math.round(street.residents * 1000 * shares[id] * (1 + (growth / 100) * (month / 12)));
};

const willingOf = (id, month) =>
  Math.round(
    residentsOf(id, month) *
      (between(0.515, 0.565, 'willing', id) +
        0.0015 * drift(`willing ${id}`, month) -
        0.004 * holiday(month)),
  );

const employedOf = (id, month) => {
  const { rate, gain = 0.25 } = STREETS[streetOf[id]];
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
const newJobsOf = (id, month) => {
  const size = residentsOf(id, month) / 1000;
  const season =
    JOBS_SEASON[monthOf(month)] * (1 - 0.45 * holiday(month)) * (1 - 0.3 * weak2022(month));
  const trend = 1 + 0.028 * (month / 12);
  const noise = 1 + shared('jobs', id, month) + 0.1 * drift(`jobs ${id}`, month);
  return Math.max(
    THRESHOLD,
    Math.round(size * (isUnit.has(id) ? 11 : 2.5) * season * trend * noise),
  );
};

const TRAINING_SEASON = [0.7, 0.75, 1.15, 1.25, 1.2, 1.05, 0.8, 0.75, 1.1, 1.25, 1.2, 0.8];
const trainingOf = (id, month) => {
  if (isUnit.has(id)) return 0;
  const season =
    TRAINING_SEASON[monthOf(month)] * (1 - 0.6 * holiday(month)) * (1 - 0.55 * weak2022(month));
  const trend = 1 + 0.07 * (month / 12);
  return Math.round(
    26 *
      between(0.7, 1.4, 'training', id) *
      season *
      trend *
      (1 + shared('training', id, month) + 0.12 * drift(`training ${id}`, month)),
  );
};
const enrolmentsOf = (id, month) =>
  Math.round(trainingOf(id, month) * (0.42 + 0.03 * drift(`enrolments ${id}`, month)));
const completionsOf = (id, month) => {
  const enrolled = enrolmentsOf(id, month);
  const share =
    between(0.8, 0.92, 'completion', streetOf[id]) +
    0.012 * (month / 12) +
    0.04 * drift(`completion ${id}`, month);
  return Math.min(enrolled, Math.round(enrolled * share));
};

const BUSY = { 390105013: 1.35, 390105018: 1.5, 390105015: 1.15, 390105009: 1.15, 390105004: 0.8 };
const acceptedOf = (id, month) => {
  if (isUnit.has(id)) return 0;
  const season = 1 + 0.65 * beforeHoliday(month) - 0.35 * holiday(month) - 0.15 * weak2022(month);
  const base = 7.4 * (BUSY[streetOf[id]] ?? 1) * between(0.78, 1.35, 'disputes', id);
  return Math.max(
    0,
    Math.round(
      base * season * (1 + shared('disputes', id, month) + 0.15 * drift(`disputes ${id}`, month)),
    ),
  );
};
/** Pending at the start of the first month, then one month after the other: opening + accepted − closed = closing. */
const casesOf = (id, months) => {
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
const mediationsOf = (id, month) =>
  Math.round(
    acceptedOf(id, month) *
      between(2, 2.3, 'mediation', id) *
      (1 + shared('mediation', id, month) + 0.08 * drift(`mediation ${id}`, month)),
  );
const agreementsOf = (id, month) => {
  const share =
    between(0.57, 0.69, 'agreement', streetOf[id]) +
    0.008 * (month / 12) +
    0.025 * drift(`agreement ${id}`, month);
  return Math.round(mediationsOf(id, month) * share);
};

const clubsOf = (id, month) =>
  isUnit.has(id)
    ? 0
    : Math.round(
        between(6, 13, 'clubs', id) *
          (1 + 0.06 * (month / 12)) *
          (streetOf[id] === '390105009' ? 1.2 : 1),
      );
const membershipsOf = (id, month) =>
  Math.round(
    clubsOf(id, month) *
      between(26, 38, 'club size', id) *
      (1 + 0.02 * (month / 12) + 0.015 * drift(`clubs ${id}`, month)),
  );
const membersOf = (id, month) =>
  Math.round(membershipsOf(id, month) * between(0.7, 0.86, 'members', id));

/** A home covers its own community and up to three neighbours on each side in code order; a resident covered twice counts once. */
const coveredOf = (id, month) => {
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
const homesOf = (id, month) => (homeOf[id] && homeOf[id].opened <= month ? 1 : 0);

const COUNTERS = monthIndex('2023-07');
const young = (home, month) => Math.min(1, 0.6 + 0.1 * (month - home.opened));
const visitsOf = ({ id, opened, seats }, month) => {
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
        (1 + shared('visits', id, month) + 0.04 * drift(`visits ${id}`, month))) /
        10,
    ) * 10
  );
};
const daysIn = (month) => new Date(Date.UTC(yearOf(month), monthOf(month) + 1, 0)).getUTCDate();
const seatHoursOf = ({ opened, seats }, month) =>
  month < opened
    ? null
    : Math.round(
        (seats * 12 * daysIn(month) * (1 - 0.2 * holiday(month)) * (1 - 0.2 * weak2022(month))) /
          10,
      ) * 10;
const occupiedOf = (home, month) => {
  const open = seatHoursOf(home, month);
  if (open === null) return null;
  const summer = { 6: 9, 7: 10, 8: 2 }[monthOf(month)] ?? 0;
  const percent =
    between(54, 74, 'use', home.id) +
    (home.id === '390105009016' ? 14 : 0) +
    summer -
    8 * holiday(month) -
    12 * weak2022(month) +
    1.2 * (month / 12) +
    1.5 * drift(`use ${home.id}`, month);
  return Math.round((open * Math.min(96, percent) * young(home, month)) / 1000) * 10;
};

// ---------------------------------------------------------------- cells: a value or a reason why there is none

const cell = (value, status = '', conf = '') => ({ value, status, conf });
const fail = (text) => {
  throw new Error(`sample data: ${text}`);
};
const must = (holds, text) => holds || fail(text);

/** A series of one indicator: cells[region][period]. */
const additive = (periods, valueOf) => {
  const cells = {};
  for (const id of communities) cells[id] = periods.map((period) => cell(valueOf(id, period)));
  return sumUp(cells, periods.length);
};
const sumUp = (cells, count) => {
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

const running = (monthly, months, regions) =>
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
const mergeStart = (monthly, months) => {
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

const drop = (series, id, index, status) => {
  series[id][index] = cell(null, status);
};

// ---------------------------------------------------------------- suppression

const isSmall = (value) => value !== null && value > 0 && value < THRESHOLD;

/** Hides one cell. A small count is the primary one (C); the rest only protect it (D). */
const hide = (series, id, index, primary) => {
  const old = series[id][index];
  if (old.value === null) return;
  series[id][index] = cell(null, 'Q', primary ? 'C' : 'D');
};

/** A second cell of the street that can carry the protection: not hidden yet, not missing, and large enough. */
const partner = (street, taken, valueOf) =>
  childrenOf[street]
    .filter((id) => !taken.has(id) && (valueOf(id) ?? 0) >= THRESHOLD)
    .sort((a, b) => valueOf(a) - valueOf(b) || (a < b ? -1 : 1))[0] ??
  fail(`no partner to hide in ${street}`);

/**
 * Cases: opening + accepted − closed = closing for each community, and the communities add up to the street.
 * A hidden flow hides accepted and closed of that month. A hidden stock hides closing, the next opening, and the flows
 * of both months. Two communities of the street always do so together: then one can rise by what the other
 * falls, every published sum still holds, and nothing can be worked out.
 */
const hideCases = (series, count) => {
  const { opening, accepted, closed, closing } = series;
  const truth = structuredClone(series);
  const present = (id, p) => accepted[id][p] && truth.accepted[id][p].value !== null;
  for (const street of streets) {
    const flows = Array.from({ length: count }, () => new Set());
    const stocks = Array.from({ length: count + 1 }, () => new Set()); // stocks[p] is pending at the start of month p
    const stock = (id, p) =>
      p < count ? truth.opening[id][p].value : truth.closing[id][p - 1].value;
    const addStock = (id, p) => {
      stocks[p].add(id);
      if (p > 0) flows[p - 1].add(id);
      if (p < count) flows[p].add(id);
    };
    for (const id of childrenOf[street]) {
      for (let p = 0; p <= count; p++) if (isSmall(stock(id, p))) addStock(id, p);
      for (let p = 0; p < count; p++) {
        if (isSmall(truth.accepted[id][p].value) || isSmall(truth.closed[id][p].value))
          flows[p].add(id);
      }
    }
    for (let p = 0; p <= count; p++) {
      if (stocks[p].size !== 1) continue;
      const has = (id) => (p === 0 || present(id, p - 1)) && (p === count || present(id, p));
      addStock(
        partner(street, stocks[p], (id) => (has(id) ? stock(id, p) : null)),
        p,
      );
    }
    for (let p = 0; p < count; p++) {
      if (flows[p].size === 1)
        flows[p].add(partner(street, flows[p], (id) => truth.accepted[id][p].value));
    }
    for (let p = 0; p <= count; p++) {
      for (const id of stocks[p]) {
        const primary = isSmall(stock(id, p));
        if (p < count) hide(opening, id, p, primary);
        if (p > 0) hide(closing, id, p - 1, primary);
      }
    }
    for (let p = 0; p < count; p++) {
      for (const id of flows[p]) {
        hide(accepted, id, p, isSmall(truth.accepted[id][p].value));
        hide(closed, id, p, isSmall(truth.closed[id][p].value));
      }
    }
  }
};

/** Mediations: both numbers go when either, or their difference, is small. */
const hideMediations = ({ concluded, agreements }, count) => {
  for (const street of streets) {
    for (let p = 0; p < count; p++) {
      const parts = (id) => [concluded[id][p].value, agreements[id][p].value];
      const small = (id) => {
        const [all, some] = parts(id);
        return all !== null && (isSmall(all) || isSmall(some) || isSmall(all - some));
      };
      const primary = new Set(childrenOf[street].filter(small));
      const hidden = new Set(primary);
      if (hidden.size === 1) hidden.add(partner(street, hidden, (id) => parts(id)[1]));
      for (const id of hidden) {
        hide(concluded, id, p, primary.has(id));
        hide(agreements, id, p, primary.has(id));
      }
    }
  }
};

/**
 * Tries to work out every hidden cell of a street from all published sums and balances (elimination over a prime field).
 * An unknown is determined when a reduced equation holds nothing but it.
 */
const PRIME = 67108859;
const power = (base, exponent) => {
  let result = 1;
  for (let b = base % PRIME, e = exponent; e > 0; e = Math.floor(e / 2), b = (b * b) % PRIME)
    if (e % 2) result = (result * b) % PRIME;
  return result;
};
const determined = (equations) => {
  const rows = equations.map(
    (equation) =>
      new Map(
        Object.entries(equation)
          .filter(([, k]) => k !== 0)
          .map(([v, k]) => [v, (k + PRIME) % PRIME]),
      ),
  );
  const done = [];
  while (rows.length > 0) {
    rows.sort((a, b) => a.size - b.size);
    const row = rows.shift();
    if (row.size === 0) continue;
    const [pivot, lead] = row.entries().next().value;
    const inverse = power(lead, PRIME - 2);
    for (const [v, k] of row) row.set(v, (k * inverse) % PRIME);
    for (const other of [...rows, ...done]) {
      const factor = other.get(pivot);
      if (!factor) continue;
      for (const [v, k] of row) {
        const next = ((other.get(v) ?? 0) + PRIME - ((factor * k) % PRIME)) % PRIME;
        if (next === 0) other.delete(v);
        else other.set(v, next);
      }
    }
    done.push(row);
  }
  return done.filter((row) => row.size === 1).map((row) => row.keys().next().value);
};
const checkHidden = (series, count) => {
  for (const street of streets) {
    const equations = [];
    const name = (key, id, p) =>
      key === 'closing'
        ? `stock ${id} ${p + 1}`
        : key === 'opening'
          ? `stock ${id} ${p}`
          : `${key} ${id} ${p}`;
    const unknown = (key, id, p) => series[key][id][p].value === null;
    for (let p = 0; p < count; p++) {
      for (const key of Object.keys(series)) {
        const equation = {};
        for (const id of childrenOf[street])
          if (unknown(key, id, p)) equation[name(key, id, p)] = 1;
        equations.push(equation);
      }
      if (!series.opening) continue;
      for (const id of childrenOf[street]) {
        const equation = {};
        for (const [key, sign] of [
          ['opening', 1],
          ['accepted', 1],
          ['closed', -1],
          ['closing', -1],
        ]) {
          if (unknown(key, id, p))
            equation[name(key, id, p)] = (equation[name(key, id, p)] ?? 0) + sign;
        }
        equations.push(equation);
        // The same stock may be published as a closing and be absent as the next opening.
        if (
          p > 0 &&
          !(unknown('opening', id, p) && unknown('closing', id, p - 1)) &&
          (unknown('opening', id, p) || unknown('closing', id, p - 1))
        ) {
          equations.push({ [`stock ${id} ${p}`]: 1 });
        }
      }
    }
    const secret = new Set();
    for (const key of Object.keys(series)) {
      for (const id of childrenOf[street])
        series[key][id].forEach((c, p) => c.status === 'Q' && secret.add(name(key, id, p)));
    }
    const found = determined(equations).filter((variable) => secret.has(variable));
    must(found.length === 0, `recoverable in ${street}: ${found.slice(0, 5).join('; ')}`);
  }
};

// ---------------------------------------------------------------- checks on the truth

const checkSums = (cells, count, name) => {
  for (let p = 0; p < count; p++) {
    for (const street of streets) {
      const sum = childrenOf[street].reduce((a, id) => a + (cells[id]?.[p].value ?? 0), 0);
      must(
        sum === (cells[street][p].value ?? 0),
        `${name}: the communities of ${street} do not add up`,
      );
    }
    const sum = streets.reduce((a, id) => a + (cells[id][p].value ?? 0), 0);
    must(sum === (cells[DISTRICT][p].value ?? 0), `${name}: the streets do not add up`);
  }
};
const checkCases = ({ opening, accepted, closed, closing }, count) => {
  for (const id of allRegions) {
    for (let p = 0; p < count; p++) {
      must(
        opening[id][p].value + accepted[id][p].value - closed[id][p].value === closing[id][p].value,
        `cases of ${id} do not balance`,
      );
      must(
        p === 0 || opening[id][p].value === closing[id][p - 1].value,
        `cases of ${id}: opening is not the last closing`,
      );
    }
  }
};
const checkAtMost = (part, whole, name) => {
  for (const id of Object.keys(part)) {
    part[id].forEach((c, p) =>
      must(
        (c.value ?? 0) <= (whole[id][p].value ?? 0),
        `${name}: the part exceeds the whole in ${id}`,
      ),
    );
  }
};

// ---------------------------------------------------------------- building

const build = (monthCount) => {
  const start = monthIndex(`${LAST_YEAR}-12`) - monthCount + 1;
  const months = Array.from({ length: monthCount }, (_, i) => start + i);
  const quarterEnds = months.filter((month) => monthOf(month) % 3 === 2);
  const at = (code) => months.indexOf(monthIndex(code));

  const willing = additive(months, willingOf);
  const employed = additive(months, employedOf);
  const jobs = additive(months, newJobsOf);
  const training = additive(months, trainingOf);
  const enrolments = additive(months, enrolmentsOf);
  const completions = additive(months, completionsOf);

  const cases = { opening: {}, accepted: {}, closed: {}, closing: {} };
  for (const id of communities) {
    const rows = casesOf(id, months);
    for (const key of Object.keys(cases)) cases[key][id] = rows[key].map((value) => cell(value));
  }
  for (const key of Object.keys(cases)) sumUp(cases[key], monthCount);
  const mediations = {
    concluded: additive(months, mediationsOf),
    agreements: additive(months, agreementsOf),
  };

  const service = (valueOf) => {
    const cells = {};
    for (const home of HOMES)
      cells[home.id] = months.map((month) => {
        const value = valueOf(home, month);
        return value === null ? cell(null, 'M') : cell(value);
      });
    return sumUp(cells, monthCount);
  };
  const visits = service(visitsOf);
  const seatHours = service(seatHoursOf);
  const occupied = service(occupiedOf);

  const residents = additive(quarterEnds, residentsOf);
  const clubs = additive(quarterEnds, clubsOf);
  const memberships = additive(quarterEnds, membershipsOf);
  const covered = additive(quarterEnds, coveredOf);
  const homes = additive(quarterEnds, homesOf);
  // Distinct members: fewer than the sum of the parts, because people join in several places.
  const members = {};
  for (const id of communities)
    members[id] = quarterEnds.map((month) => cell(membersOf(id, month)));
  const distinct = (ids, share) =>
    quarterEnds.map((_, p) =>
      cell(Math.round(share * ids.reduce((a, id) => a + members[id][p].value, 0))),
    );
  for (const id of streets)
    members[id] = distinct(childrenOf[id], between(0.92, 0.96, 'distinct', id));
  members[DISTRICT] = distinct(streets, 0.955);

  for (const [name, cells] of Object.entries({
    willing,
    employed,
    jobs,
    training,
    enrolments,
    completions,
    visits,
    seatHours,
    occupied,
    ...cases,
    ...mediations,
  })) {
    checkSums(cells, monthCount, name);
  }
  for (const [name, cells] of Object.entries({ residents, clubs, memberships, covered, homes }))
    checkSums(cells, quarterEnds.length, name);
  checkCases(cases, monthCount);
  checkAtMost(employed, willing, 'employment');
  checkAtMost(completions, enrolments, 'training');
  checkAtMost(mediations.agreements, mediations.concluded, 'mediation');
  checkAtMost(occupied, seatHours, 'seat-hours');
  checkAtMost(members, memberships, 'clubs');
  checkAtMost(members, residents, 'participation');
  checkAtMost(covered, residents, 'coverage');
  quarterEnds.forEach((_, p) => {
    must(
      members[DISTRICT][p].value < streets.reduce((a, id) => a + members[id][p].value, 0),
      'distinct members of the streets add up',
    );
    for (const id of streets)
      must(
        members[id][p].value < childrenOf[id].reduce((a, c) => a + members[c][p].value, 0),
        `distinct members add up in ${id}`,
      );
  });
  for (const id of upperRegions) {
    for (const cells of [...Object.values(cases), ...Object.values(mediations)])
      cells[id].forEach((c) => must(!isSmall(c.value), `small count published for ${id}`));
  }

  // Accumulated values are taken from the truth, before any community value goes missing.
  const jobsYtd = running(jobs, months, upperRegions);
  const trainingYtd = running(training, months, upperRegions);
  const keepYtd = months.map((_, i) => i).filter((i) => monthOf(months[i]) !== 0);
  const jobsYtdMerged = Object.fromEntries(
    upperRegions.map((id) => [id, keepYtd.map((i) => jobsYtd[id][i])]),
  );
  const { merged: jobsMerged, periods: jobsPeriods } = mergeStart(jobs, months);
  const causes = causesOf(cases.accepted[DISTRICT]);

  const truth = structuredClone({
    ...{ accepted: cases.accepted, ...mediations },
    ...{ residents, clubs },
  });

  // Missing months: the community did not report, the published totals stay.
  for (const [id, from, to, ...list] of [
    ['390105010011', '2022-04', '2022-06', training, enrolments, completions],
    ['390105019004', '2022-12', '2022-12', willing, employed],
    [
      '390105016010',
      '2023-09',
      '2023-09',
      cases.opening,
      cases.accepted,
      cases.closed,
      cases.closing,
      mediations.concluded,
      mediations.agreements,
    ],
    ['390105008053', '2023-02', '2023-03', visits, seatHours, occupied],
    ['390105005056', '2024-10', '2024-10', training, enrolments, completions],
  ])
    for (const cells of list) for (let p = at(from); p <= at(to); p++) drop(cells, id, p, 'O');

  hideCases(cases, monthCount);
  hideMediations(mediations, monthCount);
  checkHidden(cases, monthCount);
  checkHidden(mediations, monthCount);

  // The last quarter of the club count is not out yet.
  for (const cells of [memberships, members])
    for (const id of allRegions) drop(cells, id, quarterEnds.length - 1, 'Y');

  const serviceRegions = [DISTRICT, ...streets, ...HOMES.map((home) => home.id)];
  const range = (code, count) => ({ start: code, count });
  const quarters = range(quarterCode(quarterEnds[0]), quarterEnds.length);
  const monthly = range(monthCode(start), monthCount);
  return [
    block('M', 'period', monthly, allRegions, 2, {
      'willing-workers': willing,
      'employed-persons': employed,
      'cases-pending-opening': cases.opening,
      'cases-pending-closing': cases.closing,
      'training-person-times': training,
      'training-enrolments': enrolments,
      'training-completions': completions,
      'dispute-cases-accepted': cases.accepted,
      'cases-closed': cases.closed,
      'mediations-concluded': mediations.concluded,
      'mediation-agreements': mediations.agreements,
    }),
    block('M', 'period', jobsPeriods, allRegions, 2, { 'new-urban-employment': jobsMerged }),
    block(
      'M',
      'ytd',
      keepYtd.map((i) => monthCode(months[i])),
      upperRegions,
      2,
      { 'new-urban-employment': jobsYtdMerged },
    ),
    block('M', 'ytd', monthly, upperRegions, 2, { 'training-person-times': trainingYtd }),
    block('M', 'period', monthly, serviceRegions, 2, {
      'centre-visits': visits,
      'seat-hours-open': seatHours,
      'seat-hours-occupied': occupied,
    }),
    ...Object.entries(causes).map(([cause, cells]) => ({
      ...block('M', 'period', monthly, [DISTRICT], 2, {
        'dispute-cases-accepted': { [DISTRICT]: cells },
      }),
      breakdown: { cause },
    })),
    block('Q', 'instant', quarters, allRegions, 0, {
      'resident-population': residents,
      'resident-clubs': clubs,
      'club-memberships': memberships,
      'club-members': members,
      'residents-covered': covered,
      'happy-homes': homes,
    }),
    ...moreBlocks(
      {
        ...{ district: DISTRICT, streets, childrenOf, between, drift, cell, block, must },
        ...{ monthCode, quarters, monthly },
      },
      truth,
      months,
      quarterEnds,
    ),
    ...passageBlocks(
      { district: DISTRICT, streets, between, block, cell, must },
      truth,
      wholeYears(months),
    ),
  ];
};

/** Each year with the places of its months. */
const wholeYears = (months) =>
  [...new Set(months.map(yearOf))].map((year) => ({
    code: String(year),
    places: months.flatMap((month, p) => (yearOf(month) === year ? [p] : [])),
  }));

/** Accepted cases of the district by cause. The last cause takes the rest, so the causes add up. */
const causesOf = (total) => {
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

const block = (frequency, accumulation, periods, regions, provisional, series) => {
  const count = Array.isArray(periods) ? periods.length : periods.count;
  const values = {};
  const status = {};
  const conf = {};
  const flag = (store, indicator, letter, index) =>
    ((store[indicator] ??= {})[letter] ??= []).push(index);
  for (const [indicator, cells] of Object.entries(series)) {
    values[indicator] = regions.map((id, r) => {
      must(cells[id].length === count, `${indicator}: ${id} has another number of periods`);
      return cells[id].map((c, p) => {
        must(
          (c.value === null) === (c.status !== ''),
          `${indicator}: a cell of ${id} has no reason`,
        );
        const late = p >= count - provisional && c.value !== null;
        if (c.status || late) flag(status, indicator, c.status || 'P', r * count + p);
        if (c.conf) flag(conf, indicator, c.conf, r * count + p);
        return c.value;
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

// ---------------------------------------------------------------- the document around the values

const text = (zh, en) => ({ 'zh-CN': zh, en });
const indicator = (id, zh, en, unit, kind, [region, time, category], direction, more = {}) => ({
  id,
  name: text(zh, en),
  unit,
  kind,
  aggregation: { region, time, ...(category && { category }) },
  direction,
  ...more,
});
const ratio = (numerator, denominator) => ({ numerator, denominator, factor: 100 });
const define = (id, zh, en, parts = {}) => ({ id, text: text(zh, en), ...parts });

const INDICATORS = [
  indicator(
    'employment-rate',
    '就业率（有就业愿望劳动者）',
    'Employment rate of willing workers',
    'percent',
    'ratio',
    ['ratio', 'last'],
    'higher',
    {
      shortName: text('就业率', 'Employment rate'),
      domain: 'employment',
      ratio: ratio('employed-persons', 'willing-workers'),
      decimals: 1,
      frequency: 'M',
      base: 'residence',
      picture: 'bullet',
      definition: define(
        'employment-rate.willing',
        '期末处于就业状态的有就业愿望劳动者所占比重。',
        'Share of willing workers who are in work at the end of the period.',
        {
          numerator: text('期末就业人员', 'Employed at period end'),
          denominator: text('有劳动能力和就业愿望的人员', 'People able and willing to work'),
        },
      ),
    },
  ),
  indicator(
    'new-urban-employment',
    '城镇新增就业人数',
    'New urban employment',
    'person',
    'flow',
    ['sum', 'sum'],
    'higher',
    {
      shortName: text('新增就业', 'New jobs'),
      domain: 'employment',
      decimals: 0,
      frequency: 'M',
      picture: 'trend',
      definition: define(
        'new-urban-employment.gross',
        '报告期内城镇新就业登记人数，未扣除自然减员（示例口径）。',
        'New urban jobs registered in the period; natural attrition is not deducted (sample definition).',
      ),
      note: text('1—2月合并发布。', 'January and February are published together.'),
    },
  ),
  indicator(
    'willing-workers',
    '有就业愿望劳动者人数',
    'Willing workers',
    'person',
    'stock',
    ['sum', 'last'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'residence' },
  ),
  indicator(
    'employed-persons',
    '就业人员人数',
    'Employed persons',
    'person',
    'stock',
    ['sum', 'last'],
    'higher',
    { decimals: 0, frequency: 'M', base: 'residence' },
  ),
  indicator(
    'training-person-times',
    '职业培训人次',
    'Training attendances',
    'person-time',
    'flow',
    ['sum', 'sum'],
    'higher',
    {
      shortName: text('培训人次', 'Training'),
      domain: 'training',
      decimals: 0,
      frequency: 'M',
      picture: 'columns',
      definition: define(
        'training.attendances',
        '报告期内参加各类职业培训的人次，同一人多次参加重复计算。',
        'Attendances at training sessions; a person who comes twice counts twice.',
      ),
    },
  ),
  indicator(
    'training-completion-rate',
    '培训结业率',
    'Training completion rate',
    'percent',
    'ratio',
    ['ratio', 'ratio'],
    'higher',
    {
      shortName: text('结业率', 'Completion'),
      domain: 'training',
      ratio: ratio('training-completions', 'training-enrolments'),
      decimals: 1,
      frequency: 'M',
      picture: 'bullet',
      definition: define(
        'training.completion',
        '结业人次与报名人次之比，两者为同一批课程。',
        'Completions over enrolments of the same courses, both in person-times.',
        {
          numerator: text('结业人次', 'Completions'),
          denominator: text('报名人次', 'Enrolments'),
        },
      ),
    },
  ),
  indicator(
    'training-enrolments',
    '培训报名人次',
    'Training enrolments',
    'person-time',
    'flow',
    ['sum', 'sum'],
    'higher',
    { decimals: 0, frequency: 'M' },
  ),
  indicator(
    'training-completions',
    '培训结业人次',
    'Training completions',
    'person-time',
    'flow',
    ['sum', 'sum'],
    'higher',
    { decimals: 0, frequency: 'M' },
  ),
  indicator(
    'dispute-cases-accepted',
    '劳动争议受理案件数',
    'Dispute cases accepted',
    'case',
    'flow',
    ['sum', 'sum', 'sum'],
    'neutral',
    {
      shortName: text('受理案件', 'Cases accepted'),
      domain: 'disputes',
      decimals: 0,
      frequency: 'M',
      base: 'workplace',
      picture: 'columns',
      disclosive: true,
      definition: define(
        'cases.accepted',
        '区、街道、社区各级组织受理的劳动争议与劳动维权事项（示例口径）。',
        'Labour matters accepted by bodies of the district, streets and communities (sample definition).',
      ),
    },
  ),
  indicator(
    'cases-pending-opening',
    '期初未结案件数',
    'Cases pending at start',
    'case',
    'stock',
    ['sum', 'none'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'workplace', disclosive: true },
  ),
  indicator('cases-closed', '结案数', 'Cases closed', 'case', 'flow', ['sum', 'sum'], 'neutral', {
    domain: 'disputes',
    decimals: 0,
    frequency: 'M',
    base: 'workplace',
    disclosive: true,
  }),
  indicator(
    'cases-pending-closing',
    '期末未结案件数',
    'Cases pending at end',
    'case',
    'stock',
    ['sum', 'last'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'workplace', disclosive: true },
  ),
  indicator(
    'case-closure-rate',
    '结案率',
    'Case closure rate',
    'percent',
    'ratio',
    ['ratio', 'flow-balance'],
    'higher',
    {
      domain: 'disputes',
      ratio: ratio('cases-closed', ['cases-pending-opening', 'dispute-cases-accepted']),
      decimals: 1,
      frequency: 'M',
      base: 'workplace',
      picture: 'stock-flow',
      balance: {
        opening: 'cases-pending-opening',
        inflow: 'dispute-cases-accepted',
        outflow: 'cases-closed',
        closing: 'cases-pending-closing',
      },
      definition: define(
        'cases.closure',
        '报告期结案数与期初未结加受理数之比。跨月计算只用第一个月的期初数。',
        'Closed over pending at the start plus accepted. Over several months only the first opening counts.',
        {
          numerator: text('结案数', 'Cases closed'),
          denominator: text('期初未结案件数＋受理案件数', 'Pending at start + accepted'),
        },
      ),
    },
  ),
  indicator(
    'mediation-success-rate',
    '调解成功率',
    'Mediation success rate',
    'percent',
    'ratio',
    ['ratio', 'ratio'],
    'higher',
    {
      shortName: text('调解成功率', 'Mediation success'),
      domain: 'disputes',
      ratio: ratio('mediation-agreements', 'mediations-concluded'),
      decimals: 1,
      frequency: 'M',
      base: 'workplace',
      picture: 'bullet',
      definition: define(
        'mediation.all',
        '调解成功件数与调解办结件数之比，含案外调解，不含未办结。',
        'Agreements over mediations concluded, matters outside the docket included, pending ones not.',
        {
          numerator: text('达成协议件数', 'Agreements'),
          denominator: text('办结调解件数', 'Mediations concluded'),
        },
      ),
    },
  ),
  indicator(
    'mediations-concluded',
    '办结调解件数（含案外）',
    'Mediations concluded, with matters outside the docket',
    'case',
    'flow',
    ['sum', 'sum'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'workplace', disclosive: true },
  ),
  indicator(
    'mediation-agreements',
    '达成协议件数（含案外）',
    'Mediation agreements, with matters outside the docket',
    'case',
    'flow',
    ['sum', 'sum'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'workplace', disclosive: true },
  ),
  indicator(
    'wages-recovered',
    '挽回劳动者经济损失',
    'Wages and losses recovered',
    'cny-10k',
    'flow',
    ['sum', 'sum'],
    'neutral',
    { domain: 'disputes', decimals: 0, frequency: 'A', base: 'workplace' },
  ),
  indicator(
    'resident-clubs',
    '群众性社团数',
    'Resident clubs',
    'club',
    'stock',
    ['sum', 'last'],
    'higher',
    {
      shortName: text('社团', 'Clubs'),
      domain: 'governance',
      decimals: 0,
      frequency: 'Q',
      picture: 'number',
    },
  ),
  indicator(
    'club-memberships',
    '社团会籍数',
    'Club memberships',
    'membership',
    'stock',
    ['sum', 'last'],
    'higher',
    {
      domain: 'governance',
      decimals: 0,
      frequency: 'Q',
      definition: define(
        'clubs.memberships',
        '会籍条数，一人参加几个社团计几次。',
        'Membership entries; a person in three clubs counts three times.',
      ),
    },
  ),
  indicator(
    'club-members',
    '社团成员人数（去重）',
    'Distinct club members',
    'person',
    'distinct-count',
    ['none', 'last'],
    'higher',
    {
      domain: 'governance',
      decimals: 0,
      frequency: 'Q',
      base: 'residence',
      definition: define(
        'clubs.members',
        '至少参加一个社团的居民人数，各级分别去重，不可加总。',
        'Residents in at least one club, counted once at each level; the parts do not add up.',
      ),
    },
  ),
  indicator(
    'club-participation-rate',
    '居民社团参与率',
    'Club participation rate',
    'percent',
    'ratio',
    ['ratio-if-disjoint', 'last'],
    'higher',
    {
      shortName: text('社团参与率', 'Participation'),
      domain: 'governance',
      ratio: ratio('club-members', 'resident-population'),
      decimals: 1,
      frequency: 'Q',
      base: 'residence',
      picture: 'ranking',
      definition: define(
        'clubs.participation',
        '社团成员人数（去重）与常住人口之比。',
        'Distinct club members over residents.',
        {
          numerator: text('社团成员人数（去重）', 'Distinct club members'),
          denominator: text('常住人口', 'Residents'),
        },
      ),
    },
  ),
  indicator(
    'happy-home-population-coverage',
    '邻里之家服务人口覆盖率',
    'Population covered by neighbour homes',
    'percent',
    'ratio',
    ['ratio', 'last'],
    'higher',
    {
      shortName: text('服务覆盖率', 'Service coverage'),
      domain: 'service',
      ratio: ratio('residents-covered', 'resident-population'),
      decimals: 1,
      frequency: 'Q',
      base: 'residence',
      picture: 'waffle',
      definition: define(
        'happy-homes.coverage',
        '邻里之家服务范围内的常住人口占比，重叠范围只计一次。',
        'Share of residents inside the union of the catchments; overlaps count once.',
        {
          numerator: text('服务范围内常住人口', 'Residents covered'),
          denominator: text('常住人口', 'Residents'),
        },
      ),
    },
  ),
  indicator(
    'happy-homes',
    '邻里之家数',
    'Neighbour homes',
    'facility',
    'stock',
    ['sum', 'last'],
    'higher',
    {
      shortName: text('邻里之家', 'Neighbour homes'),
      domain: 'service',
      decimals: 0,
      frequency: 'Q',
      base: 'service',
      picture: 'number',
    },
  ),
  indicator(
    'centre-visits',
    '综合体到访人次',
    'Centre visits',
    'person-time',
    'flow',
    ['sum', 'sum'],
    'neutral',
    {
      shortName: text('到访人次', 'Visits'),
      domain: 'service',
      decimals: 0,
      frequency: 'M',
      base: 'service',
      picture: 'trend',
      definition: define(
        'visits.doors',
        '报告期内门口客流设备计数。',
        'Entries counted at the door in the period.',
      ),
    },
  ),
  indicator(
    'space-utilisation',
    '功能空间利用率',
    'Space utilisation',
    'percent',
    'ratio',
    ['ratio', 'ratio'],
    'band',
    {
      shortName: text('空间利用率', 'Space use'),
      domain: 'service',
      ratio: ratio('seat-hours-occupied', 'seat-hours-open'),
      decimals: 1,
      frequency: 'M',
      base: 'service',
      picture: 'bullet',
      definition: define(
        'space.use',
        '使用座时与开放座时之比。过高表示供给不足。',
        'Seat-hours in use over seat-hours open. Very high means too few seats.',
        {
          numerator: text('使用座时', 'Seat-hours occupied'),
          denominator: text('开放座时', 'Seat-hours open'),
        },
      ),
    },
  ),
  indicator(
    'seat-hours-open',
    '开放座时',
    'Seat-hours open',
    'seat-hour',
    'flow',
    ['sum', 'sum'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'service' },
  ),
  indicator(
    'seat-hours-occupied',
    '使用座时',
    'Seat-hours occupied',
    'seat-hour',
    'flow',
    ['sum', 'sum'],
    'neutral',
    { decimals: 0, frequency: 'M', base: 'service' },
  ),
  indicator(
    'residents-covered',
    '邻里之家服务人口',
    'Residents covered by neighbour homes',
    'person',
    'stock',
    ['sum', 'last'],
    'higher',
    { decimals: 0, frequency: 'Q', base: 'residence' },
  ),
  indicator(
    'resident-population',
    '常住人口',
    'Resident population',
    'person',
    'stock',
    ['sum', 'last'],
    'neutral',
    { decimals: 0, frequency: 'Q', base: 'residence' },
  ),
];

const roundTo = (value, step) => Math.round(value / step) * step;
const targetsOf = (blocks) => {
  const yearTotal = (indicatorId, id, year) => {
    const b = blocks.find((one) => one.accumulation === 'ytd' && one.values[indicatorId]);
    const codes = Array.isArray(b.periods) ? b.periods : null;
    const p = codes
      ? codes.indexOf(`${year}-12`)
      : monthIndex(`${year}-12`) - monthIndex(b.periods.start);
    return b.values[indicatorId][b.regions.indexOf(id)][p];
  };
  const yearly = (indicatorId, id, year, factor, step) => ({
    indicator: indicatorId,
    region: id,
    accumulation: 'ytd',
    comparator: 'ge',
    value: roundTo(yearTotal(indicatorId, id, year) * factor, step),
    kind: 'target',
    validFrom: `${year}-01`,
    validTo: `${year}-12`,
    label: text(`${year}年全年目标（示例）`, `Target for ${year} (sample)`),
  });
  return [
    {
      indicator: 'employment-rate',
      comparator: 'ge',
      value: 95,
      kind: 'benchmark',
      source: 'full-employment-standard',
      label: text('国家级充分就业社区线', 'National full-employment community line'),
    },
    {
      indicator: 'mediation-success-rate',
      comparator: 'ge',
      value: 60,
      kind: 'target',
      label: text('示例目标', 'Sample target'),
    },
    {
      indicator: 'space-utilisation',
      comparator: 'band',
      value: 60,
      upper: 85,
      kind: 'target',
      label: text('适宜区间（示例）', 'Comfortable band (sample)'),
    },
    ...[
      [2022, 1.03],
      [2023, 0.98],
      [2024, 0.97],
    ].map(([year, factor]) => yearly('new-urban-employment', DISTRICT, year, factor, 500)),
    ...[
      [2022, 1.02],
      [2023, 0.96],
      [2024, 0.97],
    ].map(([year, factor]) => yearly('training-person-times', DISTRICT, year, factor, 500)),
    ...streets.map((id) =>
      yearly('new-urban-employment', id, LAST_YEAR, between(0.93, 1.05, 'target jobs', id), 50),
    ),
    ...streets.map((id) =>
      yearly(
        'training-person-times',
        id,
        LAST_YEAR,
        between(0.92, 1.06, 'target training', id),
        50,
      ),
    ),
  ];
};

/** The share of seat-hours used in the district in a month, in per cent. */
const usualUse = (blocks, month) => {
  const { values, regions, periods } = blocks.find(({ values }) => values['seat-hours-open']);
  const at = Array.isArray(periods)
    ? periods.indexOf(month)
    : monthIndex(month) - monthIndex(periods.start);
  const of = (id) => values[id][regions.indexOf(DISTRICT)][at];
  return (100 * of('seat-hours-occupied')) / of('seat-hours-open');
};

const documentOf = (monthCount) => {
  const data = build(monthCount);
  const { id, code, name, level, parent, validFrom } = district;
  const place = { id, code, name, level, parent };
  const long = monthCount > 36;
  return {
    contract: '1.0',
    dataset: {
      id: 'sample-district',
      title: text(
        '漕浦区共同富裕指标（示例数据）',
        'Caopu common-prosperity indicators (sample data)',
      ),
      description: text(
        '区、街道、社区三级三年月度数据。地名和代码是虚构的，全部数值由程序生成，不是统计数据，不可引用。',
        'Three years of monthly figures for a district, its streets and communities. Names and codes are invented; every value is made by a program. These are not statistics and must not be quoted.',
      ),
      publisher: { name: text('共富看板（示例）', 'Gongfu Board (sample)') },
      published: '2025-01-20',
      asOf: '2024-12',
      frequency: 'M',
      sample: true,
      suppression: {
        threshold: THRESHOLD,
        method: text(
          '社区一级1—4件不公布，调解成功数与办结数之差为1—4的也不公布；同街道另隐去至少一个社区，使其无法由合计或案件平衡关系倒推。',
          'Counts of 1 to 4 in a community are withheld, and so are mediations whose two numbers differ by 1 to 4; at least one more community of the same street goes with them, so that no total and no case balance gives them back.',
        ),
        appliedUpstream: true,
      },
      notes: [
        text('全部数值为示例数据，由固定种子生成。', 'All values are made up from a fixed seed.'),
        text(
          '初步数：最近两个月的月度数值标为初步数（P）。',
          'Provisional: the last two months of every monthly series carry status P.',
        ),
        text(
          '保密：社区一级案件与调解数小于5的（调解还包括成功数与办结数之差小于5的）不公布（Q，原发 C），另有连带隐去的单元（继发 D）。分原因的案件数与累计数只到区或区和街道，不会泄露社区数。',
          'Suppressed: community counts of cases and mediations below 5, and mediations whose two numbers differ by less than 5, are withheld (Q, primary C) with further cells (secondary D). Figures by cause and figures for the year to date stop at the district or its streets, so they reveal no community.',
        ),
        text(
          '缺失：漕中社区2022年4—6月、竹篙巷社区2024年10月培训数，芦棹社区2022年12月就业数，藕丰社区2023年9月案件与调解数，红菱漕社区2023年2—3月综合体数据，睦漪街道、鹭坡街道2024年12月议事场次未报送（O）。街道和区合计为上报数，仍然公布。',
          'Missing (O): training in Caozhong (April to June 2022) and Zhugaoxiang (October 2024), employment in Luzhao (December 2022), cases and mediations in Oufeng (September 2023), the centre in Honglingcao (February and March 2023), deliberation sessions in Muyi and Lupo (December 2024). The totals of street and district were reported on their own and stay.',
        ),
        text(
          '零：四个类似社区没有案件、培训和社团，记为0，是统计结果，不是缺失。',
          'Zero: the four statistical units have no cases, training or clubs. Their 0 is a counted zero, not a gap.',
        ),
        text(
          '不存在：邻里之家启用之前没有客流与座时（M）；没有邻里之家的社区不列入该数据块。',
          'Cannot exist (M): a centre has no visits and no seat-hours before it opens. Communities without a centre are not in that block.',
        ),
        text(
          '待发布：2024年第四季度社团会籍数与成员人数尚未发布（Y）。',
          'Not yet out (Y): club memberships and members for the fourth quarter of 2024.',
        ),
        text(
          '中断：2023年7月更换门口客流设备，到访人次口径改变，之前数据未追溯，不可比。',
          'Break: new door counters from July 2023 changed what a visit is. Earlier months were not rebuilt and cannot be compared.',
        ),
        text(
          '合并：城镇新增就业1—2月合并发布，累计数从2月起。',
          'Merged: new urban employment for January and February is one point; the running total starts in February.',
        ),
        text(
          '社团成员人数按各级分别去重，街道、区的数值小于下级之和。',
          'Club members are counted once at each level, so a street or the district has fewer than its parts together.',
        ),
        ...(long
          ? [
              text(
                '本文件为性能测试用的加长版。',
                'This is the longer version for performance tests.',
              ),
            ]
          : []),
      ],
    },
    sources: [
      {
        id: 'full-employment-standard',
        title: text(
          '国家级充分就业社区认定标准',
          'Standard for national full-employment communities',
        ),
        url: 'https://csjcs.com/news/show/545/1504766_0.html',
        note: text(
          '三类人员就业率均不低于95%，为各地报道所引国家标准；本条取自衢州报道。',
          'Each of three groups at 95% or more. The national standard as quoted by local reports, here one from Quzhou.',
        ),
      },
      {
        id: 'sample-generator',
        title: text('示例数据生成程序', 'Sample data generator'),
        producer: text('共富看板', 'Gongfu Board'),
        note: text('种子 20240614。', 'Seed 20240614.'),
      },
    ],
    regions: {
      scheme: '虚构的区划代码',
      edition: text('没有以39开头的省级代码', 'no province has a code that begins with 39'),
      items: [{ ...place, ...(long ? {} : { validFrom }) }, ...below],
    },
    dimensions: [
      {
        id: 'cause',
        name: text('争议原因', 'Cause of dispute'),
        categories: [
          { id: 'wages', name: text('劳动报酬', 'Wages') },
          { id: 'termination', name: text('解除劳动合同', 'Termination') },
          { id: 'insurance', name: text('社会保险', 'Social insurance') },
          { id: 'other', name: text('其他', 'Other') },
        ],
      },
      ...DIMENSIONS,
      ...PASSAGE_DIMENSIONS,
    ],
    indicators: [...withCatalogue(INDICATORS), PASSAGES],
    data,
    observations: [
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2022',
        accumulation: 'period',
        value: 8460,
        source: 'sample-generator',
      },
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2023',
        accumulation: 'period',
        value: 9075,
        previous: { value: 8990, vintage: '2024-01-22' },
        vintage: '2024-04-10',
        source: 'sample-generator',
        note: text('按最终核实数修订。', 'Revised to the final count.'),
      },
      {
        indicator: 'wages-recovered',
        region: DISTRICT,
        period: '2024',
        accumulation: 'period',
        value: 9310,
        status: 'P',
        source: 'sample-generator',
      },
      ...weekOf({
        ...{ district: DISTRICT, between, drift },
        lastMonth: `${LAST_YEAR}-12`,
        usual: usualUse(data, `${LAST_YEAR}-12`),
      }),
    ],
    targets: withTargets(targetsOf(data)),
    changes: [
      {
        indicator: 'centre-visits',
        region: DISTRICT,
        period: '2024-06',
        accumulation: 'period',
        basis: 'year-on-year',
        value: 6.4,
        comparable: true,
        raw: '按可比口径同比增长6.4%',
        source: 'sample-generator',
      },
    ],
    breaks: [
      {
        indicators: ['centre-visits'],
        period: '2023-07',
        cause: 'definition',
        backcast: false,
        text: text(
          '更换门口客流设备，到访人次口径改变，前后不可比',
          'New door counters changed what a visit is; earlier months cannot be compared',
        ),
      },
    ],
    annotations: [
      {
        id: 'covid-2022',
        indicators: [
          'employment-rate',
          'training-person-times',
          'centre-visits',
          'new-urban-employment',
        ],
        period: '2022-12',
        text: text('示例：客流与培训受疫情影响', 'Sample: visits and training hit by the epidemic'),
      },
      {
        id: 'home-opens-2023',
        indicators: ['centre-visits', 'happy-homes', 'space-utilisation'],
        regions: ['390105009', '390105009016'],
        period: '2023-10',
        text: text('示例：苇舟街道一处邻里之家启用', 'Sample: a neighbour home opens in Weizhou'),
      },
      {
        id: 'before-holiday-2024',
        indicators: ['dispute-cases-accepted', 'case-closure-rate'],
        period: '2024-01',
        text: text('示例：春节前欠薪案件集中', 'Sample: wage claims peak before Spring Festival'),
      },
    ],
    items: [...lookUps(), ...facilityItems(childrenOf)],
    alerts: ALERTS,
    reach: reachTimes(childrenOf, between),
  };
};

// ---------------------------------------------------------------- writing: one line for each region, item or list

const oneLine = (value) => JSON.stringify(value);
const lines = (list, indent) =>
  `[\n${list.map((item) => indent + oneLine(item)).join(',\n')}\n${indent.slice(1)}]`;
const writeBlock = (b) => {
  const head = ['frequency', 'accumulation', 'periods', 'breakdown', 'source']
    .filter((key) => b[key])
    .map((key) => `   "${key}": ${oneLine(b[key])}`);
  const regions = `   "regions": ${oneLine(b.regions)}`;
  const values = Object.entries(b.values).map(
    ([id, rows]) => `    "${id}": ${lines(rows, '     ')}`,
  );
  const flags = ['status', 'conf']
    .filter((key) => b[key])
    .map((key) => {
      const rows = Object.entries(b[key]).map(
        ([id, letters]) => `    "${id}": ${oneLine(letters)}`,
      );
      return `   "${key}": {\n${rows.join(',\n')}\n   }`;
    });
  return `  {\n${[...head, regions, `   "values": {\n${values.join(',\n')}\n   }`, ...flags].join(',\n')}\n  }`;
};
const write = (document) => {
  const parts = Object.entries(document).map(([key, value]) => {
    if (key === 'data') return ` "data": [\n${value.map(writeBlock).join(',\n')}\n ]`;
    if (key === 'regions') {
      return ` "regions": {\n  "scheme": ${oneLine(value.scheme)},\n  "edition": ${oneLine(value.edition)},\n  "items": ${lines(value.items, '   ')}\n }`;
    }
    if (key === 'reach') {
      const rows = Object.entries(value).map(
        ([name, one]) => `  "${name}": ${name === 'times' ? lines(one, '   ') : oneLine(one)}`,
      );
      return ` "reach": {\n${rows.join(',\n')}\n }`;
    }
    if (key === 'dataset') {
      const rows = Object.entries(value).map(
        ([name, one]) => `  "${name}": ${name === 'notes' ? lines(one, '   ') : oneLine(one)}`,
      );
      return ` "dataset": {\n${rows.join(',\n')}\n }`;
    }
    return ` "${key}": ${Array.isArray(value) ? lines(value, '  ') : oneLine(value)}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
};
const countOf = (document) =>
  document.data.reduce(
    (sum, b) =>
      sum + Object.values(b.values).reduce((n, rows) => n + rows.length * rows[0].length, 0),
    0,
  );

// ---------------------------------------------------------------- command line

const option = (name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const wanted = option('observations');
if (wanted !== undefined) {
  const out = option('out') ?? fail('--observations needs --out');
  const perMonth = countOf(documentOf(36)) / 36;
  // Whole years, so that quarters and the merged January–February stay whole.
  const years = Math.max(3, Math.ceil(Number(wanted) / perMonth / 12));
  must(years <= 10, 'at most ten years');
  const document = documentOf(years * 12);
  writeFileSync(out, write(document));
  console.log(`${out}: ${countOf(document)} observations`);
} else {
  const file = here('../sample-district.json');
  const content = write(documentOf(36));
  if (process.argv.includes('--check')) {
    must(
      readFileSync(file, 'utf8') === content,
      'data/sample-district.json is not what this program writes; run node data/sample/generate.mjs',
    );
  } else {
    writeFileSync(file, content);
  }
}
