import type { Accumulation, Qualifier, TargetItem } from '../core/contract/contract.generated.js';
import type { Statement } from '../core/derive/brief.js';
import type { Apart, Aparts } from '../core/derive/apart.js';
import type { Ranked } from '../core/derive/rank.js';
import type { Change } from '../core/derive/change.js';
import type { Period } from '../core/time/period.js';
import type { Speech } from './speech.js';

export const bases = {
  'year-on-year': '较上年同期',
  'previous-period': '环比',
  'year-start': '较年初',
};

const QUARTERS = ['一', '二', '三', '四'];

/** 2024年3月, 2024年1—2月, 2024年一季度, 2024年上半年. */
function span({ code, frequency, start, length }: Period): string {
  const year = `${code.slice(0, 4)}年`;
  const month = (start % 12) + 1;
  switch (frequency) {
    case 'A':
      return year;
    case 'S':
      return `${year}${month === 1 ? '上' : '下'}半年`;
    case 'Q':
      return `${year}${QUARTERS[(month - 1) / 3]}季度`;
    case 'M': {
      const last = month + length - 1;
      if (last > 12) return `${year}${month}月—${Number(code.slice(0, 4)) + 1}年${last - 12}月`;
      return `${year}${month}${length > 1 ? `—${last}` : ''}月`;
    }
    default:
      return date(code.slice(0, 10)) + code.slice(11);
  }
}

/**
 * The short name of a time on an axis: what the name before it has not said. A fiscal year is 2016/17, the
 * first month, quarter or half of a year stands for the year.
 */
export function tick({ code, frequency, start, length }: Period, before?: Period): string {
  const year = before?.code.slice(0, 4) === code.slice(0, 4) ? '' : `${code.slice(0, 4)}年`;
  const isSame = (digits: number) => before?.code.slice(0, digits) === code.slice(0, digits);
  const month = Number(code.slice(5, 7));
  switch (frequency) {
    case 'A':
      return code;
    case 'S':
    case 'Q':
    case 'M': {
      const part = start % 12;
      if (isFiscal(start, length)) return fiscalYear(code) + (before ? '' : '年度');
      if (year && part === 0) return year;
      if (frequency === 'S') return `${year}${part === 0 ? '上' : '下'}半年`;
      if (frequency === 'Q') return `${year}${QUARTERS[part / 3]}季度`;
      return year + months(part + 1, length);
    }
    case 'D':
      return `${year}${isSame(7) ? '' : `${month}月`}${Number(code.slice(8, 10))}日`;
    case 'N': {
      const day = isSame(10) ? '' : `${year}${month}月${Number(code.slice(8, 10))}日`;
      return day && code.endsWith('T00:00') ? day : day + code.slice(11);
    }
  }
}

/** 3月, 1—2月, 11月—次年1月. */
function months(month: number, length: number): string {
  const last = month + length - 1;
  if (length === 1) return `${month}月`;
  return last > 12 ? `${month}月—次年${last - 12}月` : `${month}—${last}月`;
}

/** Whether a monthly period is a year that begins in another month than January. */
const isFiscal = (start: number, length: number) => length === 12 && start % 12 !== 0;

/** 2016/17. */
const fiscalYear = (code: string) =>
  `${code.slice(0, 4)}/${String(Number(code.slice(0, 4)) + 1).slice(-2)}`;

/** What a figure covers, where its date is not stated. */
const spans: Partial<Record<Accumulation, string>> = {
  ytd: '年内累计，',
  'rolling-12': '近12个月，',
  cumulative: '累计，',
  'typical-month': '每月，',
};

export function period(of: Period, accumulation: Accumulation = 'period', undated = false): string {
  if (undated)
    return `${spans[accumulation] ?? ''}日期未注明${of.start ? `（${span(of)}报道）` : ''}`;
  switch (accumulation) {
    case 'ytd': {
      if (of.frequency === 'D' || of.frequency === 'N') return `年初至${span(of)}累计`;
      const month = (of.start % 12) + of.length;
      return month === 1 ? `${span(of)}累计` : `${of.code.slice(0, 4)}年1—${month}月累计`;
    }
    case 'rolling-12':
      return `截至${span(of)}的一年`;
    case 'cumulative':
      return `截至${span(of)}累计`;
    case 'typical-month':
      return `通常每月（${span(of)}）`;
    case 'instant':
      return `截至${span(of)}`;
    default:
      return span(of);
  }
}

export function bound(number: string, qualifier: Qualifier): string {
  const words: Record<Qualifier, string> = {
    exact: number,
    all: '全覆盖',
    'at-least': `不少于${number}`,
    'more-than': `超${number}`,
    about: `约${number}`,
    nearly: `近${number}`,
    'at-most': `不超过${number}`,
  };
  return words[qualifier];
}

