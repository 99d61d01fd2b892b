import { inEach } from '../../i18n/lang.js';

interface DistributionWords {
  median(value: string): string;
  half(from: string, to: string): string;
  /** The ends of the middle half. */
  lower(value: string): string;
  upper(value: string): string;
  own(region: string, value: string): string;
  ownNote(region: string, value: string, level: string): string;
  sentence(text: string): string;
  few(count: number, level: string): string;
  placed(count: number, total: number, level: string): string;
  /** From where to where so many regions lie, and their median: as a title. */
  width(count: number, level: string, from: string, to: string, median: string): string;
  most(group: string, value: string): string;
  highest(group: string, value: string): string;
  /** What is left out, already counted by reason. */
  apart(leftOut: string): string;
  bounded(count: number): string;
  bin(from: string, to: string, last: boolean): string;
  regions(count: number, level: string): string;
  dots(level: string): string;
  bars(level: string): string;
  by(dimension: string): string;
  groups: string;
  value: string;
  nothing: string;
  nothingPlaced(level: string): string;
  nothingBy(dimension: string): string;
  refused(why: string): string;
  noFigure: string;
  open: string;
}

/** What is said of a distribution; apart, because few pages show one. */
export const distributionWords = inEach<DistributionWords>({
  'zh-CN': {
    median: (value) => `中位数${value}`,
    half: (from, to) => `中间一半在${from}至${to}之间`,
    lower: (value) => `下四分位${value}`,
    upper: (value) => `上四分位${value}`,
    own: (region, value) => `${region}整体${value}`,
    ownNote: (region, value, level) =>
      `${region}整体为${value}，是合在一起的一个数，不是各${level}的中位数。`,
    sentence: (text) => `${text}。`,
    few: (count, level) => `只有${count}个${level}有可比的数，不算中位数。`,
    placed: (count, total, level) => `${total}个${level}中${count}个有可比的数。`,
    width: (count, level, from, to, median) =>
      `${count}个${level}在${from}至${to}之间，中位数${median}`,
    most: (group, value) => `${group}最多，${value}`,
    highest: (group, value) => `${group}最高，${value}`,
    apart: (leftOut) => `未画入：${leftOut}。`,
    bounded: (n) => `${n}个为约数或界限数`,
    bin: (from, to, last) => (from === to ? from : last ? `${from}至${to}` : `${from}至不足${to}`),
    regions: (count, level) => `${count}个${level}`,
    dots: (level) => `每点一个${level}`,
    bars: (level) => `柱高为${level}个数，从零起`,
    by: (dimension) => `按${dimension}分组`,
    groups: '柱高只表示该组的数量，从零起；各组范围未必等宽，柱宽不表示范围。',
    value: '数值',
    noFigure: '没有数据',
    open: '渐淡：约数或界限数',
    nothing: '没有可画的分布',
    nothingPlaced: (level) => `没有${level}有可比的数。`,
    nothingBy: (dimension) => `数据中没有按“${dimension}”分的数值。`,
    refused: (why) => `不能计算：${why}。`,
  },
  en: {
    median: (value) => `median ${value}`,
    half: (from, to) => `middle half from ${from} to ${to}`,
    lower: (value) => `lower quartile ${value}`,
    upper: (value) => `upper quartile ${value}`,
    own: (region, value) => `${region} as a whole ${value}`,
    ownNote: (region, value, level) =>
      `${region} as a whole has ${value}: one figure for all, not the median of the ${level}.`,
    sentence: (text) => `${text}.`,
    few: (count, level) => `Too few ${level} with an exact figure for a median: ${count}.`,
    width: (count, level, from, to, median) =>
      `${count} ${level} from ${from} to ${to}, median ${median}`,
    most: (group, value) => `Most: ${group}, ${value}`,
    highest: (group, value) => `Highest: ${group}, ${value}`,
    placed: (count, total, level) =>
      `${count} of the ${total} ${level} ${count === 1 ? 'has' : 'have'} an exact figure.`,
    apart: (leftOut) => `Not in the picture: ${leftOut}.`,
    bounded: (n) => `${n} approximate or bounded`,
    bin: (from, to, last) =>
      from === to ? from : last ? `${from} to ${to}` : `${from} to less than ${to}`,
    regions: (count, level) => `${count} of the ${level}`,
    dots: (level) => `Each dot is one of the ${level}`,
    bars: (level) => `Height is the number of ${level}, from zero`,
    by: (dimension) => `in groups by ${dimension.toLowerCase()}`,
    groups:
      'Height is the figure of the group, from zero; groups may span unequal ranges, which their width does not show.',
    value: 'Value',
    noFigure: 'no data',
    open: 'Fading: approximate or bounded',
    nothing: 'No distribution to draw',
    nothingPlaced: (level) => `None of the ${level} has an exact figure.`,
    nothingBy: (dimension) => `The data have no figures by “${dimension}”.`,
    refused: (why) => `Not computed: ${why}.`,
  },
});
