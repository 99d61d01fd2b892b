import type { Frequency, TargetItem } from '../core/contract/contract.generated.js';
import type { ChangeRefusal } from '../core/derive/change.js';
import type { Refusal } from '../core/series/resolve.js';
import type { StatusLetter } from '../core/contract/status.js';
import type { Unit } from '../core/contract/units.js';
import type { Spoken } from './lang.js';
import type { LargeUnits } from './larger-unit.js';
import {
  apart,
  bases,
  bound,
  date,
  keeping,
  limit,
  missing,
  moved,
  period,
  sentence,
  tick,
} from './zh-cn-sentences.js';

const units: Record<Unit, string> = {
  person: '人',
  'person-time': '人次',
  case: '件',
  'service-act': '件次',
  household: '户',
  membership: '个会籍',
  organisation: '家',
  enterprise: '家',
  club: '个',
  facility: '个',
  session: '场',
  community: '个',
  item: '项',
  percent: '%',
  day: '天',
  'cny-10k': '万元',
  'square-metre': '平方米',
  'seat-hour': '座时',
};

const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const largeUnits: LargeUnits = {
  magnitudes: new Map([
    ['万亿', { size: 1e12, from: 1e12 }],
    ['亿', { size: 1e8, from: 1e8 }],
    ['万', { size: 1e4, from: 1e4 }],
  ]),
  bases: new Set([...Object.values(units).filter((unit) => unit !== '%'), '元']),
  split: (unit) => {
    const [, powers = '', base = ''] = /^([十百千万亿]*)(.*)$/.exec(unit) ?? [];
    const power = [...powers].reduce((sum, character) => sum + POWERS[character]!, 0);
    return [Number(`1e${power}`), base];
  },
  join: (word, base) => word + base,
};

/** What the periods of a frequency are called where they are counted. */
const steps: Record<Frequency, string> = {
  A: '年',
  S: '个半年',
  Q: '个季度',
  M: '个月',
  D: '天',
  N: '分钟',
};

const statuses: Record<StatusLetter, string> = {
  A: '正常',
  B: '序列中断',
  D: '口径不同',
  E: '估计数',
  F: '预测数',
  G: '试验数',
  H: '节假日无数',
  I: '推算数',
  J: '豁免',
  K: '并入他类',
  L: '未采集',
  M: '不适用',
  N: '不足最小单位',
  O: '缺报',
  P: '初步数',
  Q: '保密',
  S: '特殊情况',
  T: '数量过小',
  U: '可靠性低',
  V: '未核实',
  W: '含他类',
  Y: '待发布',
  Z: '为保密另隐',
};

const refusals: Record<Refusal, string> = {
  'no-data': '没有数据',
  'not-additive': '不可由下级合计',
  'periods-not-additive': '不可由各期合计',
  'parts-overlap': '各部分可能有同一人，不可加总',
  'bounded-parts': '由约数不能再计算',
  'parts-missing': '有缺报，而数可为负，不合计',
  'unlike-units': '单位不同，不能相比',
  'endless-ratio': '分子、分母绕回了自己，算不出来',
  'too-few-persons': '人数过少',
};

const changeRefusals: Record<ChangeRefusal, string> = {
  'no-base': '无基期数',
  'zero-base': '基期为零，不计算增减',
  'negative-base': '基期为负，不计算百分比',
  'small-base': '基期数量过小，不计算百分比',
  suppressed: '不公布，不计算增减',
  bounded: '有约数，不计算增减',
  break: '口径有变，与基期不可比',
  'boundary-change': '区划调整，与基期不可比',
  'not-comparable': '此数不作该比较',
};

