import type { Mismatch } from '../../core/derive/compare.js';
import { counted } from '../../i18n/counted.js';
import { bracketed } from '../../i18n/bracketed.js';
import { inEach } from '../../i18n/lang.js';

interface CompareWords {
  /** What the reader is told of the scale. */
  sameScale: string;
  fromZero(low: string, high: string): string;
  mismatch: Record<Mismatch, string>;
  leftOut(shown: number, left: number): string;
  /** A break between the periods, with its reason where one is given. */
  broken(period: string, reason: string): string;
  /** One column beside the other, the ends of several, and that all are alike: as titles. */
  higher(name: string, value: string, other: string, than: string): string;
  more(name: string, value: string, other: string, than: string): string;
  rates(highest: string, value: string, lowest: string, least: string, of: number): string;
  counts(highest: string, value: string, lowest: string, least: string, of: number): string;
  alike(names: readonly string[], value: string): string;
  /** What the lines behind those of all regions are. */
  around(region: string): string;
  goal(target: string): string;
  /** What the columns say, as one sentence. */
  together(columns: string): string;
}

/** What is said of regions or periods side by side; apart, because few pages show them. */
export const compareWords = inEach<CompareWords>({
  'zh-CN': {
    sameScale: '各图用同一数值轴和同一时间轴。',
    fromZero: (low, high) => `各柱从零起，用同一数值轴（${low}至${high}）。`,
    mismatch: {
      'definitions-differ': '各列口径不同，不能放在同一数值轴上相比，只分别列出数字。',
      'spans-differ':
        '各列所指的时间长短或累计方式不同，不能放在同一数值轴上相比，只分别列出数字。',
    },
    leftOut: (shown, left) => `最多并列${shown}列，另有${left}列没有显示。`,
    broken: (period, reason) => `${period}起口径有变，前后不可比${reason ? `：${reason}` : ''}。`,
    higher: (name, value, other, than) => `${name}${value}，高于${other}的${than}`,
    more: (name, value, other, than) => `${name}${value}，多于${other}的${than}`,
    rates: (highest, value, lowest, least, of) =>
      `所比的${of}个中，${highest}${value}最高，${lowest}${least}最低`,
    counts: (highest, value, lowest, least, of) =>
      `所比的${of}个中，${highest}${value}最多，${lowest}${least}最少`,
    alike: (names, value) => `${names.join('、')}都是${value}`,
    around: (region) => `灰线：${region}`,
    goal: (target) => `横线：${target}`,
    together: (columns) => `${columns}。`,
  },
  en: {
    sameScale: 'All lines share one scale of values and one of time.',
    fromZero: (low, high) => `All bars start at zero on one scale (${low} to ${high}).`,
    mismatch: {
      'definitions-differ':
        'The columns follow different definitions. They share no scale; the numbers stand apart.',
      'spans-differ':
        'The columns cover different spans of time. They share no scale; the numbers stand apart.',
    },
    leftOut: (shown, left) =>
      `At most ${counted(shown, 'column stands', 'columns stand')} side by side; ${left} more left out.`,
    broken: (period, reason) =>
      `Not comparable before and from ${period}${reason ? `: ${reason}` : ': the definition changed'}.`,
    higher: (name, value, other, than) => `${name}: ${value}, above ${other} ${bracketed(than)}`,
    more: (name, value, other, than) => `${name}: ${value}, more than ${other} ${bracketed(than)}`,
    rates: (highest, value, lowest, least, of) =>
      `Of the ${of} compared, ${highest} is highest ${bracketed(value)} and ${lowest} lowest ${bracketed(least)}`,
    counts: (highest, value, lowest, least, of) =>
      `Of the ${of} compared, ${highest} has most ${bracketed(value)} and ${lowest} fewest ${bracketed(least)}`,
    alike: (names, value) => `${names.join(', ')}: all ${value}`,
    around: (region) => `Grey line: ${region}`,
    goal: (target) => `Level line: ${target}`,
    together: (columns) => `${columns}.`,
  },
});
