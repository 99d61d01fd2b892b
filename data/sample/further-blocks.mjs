/**
 * The indicators of the sample district beside the five headline domains' own: those of catalogue.json
 * that generate.mjs does not write itself, for the district and, where that makes sense, its
 * streets. All values are made up, from the same seed.
 */
import { readFileSync } from 'node:fs';
import { AUDIENCE, AUDIENCE_SHARES } from './items.mjs';

const catalogue = JSON.parse(readFileSync(new URL('../catalogue.json', import.meta.url), 'utf8'));

const text = (zh, en) => ({ 'zh-CN': zh, en });

/** What the catalogue names after the programmes of one real district has a name of its own here. */
const RENAMED = {
  'policy-reach-rate': { name: text('政策触达率', 'Policy reach rate') },
  'job-push-conversion-rate': { name: text('岗位推送转化率', 'Job-push conversion rate') },
  'youth-partners': {
    name: text('青年合伙人（在营）数', 'Active young partners'),
    shortName: text('青年合伙人', 'Partners'),
  },
  'deliberation-sessions': {
    name: text('居民议事会召开场次', 'Deliberation sessions held'),
    definition: {
      id: 'deliberation-sessions',
      text: text(
        '报告期内召开的居民议事会；线上线下同开计一次。',
        'Sessions held in the period (online and offline counted once).',
      ),
    },
  },
};

/** The catalogue's indicators that are not among `own`, and the categories that `own` may be split by. */
export function withCatalogue(own) {
  const known = new Map(catalogue.indicators.map((item) => [item.id, item]));
  const split = own.map((item) => {
    const category = known.get(item.id)?.aggregation.category;
    return category ? { ...item, aggregation: { ...item.aggregation, category } } : item;
  });
  const ids = new Set(own.map(({ id }) => id));
  const others = catalogue.indicators.filter(({ id }) => !ids.has(id));
  return [...split, ...others.map((item) => ({ ...item, ...RENAMED[item.id] }))];
}

/** The catalogue's usual targets for indicators that `own` has none for. */
export function withTargets(own) {
  const ids = new Set(own.map(({ indicator }) => indicator));
  const kept = catalogue.targets.filter(({ indicator }) => !ids.has(indicator));
  const usualWeek = own
    .filter(({ indicator }) => indicator === 'space-utilisation')
    .map((target) => ({ ...target, accumulation: 'typical-month' }));
  const all = [...own, ...kept.map(({ source: _source, ...target }) => target), ...usualWeek];
  // A goal of the plan is the district's alone; the other lines are drawn for every level.
  const below = all.filter(({ region, validTo }) => !region && !validTo);
  const levels = ['street', 'community'];
  return [...all, ...levels.flatMap((level) => below.map((target) => ({ ...target, level })))];
}

const categories = (id, zh, en, list) => ({
  id,
  name: text(zh, en),
  categories: list.map(([key, chinese, english]) => ({ id: key, name: text(chinese, english) })),
});

const HOURS = Array.from({ length: 14 }, (_, i) => String(i + 8).padStart(2, '0'));
const WEEKDAYS = [
  ['1', '周一', 'Mon'],
  ['2', '周二', 'Tue'],
  ['3', '周三', 'Wed'],
  ['4', '周四', 'Thu'],
  ['5', '周五', 'Fri'],
  ['6', '周六', 'Sat'],
  ['7', '周日', 'Sun'],
];
const FACILITIES = [
  ['school', '幼儿园和小学', 'Schools', 0.93],
  ['clinic', '社区卫生服务', 'Clinics', 0.9],
  ['elder-care', '养老服务', 'Elder care', 0.84],
  ['canteen', '社区食堂', 'Canteens', 0.71],
  ['sports', '体育健身', 'Sports', 0.88],
  ['culture', '文化活动', 'Culture', 0.79],
];
const SHARES = {
  clubType: { sports: 0.29, arts: 0.27, reading: 0.13, charity: 0.19, other: 0.12 },
  sizeBand: { s10: 0.24, s20: 0.33, s30: 0.26, s50: 0.13, s100: 0.04 },
  daysBand: { d7: 0.34, d15: 0.38, d30: 0.21, more: 0.07 },
  serviceKind: { rights: 0.31, advice: 0.5, service: 0.19 },
  ageBand: { under60: 0.22, from60: 0.33, from70: 0.3, from80: 0.15 },
  audience: AUDIENCE_SHARES,
};

