import type { Accumulation, Qualifier, TargetItem } from '../core/contract/contract.generated.js';
import type { Statement } from '../core/derive/brief.js';
import type { Apart, Aparts } from '../core/derive/apart.js';
import type { Ranked } from '../core/derive/rank.js';
import type { Change } from '../core/derive/change.js';
import type { Period } from '../core/time/period.js';
import { counted, isOne } from './counted.js';
import type { Speech } from './speech.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const bases = {
  'year-on-year': 'on a year earlier',
  'previous-period': 'on previous period',
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
    case 'M': {
      const last = month + length - 1;
      if (isFiscal(start, length))
        return `${fiscal(code, start)} (${MONTHS[month]}–${MONTHS[last - 12]})`;
      if (last > 11) return `${MONTHS[month]} ${year}–${MONTHS[last - 12]} ${Number(year) + 1}`;
      return `${MONTHS[month]}${length > 1 ? `–${MONTHS[last]}` : ''} ${year}`;
    }
    default:
      return `${Number(code.slice(8, 10))} ${MONTHS[Number(code.slice(5, 7)) - 1]} ${year} ${code.slice(11)}`.trim();
  }
}

/**
 * The short name of a time on an axis: what the name before it has not said. The first month, quarter or half
 * of a year stands for the year.
 */
export function tick({ code, frequency, start, length }: Period, before?: Period): string {
  const isSame = (digits: number) => before?.code.slice(0, digits) === code.slice(0, digits);
  const year = isSame(4) ? '' : code.slice(0, 4);
  const named = (...parts: string[]) => parts.filter(Boolean).join(' ');
  const part = start % 12;
  switch (frequency) {
    case 'A':
      return code;
    case 'S':
    case 'Q':
    case 'M': {
      if (isFiscal(start, length)) return before ? yearSpan(code) : fiscal(code, start);
      if (year && part === 0) return year;
      if (frequency === 'S') return named(`H${part / 6 + 1}`, year);
      if (frequency === 'Q') return named(`Q${part / 3 + 1}`, year);
      return named(
        `${MONTHS[part]}${length > 1 ? `–${MONTHS[(part + length - 1) % 12]}` : ''}`,
        year,
      );
    }
    case 'D':
    case 'N': {
      const month = MONTHS[Number(code.slice(5, 7)) - 1]!;
      const day = String(Number(code.slice(8, 10)));
      if (frequency === 'D') return named(day, isSame(7) ? '' : month, year);
      if (isSame(10)) return code.slice(11);
      return named(day, month, year, code.endsWith('T00:00') ? '' : code.slice(11));
    }
  }
}

/** Whether a monthly period is a year that begins in another month than January. */
const isFiscal = (start: number, length: number) => length === 12 && start % 12 !== 0;

/** 2016–17. */
const yearSpan = (code: string) =>
  `${code.slice(0, 4)}–${String(Number(code.slice(0, 4)) + 1).slice(-2)}`;

/** Years from April, July and October are fiscal ones somewhere; one from September is a school year. */
const FISCAL = [3, 6, 9];

const fiscal = (code: string, start: number) =>
  `${FISCAL.includes(start % 12) ? 'FY ' : ''}${yearSpan(code)}`;

const spans: Partial<Record<Accumulation, string>> = {
  ytd: 'year to date, ',
  'rolling-12': 'over 12 months, ',
  cumulative: 'in all, ',
  'typical-month': 'in a usual month, ',
};

