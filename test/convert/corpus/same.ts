// Whether what the engine says is what the truth says, each in its own words: units, times, places, names.
import type { Contract, LocalizedText } from '../../../src/core/contract/contract.generated.js';
import type { TrueMeaning } from './case.js';

/** Measure words that may stand for a unit that every contract knows. */
const WORDS: Readonly<Record<string, string>> = {
  person: '人 名 persons',
  'person-time': '人次',
  case: '件 起 cases',
  'service-act': '件次',
  household: '户',
  membership: '会籍 个',
  organisation: '家 个',
  enterprise: '家 户 个',
  club: '个',
  facility: '个 处 所 家',
  session: '场 次 场次',
  community: '个',
  item: '项 个 件',
  percent: '%',
  day: '天',
  'cny-10k': '万元',
  'square-metre': '平方米',
  'seat-hour': '座时',
};

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万人 as four zeros and 人. */
function scaled(word: string): { zeros: number; base: string } {
  const [, scale = '', base = ''] = /^([十百千万亿]*)(.*)$/.exec(word)!;
  if (base === '' || /^[时瓦米克]/.test(base)) return { zeros: 0, base: word };
  return { zeros: [...scale].reduce((sum, one) => sum + SCALES[one]!, 0), base };
}

export const plain = (text: LocalizedText): string =>
  typeof text === 'string' ? text : `${text['zh-CN']} ${text.en ?? ''}`;

const wordsOf = (unit: string, contract: Pick<Contract, 'units'>): string[] => {
  const declared = contract.units?.find(({ id }) => id === unit);
  if (declared) return plain(declared.name).trim().split(/\s+/);
  return WORDS[unit]?.split(' ') ?? [unit];
};

/** How many zeros a figure in `unit` has more than one in the unit of the truth; undefined for another unit. */
export function zerosBetween(
  unit: string,
  truth: string,
  contract: Pick<Contract, 'units'>,
): number | undefined {
  if (unit === 'not-stated') return 0;
  const wanted = scaled(truth);
  for (const word of wordsOf(unit, contract)) {
    const got = scaled(word);
    if (got.base === wanted.base) return got.zeros - wanted.zeros;
  }
  return undefined;
}

const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** The months, first and last, that a period covers; `ytd` from January on. */
export function monthsOf(period: string, accumulation = ''): [first: number, last: number] {
  const year = Number(period.slice(0, 4)) * 12;
  const [first, last] = spanOf(period, year);
  return accumulation === 'ytd' ? [year, last] : [first, last];
}

function spanOf(period: string, year: number): [number, number] {
  const part = /^\d{4}-([SQ])(\d)$/.exec(period);
  if (part) {
    const length = part[1] === 'S' ? 6 : 3;
    const first = year + (Number(part[2]) - 1) * length;
    return [first, first + length - 1];
  }
  const several = /^\d{4}-\d\d\/P(\d+)M$/.exec(period);
  if (several) return [monthOf(period), monthOf(period) + Number(several[1]) - 1];
  if (/^\d{4}$/.test(period)) return [year, year + 11];
  return [monthOf(period), monthOf(period)];
}

/** Accumulations that only say how a stock or a single period is counted. */
const PLAIN = new Set(['', 'period', 'instant', 'ytd']);

export function isSameTime(
  got: { period: string; accumulation?: string },
  { p, acc = '', i, as = '' }: TrueMeaning,
): boolean {
  const [first, last] = monthsOf(got.period, got.accumulation);
  const [from, to] = monthsOf(p, acc);
  if (last !== to) return false;
  if (i.stock || as === 'target') return true;
  return first === from && PLAIN.has(got.accumulation ?? '');
}

const shortCode = (code: string) => code.replace(/0+$/, '');

export function isSameRegion(
  id: string,
  contract: Pick<Contract, 'regions'>,
  { r }: TrueMeaning,
): boolean {
  if (r.id) return id === r.id;
  if (r.code) return shortCode(id) === shortCode(r.code);
  const item = contract.regions.items.find((region) => region.id === id);
  return item !== undefined && plain(item.name).trim() === r.name;
}