export const DIMENSIONS = [
  categories('clubType', '社团类型', 'Type of club', [
    ['sports', '体育健身', 'Sports'],
    ['arts', '文化艺术', 'Arts'],
    ['reading', '读书学习', 'Reading'],
    ['charity', '公益志愿', 'Volunteering'],
    ['other', '其他', 'Other'],
  ]),
  categories('sizeBand', '社团人数', 'Size of club', [
    ['s10', '10—19人', '10–19'],
    ['s20', '20—29人', '20–29'],
    ['s30', '30—49人', '30–49'],
    ['s50', '50—99人', '50–99'],
    ['s100', '100人以上', '100 and more'],
  ]),
  categories('daysBand', '调处天数', 'Days to settle', [
    ['d7', '7天以内', 'up to 7'],
    ['d15', '8—15天', '8–15'],
    ['d30', '16—30天', '16–30'],
    ['more', '30天以上', 'over 30'],
  ]),
  categories('serviceKind', '服务类别', 'Kind of service', [
    ['rights', '维权', 'Rights'],
    ['advice', '咨询', 'Advice'],
    ['service', '服务', 'Service'],
  ]),
  categories('ageBand', '年龄段', 'Age band', [
    ['under60', '60岁以下', 'under 60'],
    ['from60', '60—69岁', '60–69'],
    ['from70', '70—79岁', '70–79'],
    ['from80', '80岁以上', '80 and over'],
  ]),
  categories('facilityType', '设施类型', 'Type of facility', FACILITIES),
  categories('weekday', '星期', 'Weekday', WEEKDAYS),
  categories(
    'hour',
    '时段',
    'Hour',
    HOURS.map((hour) => [hour, `${Number(hour)}时`, `${hour}:00`]),
  ),
  categories('cohort', '届别', 'Cohort', [
    ['2022', '2022届', 'Class of 2022'],
    ['2023', '2023届', 'Class of 2023'],
    ['2024', '2024届', 'Class of 2024'],
  ]),
  AUDIENCE,
];

/**
 * The blocks of the further indicators. `tools` are the random and cell helpers of
 * generate.mjs; `truth` has the cells that the new ones must agree with.
 */
