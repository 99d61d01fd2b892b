import type { TargetItem } from '../../core/contract/contract.generated.js';
import { inEach } from '../../i18n/lang.js';

/** What is said of a course, as the title of its line, and in its picture. */
interface TrendWords {
  /**
   * From its first figure, with its unit and without it, and its time, to its last: a rate rises, a count
   * grows, both fall.
   */
  rises(name: string, time: string, from: string, bare: string, to: string): string;
  grows(name: string, time: string, from: string, bare: string, to: string): string;
  falls(name: string, time: string, from: string, bare: string, to: string): string;
  /** A figure at its time. */
  at(time: string, figure: string): string;
  /** On which side of a line all of it lies, or so many periods up to its end. */
  all(length: string, side: string): string;
  row(length: string, side: string): string;
  /** That the last figure is an end of all since then: of rates high or low, of counts many or few. */
  highest(time: string): string;
  lowest(time: string): string;
  most(time: string): string;
  fewest(time: string): string;
  /** What a line across the plot is, where its own name has no room. */
  kinds: Record<NonNullable<TargetItem['kind']>, string>;
  /** A target that is no limit. */
  about(number: string): string;
}

/** What is said of trends; apart, because not every page shows one. */
export const trendWords = inEach<TrendWords>({
  'zh-CN': {
    rises: (name, time, from, _bare, to) => `${name}由${time}的${from}升到${to}`,
    grows: (name, time, from, _bare, to) => `${name}由${time}的${from}增到${to}`,
    falls: (name, time, from, _bare, to) => `${name}由${time}的${from}降到${to}`,
    at: (time, figure) => time + figure,
    all: (length, side) => `${length}都${side}`,
    row: (length, side) => `连续${length}${side}`,
    highest: (time) => `${time}以来最高`,
    lowest: (time) => `${time}以来最低`,
    most: (time) => `${time}以来最多`,
    fewest: (time) => `${time}以来最少`,
    kinds: { target: '目标', benchmark: '参照线' },
    about: (number) => `约${number}`,
  },
  en: {
    rises: (name, time, _from, bare, to) => `${name} rose from ${bare} in ${time} to ${to}`,
    grows: (name, time, _from, bare, to) => `${name} rose from ${bare} in ${time} to ${to}`,
    falls: (name, time, _from, bare, to) => `${name} fell from ${bare} in ${time} to ${to}`,
    at: (time, figure) => `${figure} in ${time}`,
    all: (length, side) => `${side} in all ${length}`,
    row: (length, side) => `${side} for ${length} in a row`,
    highest: (time) => `the highest since ${time}`,
    lowest: (time) => `the lowest since ${time}`,
    most: (time) => `the most since ${time}`,
    fewest: (time) => `the fewest since ${time}`,
    kinds: { target: 'Target', benchmark: 'Benchmark' },
    about: (number) => `about ${number}`,
  },
});
