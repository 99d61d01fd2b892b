import type { Statement } from '../core/derive/brief.js';
import type { Change } from '../core/derive/change.js';
import type { Accumulation, Qualifier, TargetItem } from '../core/contract.generated.js';
import type { Period } from '../core/period.js';
import type { Speech, Words } from './words.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const bases = {
  'year-on-year': 'on a year earlier',
  'previous-period': 'on the period before',
  'year-start': 'since the start of the year',
};

function span({ code, frequency, start, length }: Period): string {
  const year = code.slice(0, 4);
  const month = start % 12;
  switch (frequency) {
    case 'A':
      return year;
    case 'S':
      return `${month === 0 ? 'first' : 'second'} half of ${year}`;
    case 'Q':
      return `Q${month / 3 + 1} ${year}`;
    case 'M':
      return `${MONTHS[month]}${length > 1 ? `–${MONTHS[month + length - 1]}` : ''} ${year}`;
    default:
      return `${Number(code.slice(8, 10))} ${MONTHS[Number(code.slice(5, 7)) - 1]} ${year} ${code.slice(11)}`.trim();
  }
}

function period(of: Period, accumulation: Accumulation = 'period', undated = false): string {
  if (undated) return `date not stated (reported ${span(of)})`;
  switch (accumulation) {
    case 'ytd': {
      const last = (of.start % 12) + of.length - 1;
      return `${last === 0 ? '' : 'Jan–'}${MONTHS[last]} ${of.code.slice(0, 4)}, year to date`;
    }
    case 'rolling-12':
      return `year to ${span(of)}`;
    case 'cumulative':
      return `in all up to ${span(of)}`;
    case 'typical-month':
      return `in a usual month (${span(of)})`;
    case 'instant':
      return `as of ${span(of)}`;
    default:
      return span(of);
  }
}

function bound(number: string, qualifier: Qualifier): string {
  const words: Record<Qualifier, string> = {
    exact: number,
    all: `all (${number})`,
    'at-least': `at least ${number}`,
    'more-than': `more than ${number}`,
    about: `about ${number}`,
    nearly: `nearly ${number}`,
    'at-most': `at most ${number}`,
  };
  return words[qualifier];
}

function moved(change: Change, size: string): string {
  if (change.value === 0) return 'unchanged';
  if (change.printed === 0) return 'nearly unchanged';
  const direction = change.value! > 0 ? 'up' : 'down';
  if (change.unit === 'percentage-point') return `${direction} ${size} percentage points`;
  return `${direction} ${size}${change.unit === 'percent' ? '%' : ''}`;
}

