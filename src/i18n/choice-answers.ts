import type { Choice } from '../convert/recognise/choice.js';
import type { Lang } from './lang.js';

/** What an answer is called, and what it does. */
type Answers = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** The answers that are words of our own, by the value that they put into the mapping. */
const ANSWERS: Partial<Record<Choice['code'], Answers>> = {
  'column-holds': {
    'zh-CN': {
      value: '数：每格取作一个数',
      region: '地区：每行的数属于这里写的地区',
      indicator: '指标名：每行的数是这里写的指标',
      period: '时期：每行的数属于这里写的时期',
      unit: '计量单位：每行的数用这里写的单位',
      category: '类别：每行的数是这一类的',
      status: '状态：说明每行的数是初步数、缺报还是其他',
      note: '附注：附在每行的数后面',
      attribute: '其他说明：如保密原因、原文、版本',
      nothing: '不取：这一列与看板无关',
    },
    en: {
      value: 'figures: each cell becomes a figure',
      region: 'regions: the figures of a row are those of the region that stands here',
      indicator: 'indicators: the figures of a row are of the indicator that stands here',
      period: 'periods: the figures of a row are of the period that stands here',
      unit: 'units: the figures of a row are in the unit that stands here',
      category: 'categories: the figures of a row are of this category',
      status: 'status: says whether the figures of a row are provisional, missing or other',
      note: 'notes: stand behind the figures of their row',
      attribute: 'other attributes: why a figure is withheld, its wording, its edition',
      nothing: 'nothing: the column is left out',
    },
  },
  'indicator-kind': {
    'zh-CN': {
      stock: '时点数：某一时刻有多少，如在册人数；各月不相加',
      flow: '时期数：一段时间里发生多少，如新增就业；各月可以相加',
      ratio: '比率：如就业率；不相加，也不平均',
      'mean-duration': '平均时长：如平均办理天数；不相加，也不平均',
      'distinct-count': '不重复计数：同一人只算一次；各月不相加',
    },
    en: {
      stock: 'a stock: how many at one moment, as those on a register; months are not added',
      flow: 'a flow: how many within a time, as new jobs; months can be added',
      ratio: 'a rate: neither added nor averaged',
      'mean-duration':
        'a mean duration, as days until a case is closed: neither added nor averaged',
      'distinct-count': 'a count of different persons or things: months are not added',
    },
  },
  'indicator-direction': {
    'zh-CN': {
      higher: '越高越好：上升显示为向好',
      lower: '越低越好：下降显示为向好',
      neutral: '无好坏：只显示升降',
      band: '在一个区间内为好：要有区间目标',
    },
    en: {
      higher: 'the higher the better: a rise is shown as good',
      lower: 'the lower the better: a fall is shown as good',
      neutral: 'neither: only rise and fall are shown',
      band: 'good within a band: needs a target with two ends',
    },
  },
  accumulation: {
    'zh-CN': {
      period: '当期：只是这一期的数',
      ytd: '本年累计：从1月到这一期的数',
      'rolling-12': '近12个月的数',
      cumulative: '自开办以来的累计',
      'typical-month': '典型月的数',
      cohort: '同一批人的数',
      instant: '时点：这一时刻的数',
    },
    en: {
      period: 'the period alone',
      ytd: 'the year to date: from January to this period',
      'rolling-12': 'the last twelve months',
      cumulative: 'everything since it began',
      'typical-month': 'a typical month',
      cohort: 'one cohort of persons',
      instant: 'a moment: how many there are at this time',
    },
  },
  symbol: {
    'zh-CN': {
      L: '没有采集：注明未采集，不当作零',
      M: '不存在或不适用：注明不适用，不当作零',
      N: '数很小：注明不足最小单位，不当作零',
      O: '缺报：注明缺报，不当作零',
      Q: '保密：注明保密，数不写出',
      Y: '待发布：注明尚未发布',
      zero: '是零：记作 0',
      leave: '不取：这些格不写进数据',
    },
    en: {
      L: 'not collected: said so, and not taken as zero',
      M: 'does not exist or apply: said so, and not taken as zero',
      N: 'too small to show: said so, and not taken as zero',
      O: 'missing: said so, and not taken as zero',
      Q: 'confidential: said so, no figure is written',
      Y: 'not out yet: said so',
      zero: 'zero: becomes 0',
      leave: 'left out: nothing is written of these cells',
    },
  },
};

/** What is left out whatever was asked. */
const LEFT_OUT: Record<Lang, string> = { 'zh-CN': '不取', en: 'left out' };

/** The word of a value that an option puts into the mapping: itself, or what a column holds. */
function wordOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { holds, accumulation, leave } = value as Readonly<Record<string, unknown>>;
  return String(holds ?? accumulation ?? (leave === undefined ? '' : 'leave'));
}

/** What an option of a choice does, in words; the name of a place or an indicator as it is called. */
export function answerWords(
  { code }: Choice,
  { value, label }: Choice['options'][number],
  lang: Lang,
): string {
  const word = wordOf(value);
  const own = ANSWERS[code]?.[lang];
  if (own?.[word] !== undefined) return own[word]!;
  if (label !== '') return label;
  return word === 'leave' || word === '' ? LEFT_OUT[lang] : word;
}
