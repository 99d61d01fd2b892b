import type { Frequency } from '../core/contract/contract.generated.js';
import { counted, isOne } from './counted.js';
import {
  apart,
  bases,
  bound,
  capital,
  keeping,
  limit,
  missing,
  moved,
  period,
  sentence,
  tick,
} from './en-sentences.js';
import type { LargeUnits } from './larger-unit.js';
import { inYuan } from './yuan.js';
import type { Words } from './zh-cn.js';

const units: Words['units'] = {
  person: 'persons',
  'person-time': 'person-times',
  case: 'cases',
  'service-act': 'service acts',
  household: 'households',
  membership: 'memberships',
  organisation: 'organisations',
  enterprise: 'enterprises',
  club: 'clubs',
  facility: 'facilities',
  session: 'sessions',
  community: 'communities',
  item: 'items',
  percent: '%',
  day: 'days',
  'cny-10k': '× 10,000 yuan',
  'square-metre': 'm²',
  'seat-hour': 'seat-hours',
};

const levels: Words['levels'] = {
  '': 'areas',
  street: 'subdistricts',
  town: 'towns',
  community: 'communities',
  village: 'villages',
};

const steps: Record<Frequency, string> = {
  A: 'year',
  S: 'half-year',
  Q: 'quarter',
  M: 'month',
  D: 'day',
  N: 'minute',
};

const COUNTED: ReadonlySet<string> = new Set(
  [units, levels].flatMap((words) => Object.values(words)),
);

/** What a unit or a level of the product is called for one alone: 1 case. */
const oneOf = (unit: string): string =>
  COUNTED.has(unit) ? unit.replace(/ies$/, 'ys').replace(/s$/, '') : unit;