const signs: Record<TargetItem['comparator'], string> = {
  ge: 'at least',
  le: 'at most',
  about: 'about',
  band: 'between',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(statement: Statement, say: Speech): string {
  switch (statement.kind) {
    case 'level': {
      const { observation, change } = statement;
      const subject = `${say.region(observation.region)}, ${say.period(observation)}: ${say.indicator(observation.indicator)}`;
      if (observation.value === null) return `${subject} – ${say.value(observation)}. `;
      const status = observation.status.includes('P') ? ' (provisional)' : '';
      const compared =
        change?.value === undefined
          ? ''
          : `, ${moved(change, say.size(change))} ${bases[change.basis]}`;
      const comparable = change?.comparable ? ' (comparable basis)' : '';
      return `${subject} ${say.value(observation)}${status}${compared}${comparable}. `;
    }
    case 'target': {
      const { judgement } = statement;
      const line = say.target(judgement.target);
      const gap = judgement.distance ? ` by ${say.gap(judgement, statement.observation)}` : '';
      if (judgement.verdict === 'met') return `It meets the ${line}. `;
      if (judgement.verdict === 'missed') return `It misses the ${line}${gap}. `;
      return `The data do not tell whether it meets the ${line}. `;
    }
    case 'spread': {
      const { highest, lowest, placed, unplaced, missed } = statement;
      const ends = `${say.region(highest.region.id)} is highest (${say.value(highest.observation)}) and ${say.region(lowest.region.id)} lowest (${say.value(lowest.observation)})`;
      const below = missed?.count ? `; ${missed.count} miss the ${say.target(missed.target)}` : '';
      const rest = unplaced ? `; ${unplaced} more have no comparable figure` : '';
      return `Of ${placed} areas below, ${ends}${below}${rest}. `;
    }
  }
}

export const en: Words = {
  lang: 'en',
  units: {
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
  },
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
    Q: 'too few to publish',
    S: 'special event',
    U: 'low reliability',
    V: 'unvalidated',
    W: 'includes others',
    Y: 'not out yet',
  },
  refusals: {
    'no-data': 'no data',
    'not-additive': 'cannot be added up from the areas below',
    'parts-overlap': 'the parts may share persons, so no total is made',
    'bounded-parts': 'nothing is computed from approximate figures',
    'definitions-differ': 'definitions differ',
    'too-few-persons': 'too few persons to publish',
  },
  changeRefusals: {
    'no-base': 'no base figure',
    'zero-base': 'base is zero, no change computed',
    'small-base': 'base too small for a percentage',
    suppressed: 'too few to compare',
    bounded: 'no change between approximate figures',
    break: 'definition changed, not comparable',
    'boundary-change': 'boundaries changed, not comparable',
    'not-comparable': 'not compared on this basis',
  },
  ...{ bases, period, bound, moved, sentence },
  tick: ({ frequency, start, code }, long) => {
    if (frequency === 'A') return code;
    if (frequency === 'D' || frequency === 'N') return long ? code.slice(0, 10) : code.slice(5);
    if (long) return code.slice(0, 4);
    return frequency === 'Q' ? `Q${(start % 12) / 3 + 1}` : MONTHS[start % 12]!;
  },
  target: (target, number, label) =>
    `${label || (target.kind === 'benchmark' ? 'benchmark' : 'target')} (${signs[target.comparator]} ${number})`,
  gapless: (text) => ` ${text}`,
  verdicts: { met: 'met', missed: 'missed', unknown: 'cannot be judged' },
  scale: (max) => (max >= 1e7 ? [1e6, 'million'] : max >= 1e5 ? [1e3, 'thousand'] : [1, '']),
  range: (from, to) => `${from} to ${to}`,
  reported: (n, all) => `${n} of ${all} reported`,
  shortRegion: (name) => name.replace(/ (Subdistrict|Street|Community)$/i, ''),
  below: (region, count) => `${count} areas of ${region}`,
  place: (place, of) => `place ${place} of ${of}`,
  parts: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  list: (items) => items.join(', '),
  pair: (a, b) => `${a}: ${b}`,
  paragraph: (sentences) => sentences.map(capital).join('').trim(),
  domains: {
    employment: 'Employment',
    training: 'Training',
    disputes: 'Dispute resolution',
    governance: 'Clubs and governance',
    service: 'Service reach',
  },
  quoted: (raw) => `in the source: “${raw}”`,
  factKinds: {
    award: 'award',
    standard: 'standard',
    event: 'event',
    name: 'name',
    statement: 'statement',
  },
  empty: {
    missing: '—',
    zero: '0',
    notApplicable: '/',
    tooSmall: '…',
    suppressed: 'withheld',
    due: 'not out yet',
  },
  ui: {
    filter: 'Filter',
    loading: 'Loading data…',
    nothing: 'Nothing to show',
    nothingWhy: (indicator, region) => `The data have no “${indicator}” for “${region}”.`,
    failed: 'The data cannot be shown',
    retry: 'Load again',
    problems: (n) => `${n} problems in the data, see the browser console`,
    sample: 'Sample data, not real statistics',
    stale: (age) => `Not updated; these are the data of ${age}`,
    overdue: (due) => `Past its update date (${due})`,
    asOf: (date) => `Data as of ${date}`,
    published: (date) => `published ${date}`,
    source: (names) => `Source: ${names}`,
    undated: 'Date of the data not stated',
    definition: 'Definition',
    population: 'Population',
    table: 'Table',
    picture: 'Chart',
    csv: 'Download CSV',
    tableOf: (name) => `${name}: data table`,
    period: 'Period',
    region: 'Area',
    all: 'All',
    latest: 'Latest',
    indicator: 'Indicator',
    value: 'Value',
    status: 'Note',
    compared: 'Change',
    target: 'Target',
    reading: 'Reading',
    facts: 'Facts as stated',
    tilesTitle: 'Tile grid (not a map)',
    selected: 'Selected',
    clear: 'Clear selection',
    legend: 'Legend',
    provisional: 'Hollow, dashed: provisional or estimated',
    provisionalDots: 'Hollow: provisional or estimated',
    parts: 'Numerator ÷ denominator',
    noTarget: 'The data give no target',
    andMore: 'darker is more; each box shows its lower bound',
    hatched: 'Hatched: too few to publish',
    gap: 'Gap: not reported',
    high: 'high',
    low: 'low',
    plotHint: (name) => `${name}, left and right arrows move through the points`,
    listHint: (name) => `${name}, up and down arrows move, Enter selects`,
    ago: (minutes) =>
      minutes < 1
        ? 'just now'
        : minutes < 60
          ? `${minutes} min ago`
          : `${Math.round(minutes / 60)} h ago`,
    previousYear: 'A year earlier',
    short: (gap) => `, ${gap} short`,
    up: '▲',
    down: '▼',
    same: 'unchanged',
    more: 'More indicators',
    note: 'Note',
    name: 'Name',
    place: 'Place',
    programme: 'Programme',
  },
};
