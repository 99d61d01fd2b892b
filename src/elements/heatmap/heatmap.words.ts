import type { Head, Level } from '../../core/derive/heatmap.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface HeatmapWords {
  levels: Record<Level, string>;
  kinds: Record<Exclude<Head['kind'], 'category'>, string>;
  day(number: string): string;
  /** A cell by the names of its row and its column. */
  at(row: string, column: string): string;
  by(rows: string, columns: string): string;
  nothing: string;
  nothingBy(rows: string, columns: string): string;
  nothingEach(frequency: 'M' | 'D'): string;
  refused(why: string): string;
  noFigure: string;
  otherDefinition: string;
  ends(highest: string, lowest: string, rate: boolean): string;
  /** Of the cells that have a place, where another could lie beyond them. */
  endsOfPlaced(count: number, highest: string, lowest: string, rate: boolean): string;
  /** One end alone, where a title says the other. */
  most(highest: string, rate: boolean): string;
  least(lowest: string, rate: boolean): string;
  /** Where an end is, as a title; and how many cells lie where to their range. */
  highest(cells: readonly string[], value: string, rate: boolean): string;
  lowest(cells: readonly string[], value: string): string;
  level: Record<Level, (count: number) => string>;
  /** A cell that others have the same figure as. */
  among(cell: string, count: number): string;
  counts(counts: Record<Level, number>, unjudged: number): string;
  ranges: string;
  /** What a cell of a usual month holds: a sum of all that falls in it, or a level. */
  usual: Record<'sum' | 'level', string>;
  /** Where the room is too small for the numbers, or for all columns. */
  hidden: Record<'numbers' | 'columns', string>;
  marks: Record<'zero' | 'bound' | 'preliminary' | 'definition', string> & {
    /** Why cells are empty, as far as it occurs. */
    empty(why: string): string;
  };
}

/** What is said of a matrix; apart, because few pages show one. */
export const heatmapWords = inEach<HeatmapWords>({
  'zh-CN': {
    levels: { below: '低于适宜区间', inside: '适宜', above: '紧张（高于适宜区间）' },
    kinds: { region: '地区', year: '年', month: '月', day: '日' },
    day: (number) => `${number}日`,
    at: (row, column) => `${row}的${column}`,
    by: (rows, columns) => `${rows}和${columns}`,
    nothing: '没有可画的矩阵',
    nothingBy: (rows, columns) => `数据中没有按“${rows}”和“${columns}”分的数值。`,
    nothingEach: (frequency) => `数据中没有按${frequency === 'M' ? '月' : '日'}的数值。`,
    refused: (why) => `不能计算：${why}。`,
    noFigure: '没有数据',
    otherDefinition: '口径不同，不与其他格相比',
    ends: (highest, lowest, rate) =>
      `最${rate ? '高' : '多'}：${highest}；最${rate ? '低' : '少'}：${lowest}。`,
    endsOfPlaced: (count, highest, lowest, rate) =>
      `${count}格有可比的数，其中最${rate ? '高' : '多'}：${highest}；最${rate ? '低' : '少'}：${lowest}。`,
    most: (highest, rate) => `最${rate ? '高' : '多'}：${highest}。`,
    least: (lowest, rate) => `最${rate ? '低' : '少'}：${lowest}。`,
    highest: (cells, value, rate) => `${cells.join('、')}最${rate ? '高' : '多'}，${value}`,
    lowest: (cells, value) => `${cells.join('、')}最低，${value}`,
    level: {
      above: (count) => `${count}格高于适宜区间`,
      inside: (count) => `${count}格适宜`,
      below: (count) => `${count}格低于适宜区间`,
    },
    among: (cell, count) => (count > 1 ? `${count}格并列，如${cell}` : cell),
    counts: ({ below, inside, above }, unjudged) =>
      `紧张（高于适宜区间）${above}格，适宜${inside}格，低于适宜区间${below}格${unjudged ? `，无法判断${unjudged}格` : ''}。`,
    ranges: '各地区按自己的适宜区间判断',
    usual: {
      sum: '每格：通常一个月里落在该格的合计，不是一天的数',
      level: '每格：通常一个月里这一时段的数',
    },
    hidden: { numbers: '格小写不下数字，点格可看', columns: '左右滑动看其余各列' },
    marks: {
      empty: (why) => `虚线空格：${why}`,
      zero: '短横：零',
      preliminary: '小圆圈：初步数或估计数',
      bound: '＞ ≥ ≈ 等：约数或界限数',
      definition: '≠：口径不同，不着色',
    },
  },
  en: {
    levels: {
      below: 'below the right range',
      inside: 'within the right range',
      above: 'short (above the right range)',
    },
    kinds: { region: 'Area', year: 'Year', month: 'Month', day: 'Day' },
    day: (number) => `day ${number}`,
    at: (row, column) => `${row} ${column}`,
    by: (rows, columns) => `${rows} and ${columns}`,
    nothing: 'No matrix to draw',
    nothingBy: (rows, columns) => `The data have no figures by “${rows}” and “${columns}”.`,
    nothingEach: (frequency) =>
      `The data have no figures for each ${frequency === 'M' ? 'month' : 'day'}.`,
    refused: (why) => `Not computed: ${why}.`,
    noFigure: 'no data',
    otherDefinition: 'other definition, not compared with the other cells',
    ends: (highest, lowest) => `Highest: ${highest}. Lowest: ${lowest}.`,
    endsOfPlaced: (count, highest, lowest) =>
      `Of the ${counted(count, 'cell')} with a comparable figure, highest: ${highest}; lowest: ${lowest}.`,
    most: (highest) => `Highest: ${highest}.`,
    least: (lowest) => `Lowest: ${lowest}.`,
    highest: (cells, value, rate) =>
      `${rate ? 'Highest' : 'Most'}: ${cells.join(' and ')}, ${value}`,
    lowest: (cells, value) => `Lowest: ${cells.join(' and ')}, ${value}`,
    level: {
      above: (count) => `${count} above the right range`,
      inside: (count) => `${count} within it`,
      below: (count) => `${count} below it`,
    },
    among: (cell, count) => (count > 1 ? `${count} cells alike, such as ${cell}` : cell),
    counts: ({ below, inside, above }, unjudged) =>
      `${counted(above, 'cell')} short (above the right range), ${inside} within it, ${below} below it${unjudged ? `, ${unjudged} not judged` : ''}.`,
    ranges: 'Each area is judged by its own range',
    usual: {
      sum: 'Each cell: all of a usual month that falls in it, not of one day',
      level: 'Each cell: its level in a usual month',
    },
    hidden: {
      numbers: 'Touch a cell for its number',
      columns: 'Scroll sideways for the others',
    },
    marks: {
      empty: (why) => `Dashed: ${why}`,
      zero: 'Short rule: zero',
      preliminary: 'Small ring: provisional or estimated',
      bound: '>, ≥, ≈: approximate or bounded',
      definition: '≠: other definition, not shaded',
    },
  },
});