/** 上升 2.1 个百分点, 增长 3.2%, 持平. */
export function moved(change: Change, size: string): string {
  const { value, printed, unit, comparable } = change;
  const basis = comparable ? '（可比口径）' : '';
  if (printed === 0) return (value ? '基本持平' : '持平') + basis;
  const up = value! > 0;
  const points = { 'percentage-point': '个百分点', 'permille-point': '个千分点', point: '点' };
  if (unit in points) {
    return `${up ? '上升' : '下降'}${size}${points[unit as keyof typeof points]}${basis}`;
  }
  return `${up ? '增加' : '减少'}${size}${unit === 'percent' ? '%' : ''}${basis}`;
}

/** 2024-12-05 as 2024年12月5日; a code of another kind as it is. */
export const date = (code: string) =>
  code.replace(/^(\d+)-0?(\d+)/, '$1年$2月').replace(/-0?(\d+)$/, '$1日');

/** 不低于95%, of whole counts 不少于30家; at most none is none. */
export function limit(comparator: TargetItem['comparator'], number: string): string {
  const [low, high] = /[%‰.]/.test(number) ? '低高' : '少多';
  const none = /^0[^.]/.test(number);
  const signs = { ge: `不${low}于`, le: none ? '' : `不${high}于`, about: '约', band: '介于' };
  return signs[comparator] + number;
}

/** What a figure does that keeps the line of a target: 达到95%, 不多于3件. */
export const keeping = (comparator: TargetItem['comparator'], line: string): string =>
  comparator === 'ge' ? `达到${line}` : limit(comparator, line);

/** What one does that misses it; `line` is left out where it has just been said. */
export const missing = (comparator: TargetItem['comparator'], line = ''): string => {
  if (comparator === 'ge') return `未达到${line}`;
  if (comparator === 'le') return `超过${line}`;
  return line ? `不在${line}之内` : '不在其内';
};

/** So many regions are named; of more that have the same figure, their number is enough. */
const NAMED = 3;

const tied = (rows: readonly Ranked[], say: Speech): string =>
  rows.length > NAMED
    ? `${rows.length}个并列`
    : rows.map(({ region }) => say.region(region.id)).join('、');

const reasons: Record<Apart, string> = {
  withheld: '不公布',
  missing: '缺报',
  inapplicable: '不适用',
  due: '待发布',
  none: '没有数',
  definition: '口径不同',
};

/** How many are not compared with the others, by the reason: 1个不公布, 2个缺报. */
export const apart = (counts: Aparts): string[] =>
  counts.map(({ reason, count }) => `${count}个${reasons[reason]}`);

export function sentence(statement: Statement, say: Speech): string {
  switch (statement.kind) {
    case 'level': {
      const { observation, change } = statement;
      const subject = `${say.period(observation)}，${say.subject(observation).join('')}`;
      if (observation.value === null) return `${subject}：${say.spoken(observation)}。`;
      const marks = say.marks(observation).join('，');
      const compared =
        change?.value === undefined
          ? ''
          : `，${bases[change.basis]}${moved(change, say.size(change))}`;
      return `${subject}为${say.value(observation)}${marks && `（${marks}）`}${compared}。`;
    }
    case 'target': {
      const { judgement, observation } = statement;
      const line = say.target(judgement.target);
      if (judgement.progress) return `${say.standing(judgement, observation)}。`;
      if (judgement.verdict === 'met') return `达到${line}。`;
      if (judgement.verdict === 'missed') return `未达到${line}${say.off(judgement)}。`;
      if (judgement.verdict === 'unclear') return `${line}未写明按月还是按年，不作评判。`;
      if (judgement.verdict === 'pending' && judgement.distance) {
        return `距${line}还差${say.gap(judgement)}。`;
      }
      return `是否达到${line}，由现有数据不能判断。`;
    }
    case 'spread': {
      const { highest, lowest, count, bounded, apart: apartFrom, missed, rate } = statement;
      const { region } = [...highest, ...lowest][0]!;
      const words = rate ? '高低' : '多少';
      const end = (rows: readonly Ranked[], i: number) =>
        rows.length > 0 ? `，${tied(rows, say)}最${words[i]}（${figureOf(rows, say)}）` : '';
      const ends = end(highest, 0) + end(lowest, 1);
      const line = missed?.target ? say.target(missed.target) : '各自的目标';
      const open = missed?.unknown ? `，${missed.unknown}个无法判断` : '';
      const below = missed?.count ? `；${missed.count}个未达到${line}${open}` : '';
      const rest = apart(apartFrom).join('、');
      return `${count}个${say.level(region.parent)}中${ends}${below}${boundsIn(bounded, say)}${rest && `；另有${rest}`}。`;
    }
  }
}

/** What ends of a spread print, with what makes any of them less sure. */
const figureOf = (rows: readonly Ranked[], say: Speech): string =>
  [
    say.value(rows[0]!.observation),
    ...new Set(rows.flatMap(({ observation }) => say.caveats(observation))),
  ].join('，');

function boundsIn(rows: readonly Ranked[], say: Speech): string {
  if (rows.length > NAMED) return `；${rows.length}个为约数或界限数`;
  return rows.map((row) => `；${say.region(row.region.id)}为${figureOf([row], say)}`).join('');
}
