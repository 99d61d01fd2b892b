import type { Apart } from '../../core/derive/distribution.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface DistributionWords {
  median(value: string): string;
  half(from: string, to: string): string;
  /** The ends of the middle half. */
  lower(value: string): string;
  upper(value: string): string;
  own(region: string, value: string): string;
  ownNote(region: string, value: string): string;
  sentence(text: string): string;
  few(count: number): string;
  placed(count: number, total: number): string;
  /** From where to where so many regions lie, and their median: as a title. */
  width(count: number, level: string, from: string, to: string, median: string): string;
  most(group: string, value: string): string;
  highest(group: string, value: string): string;
  /** What is left out, already counted by reason. */
  apart(leftOut: string): string;
  reasons: Record<keyof Apart, (count: number) => string>;
  bin(from: string, to: string, last: boolean): string;
  regions(count: number): string;
  dots: string;
  bars: string;
  by(dimension: string): string;
  groups: string;
  value: string;
  nothing: string;
  nothingPlaced: string;
  nothingBy(dimension: string): string;
  refused(why: string): string;
  noFigure: string;
  open: string;
}

/** What is said of a distribution; apart, because few pages show one. */
export const distributionWords = inEach<DistributionWords>({
  'zh-CN': {
    median: (value) => `中位数 ${value}`,
    half: (from, to) => `中间一半 ${from}–${to}`,
    lower: (value) => `下四分位 ${value}`,
    upper: (value) => `上四分位 ${value}`,
    own: (region, value) => `${region}整体 ${value}`,
    ownNote: (region, value) => `${region}整体为${value}，是合在一起的一个数，不是各地区的中位数。`,
    sentence: (text) => `${text}。`,
    few: (count) => `只有${count}个地区有可比的数，不算中位数。`,
    placed: (count, total) => `${total}个地区中${count}个有可比的数。`,
    width: (count, level, from, to, median) =>
      `${count}个${level}在${from}至${to}之间，中位数${median}`,
    most: (group, value) => `${group}最多，${value}`,
    highest: (group, value) => `${group}最高，${value}`,
    apart: (leftOut) => `未画入：${leftOut}。`,
    reasons: {
      suppressed: (n) => `${n}个不公布`,
      bounded: (n) => `${n}个为约数或界限数`,
      definition: (n) => `${n}个口径不同`,
      missing: (n) => `${n}个没有数`,
    },
    bin: (from, to, last) => (from === to ? from : last ? `${from}至${to}` : `${from}至不足${to}`),
    regions: (count) => `${count}个地区`,
    dots: '每点一个地区',
    bars: '柱高为地区个数，从零起',
    by: (dimension) => `按${dimension}分组`,
    groups: '柱高只表示该组的数量，从零起；各组范围未必等宽，柱宽不表示范围。',
    value: '数值',
    noFigure: '没有数据',
    open: '渐淡：约数或界限数',
    nothing: '没有可画的分布',
    nothingPlaced: '没有地区有可比的数。',
    nothingBy: (dimension) => `数据中没有按“${dimension}”分的数值。`,
    refused: (why) => `不能计算：${why}。`,
  },
  en: {
    median: (value) => `median ${value}`,
    half: (from, to) => `middle half ${from}–${to}`,
    lower: (value) => `lower quartile ${value}`,
    upper: (value) => `upper quartile ${value}`,
    own: (region, value) => `${region} as a whole ${value}`,
    ownNote: (region, value) =>
      `${region} as a whole has ${value}: one figure for all, not the median of the areas.`,
    sentence: (text) => `${text}.`,
    few: (count) => `Areas with an exact figure: ${count}, too few for a median.`,
    width: (count, level, from, to, median) =>
      `${count} ${level} from ${from} to ${to}, median ${median}`,
    most: (group, value) => `Most: ${group}, ${value}`,
    highest: (group, value) => `Highest: ${group}, ${value}`,
    placed: (count, total) =>
      `${count} of ${total} ${total === 1 ? 'area' : 'areas'} ${count === 1 ? 'has' : 'have'} an exact figure.`,
    apart: (leftOut) => `Not in the picture: ${leftOut}.`,
    reasons: {
      suppressed: (n) => `${n} not published`,
      bounded: (n) => `${n} approximate or bounded`,
      definition: (n) => `${n} of another definition`,
      missing: (n) => `${n} without a figure`,
    },
    bin: (from, to, last) =>
      from === to ? from : last ? `${from} to ${to}` : `${from} to less than ${to}`,
    regions: (count) => counted(count, 'area'),
    dots: 'One dot an area',
    bars: 'Height is the number of areas, from zero',
    by: (dimension) => `in groups by ${dimension.toLowerCase()}`,
    groups:
      'Height is the figure of the group, from zero; groups may span unequal ranges, which their width does not show.',
    value: 'Value',
    noFigure: 'no data',
    open: 'Fading: approximate or bounded',
    nothing: 'No distribution to draw',
    nothingPlaced: 'No area has an exact figure.',
    nothingBy: (dimension) => `The data have no figures by “${dimension}”.`,
    refused: (why) => `Not computed: ${why}.`,
  },
});
