import type { CompositionRefusal, Rest } from '../../core/derive/composition.js';
import { inEach } from '../../i18n/lang.js';

interface CompositionWords {
  category: string;
  value: string;
  share: string;
  parts: string;
  /** What the whole holds beyond the categories. */
  remainder: string;
  /** How the remainder came about. */
  remainderHint: string;
  /** The whole as the document has it, and as the sum of its parts. */
  supplied: string;
  summed: string;
  waffle: string;
  /** Of the room of parts without a figure, `why`: what stands in place of it. */
  rest: Record<Rest['kind'], (why: string) => string>;
  refused: string;
  by(indicator: string, dimension: string): string;
  unbroken(indicator: string): string;
  /** Which part is the largest, as a title: of a whole, of two alike, and where there is no whole. */
  leads(part: string, share: string): string;
  lead(parts: readonly string[], share: string): string;
  most(parts: readonly string[], value: string): string;
  highest(parts: readonly string[], value: string): string;
  refusals: Record<Exclude<CompositionRefusal, 'no-whole'>, string>;
  /** Where categories have no figure, and why, and there is no total. */
  noWhole(why: string): string;
}

/** What is said of parts and wholes; apart, because few pages show any. */
export const compositionWords = inEach<CompositionWords>({
  'zh-CN': {
    category: '类别',
    value: '数值',
    share: '占比',
    parts: '各类别',
    remainder: '未分类',
    remainderHint: '总数减去各类',
    supplied: '总数',
    summed: '各类合计',
    waffle: '每格1%，共100格；先取整数格，余下的格按余数从大到小补足。',
    rest: {
      withheld: (why) => `斜线部分：${why}的类别`,
      missing: (why) => `空白部分：${why}的类别`,
    },
    refused: '不画成整体，也不计算占比',
    by: (indicator, dimension) => `${indicator}：按${dimension}`,
    unbroken: (indicator) => `${indicator}的分类数`,
    leads: (part, share) => `${part}最多，占${share}`,
    lead: (parts, share) => `${parts.join('、')}并列最多，各占${share}`,
    most: (parts, value) => `${parts.join('、')}最多，${value}`,
    highest: (parts, value) => `${parts.join('、')}最高，${value}`,
    refusals: {
      rates: '比率和平均数不是整体的一部分。',
      'may-overlap': '各类别可能有重复，不能相加。',
      'definitions-differ': '各类别口径不同，不能相加。',
      bounded: '有的数是约数或界限数，不能用来计算。',
      negative: '有负数，不能成为整体的一部分。',
      'whole-withheld': '总数不公布。',
      reveals: '由占比可以推出不公布的数。',
      'parts-exceed': '各类别之和大于总数，请核对数据。',
      zero: '总数为零。',
    },
    noWhole: (why) => `有的类别${why}，数据中也没有总数。`,
  },
  en: {
    category: 'Category',
    value: 'Value',
    share: 'Share',
    parts: 'Categories',
    remainder: 'Unclassified',
    remainderHint: 'the total less the categories',
    supplied: 'Total',
    summed: 'Sum of the categories',
    waffle: 'Each cell is 1% of a hundred: whole cells first, the rest to the largest remainders.',
    rest: {
      withheld: (why) => `Hatched: categories without a figure (${why})`,
      missing: (why) => `Blank: categories without a figure (${why})`,
    },
    refused: 'Not drawn as a whole, and no shares computed',
    by: (indicator, dimension) => `${indicator}, by ${dimension.toLowerCase()}`,
    unbroken: (indicator) => `breakdown of ${indicator}`,
    leads: (part, share) => `${part}: the largest part, ${share}`,
    lead: (parts, share) => `${parts.join(' and ')}: the largest parts, ${share} each`,
    most: (parts, value) => `Most of all: ${parts.join(' and ')}, ${value}`,
    highest: (parts, value) => `Highest of all: ${parts.join(' and ')}, ${value}`,
    refusals: {
      rates: 'Rates and means are no parts of a whole.',
      'may-overlap': 'The categories may overlap, so they are not added up.',
      'definitions-differ': 'The definitions of the categories differ.',
      bounded: 'A figure is approximate or a bound, so nothing is computed from it.',
      negative: 'A negative figure is no part of a whole.',
      'whole-withheld': 'The total is withheld.',
      reveals: 'Shares would give away what is withheld.',
      'parts-exceed': 'The categories add up to more than the total; check the data.',
      zero: 'The total is zero.',
    },
    noWhole: (why) => `A category has no figure (${why}), and the data give no total.`,
  },
});