/** Chinese: the language of the product. Every other dictionary has the same keys. */
export const zh = {
  lang: 'zh-CN' as Spoken,
  units,
  statuses,
  refusals,
  changeRefusals,
  apart,
  bases,
  period,
  bound,
  moved,
  sentence,
  date,
  limit,
  keeping,
  missing,
  tick,
  target: (target: TargetItem, number: string, label: string): string => {
    const name = label || (target.kind === 'benchmark' ? '参照线' : '目标');
    const line = limit(target.comparator, number);
    // A label that ends in a bracket takes the line into it: 目标（示例，不少于3,400人次）.
    return name.endsWith('）') ? `${name.slice(0, -1)}，${line}）` : `${name}（${line}）`;
  },
  /** What follows a verdict word: joined in Chinese, spaced in English. */
  gapless: (text: string) => text,
  verdicts: {
    met: '达到',
    missed: '未达到',
    exceeded: '未达到',
    unknown: '无法判断',
    pending: '未到期',
    unclear: '未写明按月还是按年，不作评判',
  },
  /** How far the total of a year has come: 完成98.5%, of a limit 为上限的98.5%. */
  reached: (share: string, isLimit: boolean) => (isLimit ? `为上限的${share}` : `完成${share}`),
  /** The same beside a figure that is no year's. */
  reachedOfYear: (share: string, isLimit: boolean) =>
    isLimit ? `为全年上限的${share}` : `完成全年目标的${share}`,
  elapsed: (share: string) => `时间进度${share}`,
  toGo: (line: string, gap: string) => `距${line}还差${gap}`,
  left: (line: string, gap: string) => `距${line}还有${gap}`,
  beyond: (line: string, gap: string) => `已超过${line}${gap}`,
  largeUnits,
  range: (from: string, to: string) => `${from} 至 ${to}`,
  /** So many periods in a row, or in all: 3个月. */
  periods: (n: number, frequency: Frequency): string => n + steps[frequency],
  steps,
  /** What a unit is called behind that number: 1 case, 2 cases. */
  unitAfter: (_number: string, unit: string) => unit,
  /** A number and its unit as they are said together: 93.1 million yuan, not 9,310 of ten thousand. */
  measured: (number: string, unit: string): [number: string, unit: string] => [number, unit],
  /** A unit in letters is set off from its number (GB/T 3101), a word and a sign are not. */
  withUnit: (number: string, unit: string) => number + (/^[a-z]/i.test(unit) ? ' ' : '') + unit,
  /** 较上年同期 and 上升 2.1 个百分点 as one statement. */
  changed: (basis: string, moved: string) => basis + moved,
  points: (number: string) => `${number}个百分点`,
  permillePoints: (number: string) => `${number}个千分点`,
  summed: '由各部分汇总',
  accumulated: '由各期累加',
  reported: (n: number, all: number) => `${all}个中${n}个有数`,
  /** What regions of a level are, and those that are not all of one level. */
  levels: {
    '': '地区',
    street: '街道',
    town: '镇',
    community: '社区',
    village: '村',
  } as Record<string, string>,
  below: (region: string, count: number, level: string) =>
    region ? `${region}下辖${count}个${level}` : `共${count}项`,
  /** Of a place that is no more, beside its name. */
  ended: (day: string) => `${date(day)}止`,
  /** A region's name without the word for its level, where room is short. */
  shortPlace: (name: string) => (name.length > 3 ? name.replace(/(街道|社区)$/, '') : name),
  place: (place: number, of: number) => `第${place}位，共${of}个`,
  parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  /** Parts of one statement, one after the other. */
  list: (items: readonly string[]) => items.join('，'),
  /** Names side by side. */
  names: (items: readonly string[]) => items.join('、'),
  /** Statements side by side. */
  clauses: (items: readonly string[]) => items.join('；'),
  /** Words that make one phrase. */
  phrase: (parts: readonly string[]) => parts.join(''),
  /** A remark behind what it is of. */
  aside: (text: string, remark: string) => `${text}（${remark}）`,
  /** What ends a sentence, before the next one. */
  stop: '。',
  pair: (a: string, b: string) => `${a}：${b}`,
  /** A statement without its subject, before a sentence that has it: Chinese needs none there. */
  about: (_subject: string, statement: string) => statement,
  /** Whole sentences, one after the other. */
  paragraph: (sentences: readonly string[]) => sentences.join(''),
  domains: {
    employment: '就业',
    training: '培训',
    disputes: '纠纷化解',
    governance: '社团与治理',
    service: '服务触达',
  } as Record<string, string>,
  empty: {
    missing: '—',
    notApplicable: '/',
    tooSmall: '…',
    suppressed: '不公布',
    due: '待发布',
    unstated: '未注明',
  },
  /** What the signs for the absence of a figure say to the ear. */
  signs: { '—': '没有数', '/': '不适用', '…': '不足最小单位' } as Record<string, string>,
  ui: {
    overTime: '历期走势',
    toTarget: '与目标相比',
    byRegion: '分地区比较',
    filter: '筛选',
    loading: '正在载入数据…',
    nothing: '没有可显示的数据',
    byAreas: (indicator: string) => `${indicator}的分地区数`,
    nothingWhy: (indicator: string, region: string) => `数据中没有“${region}”的“${indicator}”。`,
    since: (from: string) => `${from}以来`,
    upTo: (to: string) => `${to}及以前`,
    noneIn: (time: string) => `所求的时期（${time}）没有数。`,
    latestIs: (period: string) => `最近的数是${period}的。`,
    noneOf: (time: string) => `没有${time}的数`,
    leftOut: (names: readonly string[]) => `没有画：${names.join('、')}（没有可比的同期数）`,
    lacking: (names: string) => `没有所求时期的数：${names}`,
    anyTime: (time: string) => `不分时期，不限于${time}`,
    failed: '数据无法显示',
    retry: '重新载入',
    problems: (n: number) => `数据有${n}处问题`,
    /** Where a page says more of them. */
    console: '管理员按F12可看',
    sample: '示例数据，非真实统计',
    sampleMark: '示例数据',
    stale: (age: string) => `未能更新，显示的是${age}的数据`,
    overdue: (due: string) => `已超过应更新日期（${date(due)}）`,
    asOf: (day: string, published: string) =>
      `数据截至${date(day)}${published && `，${date(published)}发布`}`,
    source: (names: string) => `来源：${names}`,
    undated: '数据日期未注明',
    table: '表格',
    more: '更多',
    page: '网页',
    tableOf: (name: string) => `${name}：数据表`,
    unitOf: (unit: string) => `单位：${unit}`,
    period: '时期',
    region: '地区',
    all: '全部',
    latest: '最新',
    indicator: '指标',
    target: '目标',
    clear: '取消选择',
    provisional: '空心、浅色或虚线：初步数或估计数',
    noTarget: '数据中没有目标',
    cut: '刻度不从0起',
    hatched: '斜线：不公布',
    due: '末端空白：待发布',
    gap: '空白：缺报',
    bounded: '箭头、竖条：约数或界限数',
    openPlaces: '名次不定：另有约数或界限数',
    /** What a picture is called, with how to move in it. */
    keysHint: (name: string) => `${name}，按方向键查看，按问号列出按键`,
    ago: (minutes: number) =>
      minutes < 1
        ? '刚才'
        : minutes < 60
          ? `${minutes}分钟前`
          : `${Math.round(minutes / 60)}小时前`,
    previousYear: '上年同期',
    short: (gap: string) => `，差${gap}`,
    over: (gap: string) => `，超出${gap}`,
    lacks: (gap: string) => `差${gap}`,
    exceeds: (gap: string) => `超${gap}`,
    up: '▲',
    down: '▼',
  },
};

/** Everything that the product says, in one language: typed by key, functions where words bend. */
export type Words = typeof zh;