export function period(of: Period, accumulation: Accumulation = 'period', undated = false): string {
  if (undated) {
    return `${spans[accumulation] ?? ''}date not stated${of.start ? ` (reported ${span(of)})` : ''}`;
  }
  switch (accumulation) {
    case 'ytd': {
      if (of.frequency === 'D' || of.frequency === 'N') return `${span(of)}, year to date`;
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

export function bound(number: string, qualifier: Qualifier): string {
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

export function moved(change: Change, size: string): string {
  const { value, printed, unit, comparable } = change;
  const basis = comparable ? ' (comparable basis)' : '';
  if (printed === 0) return (value ? 'nearly unchanged' : 'unchanged') + basis;
  const direction = value! > 0 ? 'up' : 'down';
  const points = {
    'percentage-point': 'percentage point',
    'permille-point': 'per mille point',
    point: 'point',
  };
  if (unit in points) {
    return `${direction} ${counted(size, points[unit as keyof typeof points])}${basis}`;
  }
  return `${direction} ${size}${unit === 'percent' ? '%' : ''}${basis}`;
}

const signs = { ge: 'at least', le: 'at most', about: 'about', band: 'within' };

export const limit = (comparator: TargetItem['comparator'], number: string) =>
  `${signs[comparator]} ${number}`;

const kept = { ge: 'at or above', le: 'at or below', about: 'about', band: 'within' };

export const keeping = (comparator: TargetItem['comparator'], line: string) =>
  `${kept[comparator]} ${line}`;

const broken = { ge: 'below', le: 'above', about: 'off', band: 'outside' };

export const missing = (comparator: TargetItem['comparator'], line = '') =>
  `${broken[comparator]} ${line}`.trim();

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** So many regions are named; of more that have the same figure, their number is enough. */
const NAMED = 3;

const reasons: Record<Apart, string> = {
  withheld: 'withheld',
  missing: 'not reported',
  inapplicable: 'not applicable',
  due: 'not out yet',
  none: 'without a figure',
  definition: 'of another definition',
};

/** How many are not compared with the others, by the reason: 1 withheld, 2 not reported. */
export const apart = (counts: Aparts): string[] =>
  counts.map(({ reason, count }) => `${count} ${reasons[reason]}`);

function tied(rows: readonly Ranked[], say: Speech): string {
  if (rows.length > NAMED) return `${rows.length} alike`;
  const names = rows.map(({ region }) => say.region(region.id));
  return [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(' and ');
}

export function sentence(statement: Statement, say: Speech): string {
  switch (statement.kind) {
    case 'level': {
      const { observation, change } = statement;
      const [place, what] = say.subject(observation);
      const subject = `${place && `${place}, `}${say.period(observation)}: ${what}`;
      if (observation.value === null) return `${subject}, ${say.spoken(observation)}. `;
      const marks = say.marks(observation).join(', ');
      const compared =
        change?.value === undefined
          ? ''
          : `, ${moved(change, say.size(change))} ${bases[change.basis]}`;
      return `${subject} ${say.value(observation)}${marks && ` (${marks})`}${compared}. `;
    }
    case 'target': {
      const { judgement, observation } = statement;
      const line = say.target(judgement.target);
      if (judgement.progress) return `${capital(say.standing(judgement, observation))}. `;
      const missed = judgement.target.comparator === 'le' ? 'exceeds' : 'misses';
      if (judgement.verdict === 'met') return `It meets the ${line}. `;
      if (judgement.verdict === 'missed') return `It ${missed} the ${line}${say.off(judgement)}. `;
      if (judgement.verdict === 'unclear')
        return `The ${line} does not say whether it is for a month or a year, so nothing is judged by it. `;
      if (judgement.verdict === 'pending' && judgement.distance) {
        const side = judgement.distance < 0 ? 'short of' : 'over';
        return `It is ${say.gap(judgement)} ${side} the ${line}. `;
      }
      return `The data do not tell whether it meets the ${line}. `;
    }
    case 'spread': {
      const { highest, lowest, count, bounded, apart: apartFrom, missed } = statement;
      const { region } = [...highest, ...lowest][0]!;
      const end = (rows: readonly Ranked[], word: string, verb = true) =>
        `${tied(rows, say)}${verb ? (rows.length > 1 ? ' are' : ' is') : ''} ${word} (${figureOf(rows, say)})`;
      const ends = [
        ...(highest.length > 0 ? [end(highest, 'highest')] : []),
        ...(lowest.length > 0 ? [end(lowest, 'lowest', highest.length === 0)] : []),
      ].join(' and ');
      const line = missed?.target ? `the ${say.target(missed.target)}` : 'their own targets';
      const [one, many] =
        missed?.target?.comparator === 'le' ? ['exceeds', 'exceed'] : ['misses', 'miss'];
      const verb = isOne(missed?.count) ? one : many;
      const open = missed?.unknown ? `, ${missed.unknown} undecided` : '';
      const below = missed?.count ? `; ${missed.count} ${verb} ${line}${open}` : '';
      const rest = apart(apartFrom).join(', ');
      return `Of ${count} ${say.level(region.parent)}, ${ends}${below}${boundsIn(bounded, say)}${rest && `; besides, ${rest}`}. `;
    }
  }
}

/** What ends of a spread print, with what makes any of them less sure. */
const figureOf = (rows: readonly Ranked[], say: Speech): string =>
  [
    say.value(rows[0]!.observation),
    ...new Set(rows.flatMap(({ observation }) => say.caveats(observation))),
  ].join(', ');

function boundsIn(rows: readonly Ranked[], say: Speech): string {
  if (rows.length > NAMED) return `; ${rows.length} approximate or bounded`;
  return rows.map((row) => `; ${say.region(row.region.id)} has ${figureOf([row], say)}`).join('');
}