export function moreBlocks(tools, truth, months, quarterEnds) {
  const { district, streets, childrenOf, between, drift, cell, block, monthCode } = tools;
  const { quarters, monthly, must } = tools;
  const upper = [district, ...streets];
  /** One value a street and period; the district is their sum. */
  const byStreet = (periods, valueOf) => {
    const cells = Object.fromEntries(
      streets.map((id) => [id, periods.map((period) => cell(Math.round(valueOf(id, period))))]),
    );
    cells[district] = periods.map((_, p) =>
      cell(streets.reduce((sum, id) => sum + cells[id][p].value, 0)),
    );
    return cells;
  };
  const only = (periods, valueOf) => ({
    [district]: periods.map((at) => cell(Math.round(valueOf(at)))),
  });
  const size = (id) => childrenOf[id].length;
  const noisy = (series, id, at, spread = 0.06) => 1 + spread * drift(`${series} ${id}`, at);
  const grown = (month, yearly) => 1 + yearly * (month / 12);
  const valueAt = (cells, id, p) => cells[id][p].value;
  /** A part of another series, at least five below it, so that neither side is a small count. */
  const shareOf = (whole, periods, series, low, high, yearly = 0) => {
    const cells = Object.fromEntries(
      streets.map((id) => [
        id,
        periods.map((at, p) => {
          const share =
            between(low, high, series, id) * grown(at, yearly) * noisy(series, id, at, 0.02);
          const all = valueAt(whole, id, p);
          return cell(Math.max(5, Math.min(all - 5, Math.round(all * share))));
        }),
      ]),
    );
    cells[district] = periods.map((_, p) =>
      cell(streets.reduce((sum, id) => sum + cells[id][p].value, 0)),
    );
    periods.forEach((_, p) =>
      must(valueAt(cells, district, p) <= valueAt(whole, district, p), `${series} above its whole`),
    );
    return cells;
  };
  /** A whole split by fixed shares; the last part takes the rest, so the parts add up. */
  const splitOf = (id, cells, dimension, name, periods) => {
    const keys = Object.keys(SHARES[dimension]);
    const parts = Object.fromEntries(keys.map((key) => [key, []]));
    periods.forEach((at, p) => {
      const weights = keys.map(
        (key) => SHARES[dimension][key] * noisy(`${name} ${key}`, id, at, 0.05),
      );
      const total = weights.reduce((a, b) => a + b, 0);
      const whole = valueAt(cells, id, p);
      let rest = whole;
      keys.forEach((key, k) => {
        const share = Math.round((whole * weights[k]) / total);
        const value = k === keys.length - 1 ? rest : share;
        rest -= value;
        parts[key].push(cell(value));
      });
    });
    return parts;
  };
  const split = (cells, dimension, name, periods) =>
    Object.fromEntries(
      Object.entries(splitOf(district, cells, dimension, name, periods)).map(([key, row]) => [
        key,
        { [district]: row },
      ]),
    );
  /** Every street split; the district's parts are the sums of theirs. */
  const splitStreets = (cells, dimension, name, periods) => {
    const rows = streets.map((id) => [id, splitOf(id, cells, dimension, name, periods)]);
    return Object.keys(SHARES[dimension]).map((key) => {
      const parts = Object.fromEntries(rows.map(([id, row]) => [id, row[key]]));
      parts[district] = periods.map((_, p) =>
        cell(streets.reduce((sum, id) => sum + parts[id][p].value, 0)),
      );
      return [key, parts];
    });
  };
  const splitBlocks = (frequency, accumulation, periods, late, indicator, cells, dimension, of) =>
    Object.entries(split(cells, dimension, indicator, of)).map(([key, rows]) => ({
      ...block(frequency, accumulation, periods, [district], late, { [indicator]: rows }),
      breakdown: { [dimension]: key },
    }));

  // Employment.
  const reemployed = byStreet(
    months,
    (id, at) => size(id) * 4.6 * grown(at, 0.05) * noisy('reemployed', id, at),
  );
  const hard = byStreet(
    months,
    (id, at) => size(id) * between(34, 46, 'hard', id) * noisy('hard', id, at, 0.01),
  );
  const hardEmployed = shareOf(hard, months, 'hard employed', 0.935, 0.962, 0.004);
  const eligible = byStreet(months, (id, at) => size(id) * 62 * noisy('eligible', id, at));
  const reached = shareOf(eligible, months, 'reached', 0.66, 0.8, 0.05);
  const applied = shareOf(reached, months, 'applied', 0.42, 0.55, 0.02);
  const paid = shareOf(applied, months, 'paid', 0.82, 0.92);
  const pushes = byStreet(
    months,
    (id, at) => size(id) * 210 * grown(at, 0.08) * noisy('pushes', id, at),
  );
  const interviews = shareOf(pushes, months, 'interviews', 0.11, 0.17, 0.03);
  const hires = shareOf(interviews, months, 'hires', 0.3, 0.42);
  // Training.
  const trainees = byStreet(
    quarterEnds,
    (id, at) => size(id) * 11 * grown(at, 0.05) * noisy('trainees', id, at),
  );
  const inWork = shareOf(trainees, quarterEnds, 'in work', 0.52, 0.66, 0.02);
  // Disputes.
  const services = byStreet(months, (id, at) => size(id) * 21 * noisy('services', id, at, 0.08));
  const workers = byStreet(months, (id, at) => {
    const cases = valueAt(truth.accepted, id, months.indexOf(at));
    return cases * between(1.3, 1.7, 'workers', id) * noisy('workers', id, at, 0.03);
  });
  const days = byStreet(months, (id, at) => {
    const cases = valueAt(truth.concluded, id, months.indexOf(at));
    return cases * between(11, 16, 'days', id) * grown(at, -0.04) * noisy('days', id, at, 0.03);
  });
  // Governance.
  const sessions = byStreet(months, (id, at) => size(id) * 1.6 * noisy('sessions', id, at, 0.15));
  const raised = byStreet(months, (id, at) => size(id) * 5.2 * noisy('raised', id, at, 0.1));
  const resolved = shareOf(raised, months, 'resolved', 0.8, 0.92);
  // Service.
  const meals = byStreet(
    months,
    (id, at) => size(id) * 830 * grown(at, 0.06) * noisy('meals', id, at),
  );

  const years = [...new Set(months.map((at) => monthCode(at).slice(0, 4)))];
  const decembers = years.map((year) => months.find((at) => monthCode(at) === `${year}-12`));
  const communities = byStreet(decembers, (id) => size(id));
  const titled = byStreet(decembers, (id, at) =>
    Math.min(size(id), size(id) * (0.55 + 0.15 * decembers.indexOf(at)) + 0.5),
  );
  const working = byStreet(decembers, (id, at) => size(id) * 3100 * grown(at, 0.01));
  const skilled = shareOf(working, decembers, 'skilled', 0.3, 0.35, 0.03);
  const participants = byStreet(
    quarterEnds,
    (id, at) => size(id) * 52 * grown(at, 0.06) * noisy('participants', id, at),
  );
  // Somebody trained in two streets is one person of the district.
  participants[district] = participants[district].map(({ value }) =>
    cell(Math.round(value * 0.94)),
  );

  const last = (cells, count) => {
    for (const id of upper) {
      for (let p = cells[id].length - count; p < cells[id].length; p++)
        cells[id][p] = cell(null, 'Y');
    }
  };
  last(inWork, 2);
  last(trainees, 2);
  // Two streets have not reported the last month; the district's total was reported on its own.
  for (const id of [streets[3], streets[9]]) sessions[id][months.length - 1] = cell(null, 'O');

  const year = months.slice(-12);
  const lately = (cells) =>
    Object.fromEntries(Object.entries(cells).map(([id, row]) => [id, row.slice(-12)]));

  const facilities = FACILITIES.flatMap(([key, , , share]) => {
    const within = byStreet(quarterEnds, (id, at) => {
      const all = valueAt(truth.residents, id, quarterEnds.indexOf(at));
      const reach = share * between(0.9, 1.06, 'within', key, id) * grown(at, 0.02);
      return all * Math.min(0.985, reach);
    });
    const coverage = Object.fromEntries(
      upper.map((id) => [
        id,
        within[id].map(({ value }, p) =>
          cell(Math.round((value / valueAt(truth.residents, id, p)) * 1000) / 10),
        ),
      ]),
    );
    return {
      ...block('Q', 'instant', quarters, upper, 0, {
        'residents-within-fifteen-minutes': within,
        'fifteen-minute-coverage': coverage,
      }),
      breakdown: { facilityType: key },
    };
  });

  const cohorts = ['2022', '2023', '2024'].flatMap((year) => {
    const first = months.findIndex((at) => monthCode(at) === `${year}-07`);
    if (first < 0) return [];
    const span = months.slice(first, first + 12);
    const registered = 1480 + 90 * (Number(year) - 2022);
    const course = [0.18, 0.34, 0.49, 0.6, 0.69, 0.76, 0.81, 0.85, 0.88, 0.9, 0.92, 0.935];
    return {
      ...block(
        'M',
        'cohort',
        { start: `${year}-07`, count: span.length },
        [district],
        year === years[years.length - 1] ? 2 : 0,
        {
          'graduates-registered': { [district]: span.map(() => cell(registered)) },
          'graduates-employed': {
            [district]: span.map((at, i) =>
              cell(
                Math.round(
                  registered *
                    (course[i] + 0.012 * (Number(year) - 2022)) *
                    noisy('graduates', year, at, 0.008),
                ),
              ),
            ),
          },
        },
      ),
      breakdown: { cohort: year },
    };
  });

  return [
    block('M', 'period', monthly, upper, 2, {
      'reemployed-persons': reemployed,
      'hard-to-employ-persons': hard,
      'hard-to-employ-employed': hardEmployed,
      'policy-eligible': eligible,
      'policy-reached': reached,
      'policy-applied': applied,
      'policy-paid': paid,
      'job-pushes': pushes,
      'job-interviews': interviews,
      'job-hires': hires,
      'dispute-services': services,
      'dispute-workers-involved': workers,
      'mediation-days-total': days,
      'deliberation-sessions': sessions,
      'canteen-meals': meals,
    }),
    block('M', 'cohort', monthly, upper, 3, { 'items-raised': raised, 'items-resolved': resolved }),
    block('M', 'instant', monthly, [district], 2, {
      'youth-partners': only(
        months,
        (at) => 64 + 3.4 * (at - months[0]) + 2 * drift('partners', at),
      ),
      'zero-employment-households': only(months, (at) =>
        Math.max(6, 19 - 0.3 * (at - months[0]) + drift('zero', at)),
      ),
    }),
    block('A', 'instant', years, upper, 0, {
      communities,
      'titled-communities': titled,
      'persons-in-work': working,
      'skilled-workers': skilled,
    }),
    block('Q', 'instant', quarters, [district], 0, {
      'alliance-members': only(
        quarterEnds,
        (at) => 21 + 0.6 * (at - months[0]) + drift('alliance', at),
      ),
    }),
    block('Q', 'period', quarters, upper, 0, { 'training-participants': participants }),
    block('Q', 'cohort', quarters, upper, 0, {
      'trainees-unemployed': trainees,
      'trainees-employed': inWork,
    }),
    ...splitBlocks('M', 'period', monthly, 2, 'dispute-services', services, 'serviceKind', months),
    ...splitBlocks(
      'M',
      'period',
      monthly,
      2,
      'mediations-concluded',
      truth.concluded,
      'daysBand',
      months,
    ),
    ...splitBlocks('M', 'period', monthly, 2, 'canteen-meals', meals, 'ageBand', months),
    ...splitStreets(lately(eligible), 'audience', 'policy-eligible', year).map(([key, rows]) => ({
      ...block('M', 'period', { start: monthCode(year[0]), count: 12 }, upper, 2, {
        'policy-eligible': rows,
      }),
      breakdown: { audience: key },
    })),
    ...splitBlocks(
      'Q',
      'instant',
      quarters,
      0,
      'resident-clubs',
      truth.clubs,
      'clubType',
      quarterEnds,
    ),
    ...splitBlocks(
      'Q',
      'instant',
      quarters,
      0,
      'resident-clubs',
      truth.clubs,
      'sizeBand',
      quarterEnds,
    ),
    ...facilities,
    ...cohorts,
  ];
}

