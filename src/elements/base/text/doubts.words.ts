import type { Anachronism } from '../../../core/derive/dates-agree.js';
import { inEach } from '../../../i18n/lang.js';

/** What a card says below its figures where something speaks against them. */
interface DoubtWords {
  /** A total beside the sum of the regions below: where and when, both numbers. */
  regions(place: string, total: string, level: string, sum: string): string;
  /** The same of a sum that lacks parts and is above its total. */
  someRegions(place: string, total: string, level: string, sum: string): string;
  /** A total beside the sum of the shorter periods in it. */
  periods(place: string, total: string, sum: string): string;
  /** A total beside the sum of the categories of a dimension; of some, where others have no figure. */
  categories(place: string, total: string, dimension: string, sum: string): string;
  someCategories(place: string, total: string, dimension: string, sum: string): string;
  /** A figure about so many times its neighbours in time, or one part in so many. */
  slip(place: string, value: string, times: number): string;
  /** A running total that is less than that of an earlier period. */
  fall(place: string, value: string, since: string, before: string): string;
  dates: Record<Anachronism['kind'], (period: string) => string>;
  /** So many more of the same kind. */
  more(text: string, count: number): string;
}

export const doubtWords = inEach<DoubtWords>({
  'zh-CN': {
    regions: (place, total, level, sum) =>
      `${place}公布为${total}，各${level}相加为${sum}，两者不一致`,
    someRegions: (place, total, level, sum) =>
      `${place}公布为${total}，有数的${level}相加已为${sum}，两者不一致`,
    periods: (place, total, sum) => `${place}公布为${total}，所含各期相加为${sum}，两者不一致`,
    categories: (place, total, dimension, sum) =>
      `${place}公布为${total}，按${dimension}分的各类相加为${sum}，两者不一致`,
    someCategories: (place, total, dimension, sum) =>
      `${place}公布为${total}，按${dimension}分、有数的各类相加已为${sum}，两者不一致`,
    slip: (place, value, times) =>
      times > 1
        ? `${place}的${value}约为前后各期的${times}倍，未经核实`
        : `${place}的${value}约为前后各期的${Math.round(1 / times)}分之一，未经核实`,
    fall: (place, value, since, before) =>
      `${place}的累计数为${value}，少于${since}的${before}，累计数不应减少`,
    dates: {
      future: (period) => `含有尚未到来的${period}的数，未经核实`,
      'as-of': (period) => `数已到${period}，晚于注明的数据日期`,
      published: (period) => `发布日期早于${period}结束，日期有误`,
    },
    more: (text, count) => `${text}（另有${count}处）`,
  },
  en: {
    regions: (place, total, level, sum) =>
      `${place}: published as ${total}, but its ${level} add up to ${sum}`,
    someRegions: (place, total, level, sum) =>
      `${place}: published as ${total}, but those of its ${level} with figures add up to ${sum} already`,
    periods: (place, total, sum) =>
      `${place}: published as ${total}, but the periods in it add up to ${sum}`,
    categories: (place, total, dimension, sum) =>
      `${place}: published as ${total}, but its categories by ${dimension} add up to ${sum}`,
    someCategories: (place, total, dimension, sum) =>
      `${place}: published as ${total}, but its categories by ${dimension} that have figures add up to ${sum} already`,
    slip: (place, value, times) =>
      times > 1
        ? `${place}: ${value} is about ${times} times the periods around it; unverified`
        : `${place}: ${value} is about one part in ${Math.round(1 / times)} of the periods around it; unverified`,
    fall: (place, value, since, before) =>
      `${place}: a running total of ${value} is below that of ${since}, ${before}; such totals do not fall`,
    dates: {
      future: (period) => `Holds figures for ${period}, which has not begun; unverified`,
      'as-of': (period) => `Figures go to ${period}, beyond the stated date of the data`,
      published: (period) => `The date of publication is before the end of ${period}: one is wrong`,
    },
    more: (text, count) => `${text} (${count} more like it)`,
  },
});