const SIZES: Record<string, number> = {
  '× 10,000': 1e4,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const largeUnits: LargeUnits = {
  magnitudes: new Map([
    ['trillion', { size: 1e12, from: 1e13 }],
    ['billion', { size: 1e9, from: 1e10 }],
    ['million', { size: 1e6, from: 1e7 }],
    ['thousand', { size: 1e3, from: 1e5 }],
  ]),
  bases: new Set([...Object.values(units).filter((unit) => unit !== '%'), 'yuan']),
  split: (unit) => {
    const word = Object.keys(SIZES).find((size) => unit.startsWith(`${size} `));
    return word ? [SIZES[word]!, unit.slice(word.length + 1)] : [1, unit];
  },
  join: (word, base) => `${word} ${base}`,
};

/** A day or a month of the document as a period of it is said: 12 Jul 2024, Jun 2024. */
const date = (code: string): string =>
  /^\d{4}-\d\d(-|$)/.test(code)
    ? period({
        code,
        frequency: code.length > 7 ? 'D' : 'M',
        start: Number(code.slice(5, 7)) - 1,
        length: 1,
      })
    : code;

export const en: Words = {
  lang: 'en',
  units,
  statuses: {
    A: 'normal',
    B: 'break in series',
    D: 'definition differs',
    E: 'estimated',
    F: 'forecast',
    G: 'experimental',
    H: 'no figure on holidays',
    I: 'imputed',
    J: 'derogation',
    K: 'included elsewhere',
    L: 'not collected',
    M: 'not applicable',
    N: 'below the smallest unit',
    O: 'not reported',
    P: 'provisional',
    Q: 'confidential',
    S: 'special event',
    T: 'too few',
    U: 'low reliability',
    V: 'unvalidated',
    W: 'includes others',
    Y: 'not out yet',
    Z: 'withheld to protect another figure',
  },
  refusals: {
    'no-data': 'no data',
    'not-additive': 'cannot be added up from the areas below',
    'periods-not-additive': 'cannot be added up from shorter periods',
    'parts-overlap': 'the parts may share persons, so no total is made',
    'bounded-parts': 'nothing is computed from approximate figures',
    'parts-missing': 'parts are missing and figures may be below zero, so there is no sum',
    'unlike-units': 'unlike units are not compared',
    'endless-ratio': 'its numerator or denominator leads back to itself, so it cannot be computed',
    'too-few-persons': 'too few persons',
  },
  changeRefusals: {
    'no-base': 'no base figure',
    'zero-base': 'change not calculated: base is zero',
    'negative-base': 'base is below zero, so no percentage',
    'small-base': 'base too small for a percentage',
    suppressed: 'not published, so not compared',
    bounded: 'change not calculated: approximate figure',
    break: 'definition changed, not comparable',
    'boundary-change': 'boundaries changed, not comparable',
    'not-comparable': 'not compared on this basis',
  },
  apart,
  bases,
  period,
  bound,
  moved,
  sentence,
  limit,
  keeping,
  missing,
  date,
  tick,
  target: (target, number, label) => {
    const name = label || (target.kind === 'benchmark' ? 'benchmark' : 'target');
    const line = limit(target.comparator, number);
    return name.endsWith(')') ? `${name.slice(0, -1)}, ${line})` : `${name} (${line})`;
  },
  gapless: (text) => ` ${text}`,
  verdicts: {
    met: 'met',
    missed: 'missed',
    exceeded: 'exceeded',
    unknown: 'cannot be judged',
    pending: 'not due',
    unclear: 'not judged, for a month or a year is not stated',
  },
  reached: (share, isLimit) => `${share} of the ${isLimit ? 'limit' : 'goal'}`,
  reachedOfYear: (share, isLimit) => `${share} of the year’s ${isLimit ? 'limit' : 'goal'}`,
  elapsed: (share) => `${share} of the time gone`,
  toGo: (line, gap) => `${gap} short of the ${line} so far`,
  left: (line, gap) => `${gap} below the ${line} so far`,
  beyond: (line, gap) => `${gap} over the ${line} already`,
  largeUnits,
  range: (from, to) => `${from} to ${to}`,
  periods: (n, frequency) => counted(n, steps[frequency]),
  steps,
  unitAfter: (number, unit) => (isOne(number) ? oneOf(unit) : unit),
  measured: (number, unit) => (unit === units['cny-10k'] ? inYuan(number) : [number, unit]),
  withUnit: (number, unit) =>
    unit === '%' ? number + unit : `${number} ${en.unitAfter(number, unit)}`,
  changed: (basis, moved) => `${moved} ${basis}`,
  points: (number) => counted(number, 'percentage point'),
  permillePoints: (number) => counted(number, 'per mille point'),
  summed: 'added up here',
  accumulated: 'added up over the year here',
  reported: (n, all) => `${n} of ${all} reported`,
  levels,
  below: (region, count, level) =>
    region ? `${en.withUnit(String(count), level)} of ${region}` : `${count} in all`,
  ended: (day) => `until ${date(day)}`,
  shortPlace: (name) => name.replace(/ (Subdistrict|Street|Community)$/i, ''),
  place: (place, of) => `place ${place} of ${of}`,
  parts: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  list: (items) => items.join(', '),
  names: (items) => items.join(', '),
  clauses: (items) => items.join('; '),
  phrase: (parts) => parts.join(' '),
  aside: (text, remark) => `${text} (${remark})`,
  stop: '. ',
  pair: (a, b) => `${a}: ${b}`,
  about: (subject, statement) => `${subject}, ${statement}`,
  paragraph: (sentences) => sentences.map((text) => capital(text.trim())).join(' '),
  domains: {
    employment: 'Employment',
    training: 'Training',
    disputes: 'Dispute resolution',
    governance: 'Clubs and governance',
    service: 'Service reach',
  },
  empty: {
    missing: '—',
    notApplicable: '/',
    tooSmall: '…',
    suppressed: 'withheld',
    due: 'not out yet',
    unstated: 'not stated',
  },
  signs: { '—': 'no figure', '/': 'not applicable', '…': 'below the smallest unit' },
  ui: {
    overTime: 'Over time',
    toTarget: 'Against the target',
    byRegion: 'By area',
    filter: 'Filter',
    loading: 'Loading data…',
    nothing: 'Nothing to show',
    byAreas: (indicator) => `${indicator} by area`,
    nothingWhy: (indicator, region) => `The data have no “${indicator}” for “${region}”.`,
    since: (from) => `from ${from} on`,
    upTo: (to) => `up to ${to}`,
    noneIn: (time) => `There is no figure of the time asked for (${time}).`,
    latestIs: (period) => `The latest figure is of ${period}.`,
    noneOf: (time) => `no figure of ${time}`,
    leftOut: (names) => `Not drawn: ${names.join(', ')} (no comparable figures of that time)`,
    lacking: (names) => `No figure of the time asked for: ${names}`,
    anyTime: (time) => `of any time, not of ${time} alone`,
    failed: 'The data cannot be shown',
    retry: 'Load again',
    problems: (n) => `${counted(n, 'problem')} in the data`,
    console: 'see the browser console',
    sample: 'Sample data, not real statistics',
    sampleMark: 'Sample data',
    stale: (age) => `Not updated; these are the data of ${age}`,
    overdue: (due) => `Past its update date (${date(due)})`,
    asOf: (day, published) =>
      `Data as of ${date(day)}${published && `, published ${date(published)}`}`,
    source: (names) => `Source: ${names}`,
    undated: 'Date of the data not stated',
    table: 'Table',
    more: 'More',
    page: 'Page',
    tableOf: (name) => `${name}: data table`,
    unitOf: (unit) => `unit: ${unit}`,
    period: 'Period',
    region: 'Area',
    all: 'All',
    latest: 'Latest',
    indicator: 'Indicator',
    target: 'Target',
    clear: 'Clear selection',
    provisional: 'Hollow, pale or dashed: provisional or estimated',
    noTarget: 'The data give no target',
    cut: 'scale not from 0',
    hatched: 'Hatched: not published',
    due: 'Blank at the end: not out yet',
    gap: 'Gap: not reported',
    bounded: 'Arrow, short bar: approximate or a bound',
    openPlaces: 'No place: a bound or estimate leaves it open',
    keysHint: (name) => `${name}, arrow keys move, question mark lists the keys`,
    ago: (minutes) =>
      minutes < 1
        ? 'just now'
        : minutes < 60
          ? `${minutes} min ago`
          : `${Math.round(minutes / 60)} h ago`,
    previousYear: 'A year earlier',
    short: (gap) => `, ${gap} short`,
    over: (gap) => `, ${gap} over`,
    lacks: (gap) => `${gap} short`,
    exceeds: (gap) => `${gap} over`,
    up: '▲',
    down: '▼',
  },
};