/**
 * A usual month by weekday and hour: all visits of the month that fall in each, which make up nearly
 * all of it, and how full the places are then.
 */
export function weekOf({ district, between, drift, lastMonth, usual }) {
  const hours = hoursOf({ district, between, drift, lastMonth });
  const used = hours.filter(({ indicator }) => indicator === 'space-utilisation');
  const mean = used.reduce((sum, { value }) => sum + value, 0) / used.length;
  // The hours come to the month's own figure: each has as many seats as the next.
  for (const hour of used) hour.value = Math.round((usual + 0.5 * (hour.value - mean)) * 10) / 10;
  return hours;
}

function hoursOf({ district, between, drift, lastMonth }) {
  return WEEKDAYS.flatMap(([weekday], d) =>
    HOURS.flatMap((hour, h) => {
      const weekend = d > 4;
      const rush = Math.exp(-((h - (weekend ? 6.5 : 10.5)) ** 2) / (weekend ? 14 : 9));
      const noon = Math.exp(-((h - 3.5) ** 2) / 3) * 0.5;
      const level =
        (0.12 + rush + noon) * (weekend ? 1.25 : 1) * (1 + 0.05 * drift(`week ${d}`, h));
      const common = {
        region: district,
        period: lastMonth,
        accumulation: 'typical-month',
        breakdown: { weekday, hour },
        status: 'P',
        source: 'sample-generator',
      };
      return [
        {
          indicator: 'centre-visits',
          ...common,
          value: Math.round(level * between(1350, 1435, 'visits', weekday, hour)) * 10,
        },
        {
          indicator: 'space-utilisation',
          ...common,
          value: Math.min(99.5, Math.round(level * 720) / 10),
        },
      ];
    }),
  );
}
