import { bracketed } from '../../../i18n/bracketed.js';
import { inEach } from '../../../i18n/lang.js';

/** What is said of regions side by side, as the title of their picture. */
interface StandingWords {
  /** Several of them as a subject: so many of all, so many, or by their names, whole and without their level. */
  some(count: number, total: number, level: string): string;
  several(count: number, level: string): string;
  named(names: readonly string[], short: readonly string[]): string;
  /** On which side of a line all are, and some. */
  all(count: number, level: string, side: string): string;
  side(who: string, side: string, count: number): string;
  /** The sides of lines of their own, and the other side alone. */
  own: Record<'met' | 'missed' | 'other', string>;
  /** Those that have a figure and are on neither side. */
  rest: Record<'unknown' | 'pending', (count: number) => string>;
  /** So many of them are at an end: of rates high or low, of counts many or few. */
  highest(who: string, value: string, count: number): string;
  lowest(who: string, value: string, count: number): string;
  most(who: string, value: string, count: number): string;
  fewest(who: string, value: string, count: number): string;
  alike(count: number, level: string, value: string): string;
}

const zhEnd = (who: string, value: string, count: number, end: string): string =>
  `${who}${value}${count > 1 ? '并列' : ''}最${end}`;

const enEnd = (who: string, value: string, end: string): string =>
  `${end} in ${who} ${bracketed(value)}`;

/** In both languages: of regions side by side, as the title of a ranking, of tiles and of a map. */
export const standingWords = inEach<StandingWords>({
  'zh-CN': {
    some: (count, _total, level) => `${count}个${level}`,
    several: (count, level) => `${count}个${level}`,
    named: (names) => names.join('、'),
    all: (count, level, side) => `${count}个${level}都${side}`,
    side: (who, side) => who + side,
    own: { met: '达到各自的目标', missed: '未达到各自的目标', other: '未达到' },
    rest: {
      unknown: (count) => `${count}个无法判断`,
      pending: (count) => `${count}个未到期`,
    },
    highest: (who, value, count) => zhEnd(who, value, count, '高'),
    lowest: (who, value, count) => zhEnd(who, value, count, '低'),
    most: (who, value, count) => zhEnd(who, value, count, '多'),
    fewest: (who, value, count) => zhEnd(who, value, count, '少'),
    alike: (count, level, value) => `${count}个${level}都是${value}`,
  },
  en: {
    some: (count, total, level) => `${count} of ${total} ${level}`,
    several: (count, level) => `${count} ${level}`.trim(),
    named: (_names, short) => short.join(' and '),
    all: (count, level, side) => `All ${count} ${level} are ${side}`,
    side: (who, side, count) => `${who} ${count === 1 ? 'is' : 'are'} ${side}`,
    own: { met: 'at their own targets', missed: 'short of their own targets', other: 'not' },
    rest: {
      unknown: (count) => `${count} undecided`,
      pending: (count) => `${count} not due`,
    },
    highest: (who, value) => enEnd(who, value, 'highest'),
    lowest: (who, value) => enEnd(who, value, 'lowest'),
    most: (who, value) => enEnd(who, value, 'most'),
    fewest: (who, value) => enEnd(who, value, 'fewest'),
    alike: (count, level, value) => `All ${count} ${level} have ${value}`,
  },
});
