import type { Change, ChangeRefusal } from '../core/derive/change.js';
import type { Statement } from '../core/derive/brief.js';
import type { Accumulation, Qualifier, TargetItem } from '../core/contract.generated.js';
import type { Period } from '../core/period.js';
import type { Refusal } from '../core/series.js';
import type { StatusLetter } from '../core/status.js';
import type { Unit } from '../core/units.js';
import type { Speech } from './words.js';

const units: Record<Unit, string> = {
  person: '人',
  'person-time': '人次',
  case: '件',
  'service-act': '件次',
  household: '户',
  membership: '人次',
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
  Q: '数量过小，不公布',
  S: '特殊情况',
  U: '可靠性低',
  V: '未核实',
  W: '含他类',
  Y: '待发布',
};

const refusals: Record<Refusal, string> = {
  'no-data': '没有数据',
  'not-additive': '不可由下级合计',
  'parts-overlap': '各部分可能有同一人，不可加总',
  'bounded-parts': '由约数不能再计算',
  'definitions-differ': '口径不同，不能合并',
  'too-few-persons': '人数过少，不公布',
};

const changeRefusals: Record<ChangeRefusal, string> = {
  'no-base': '无基期数',
  'zero-base': '基期为零，不计算增减',
  'small-base': '基期数量过小，不计算百分比',
  suppressed: '数量过小，不计算增减',
  bounded: '约数之间不计算增减',
  break: '口径有变，与基期不可比',
  'boundary-change': '区划调整，与基期不可比',
  'not-comparable': '此数不作该比较',
};

const bases = {
  'year-on-year': '较上年同期',
  'previous-period': '较上期',
  'year-start': '较年初',
};

const QUARTERS = ['一', '二', '三', '四'];

/** 2024年3月, 2024年1—2月, 2024年一季度, 2024年上半年. */
function span({ code, frequency, start, length }: Period): string {
  const year = `${code.slice(0, 4)}年`;
  const month = (start % 12) + 1;
  switch (frequency) {
    case 'A':
      return year;
    case 'S':
      return `${year}${month === 1 ? '上' : '下'}半年`;
    case 'Q':
      return `${year}${QUARTERS[(month - 1) / 3]}季度`;
    case 'M':
      return `${year}${month}${length > 1 ? `—${month + length - 1}` : ''}月`;
    default:
      return `${year}${Number(code.slice(5, 7))}月${Number(code.slice(8, 10))}日${code.slice(11)}`;
  }
}

function period(of: Period, accumulation: Accumulation = 'period', undated = false): string {
  if (undated) return `日期未注明（${span(of)}报道）`;
  switch (accumulation) {
    case 'ytd': {
      const month = (of.start % 12) + of.length;
      return month === 1 ? `${span(of)}累计` : `${of.code.slice(0, 4)}年1—${month}月累计`;
    }
    case 'rolling-12':
      return `截至${span(of)}的一年`;
    case 'cumulative':
      return `截至${span(of)}累计`;
    case 'typical-month':
      return `通常每月（${span(of)}）`;
    case 'instant':
      return `截至${span(of)}`;
    default:
      return span(of);
  }
}

function bound(number: string, qualifier: Qualifier): string {
  const words: Record<Qualifier, string> = {
    exact: number,
    all: '全覆盖',
    'at-least': `不少于${number}`,
    'more-than': `超${number}`,
    about: `约${number}`,
    nearly: `近${number}`,
    'at-most': `不超过${number}`,
  };
  return words[qualifier];
}

/** 上升 2.1 个百分点, 增长 3.2%, 持平. */
function moved(change: Change, size: string): string {
  if (change.value === 0) return '持平';
  if (change.printed === 0) return '基本持平';
  const up = change.value! > 0;
  if (change.unit === 'percentage-point') return `${up ? '上升' : '下降'}${size}个百分点`;
  return `${up ? '增加' : '减少'}${size}${change.unit === 'percent' ? '%' : ''}`;
}

const signs: Record<TargetItem['comparator'], string> = {
  ge: '不低于',
  le: '不高于',
  about: '约',
  band: '介于',
};

function sentence(statement: Statement, say: Speech): string {
  switch (statement.kind) {
    case 'level': {
      const { observation, change } = statement;
      const subject = `${say.period(observation)}，${say.region(observation.region)}${say.indicator(observation.indicator)}`;
      if (observation.value === null) return `${subject}：${say.value(observation)}。`;
      const status = observation.status.includes('P') ? '（初步数）' : '';
      const compared =
        change?.value === undefined
          ? ''
          : `，${bases[change.basis]}${moved(change, say.size(change))}`;
      const comparable = change?.comparable ? '（可比口径）' : '';
      return `${subject}为${say.value(observation)}${status}${compared}${comparable}。`;
    }
    case 'target': {
      const { judgement } = statement;
      const line = say.target(judgement.target);
      const gap = judgement.distance ? `，相差${say.gap(judgement, statement.observation)}` : '';
      if (judgement.verdict === 'met') return `达到${line}。`;
      if (judgement.verdict === 'missed') return `未达到${line}${gap}。`;
      return `是否达到${line}，由现有数据不能判断。`;
    }
    case 'spread': {
      const { highest, lowest, placed, unplaced, missed } = statement;
      const ends = `${say.region(highest.region.id)}最高（${say.value(highest.observation)}），${say.region(lowest.region.id)}最低（${say.value(lowest.observation)}）`;
      const below = missed?.count ? `；${missed.count}个未达到${say.target(missed.target)}` : '';
      const rest = unplaced ? `；另有${unplaced}个没有可比的数` : '';
      return `${placed}个下级地区中，${ends}${below}${rest}。`;
    }
  }
}

/** Chinese: the language of the product. Every other dictionary has the same keys. */
export const zh = {
  lang: 'zh-CN' as 'zh-CN' | 'en',
  units,
  statuses,
  refusals,
  changeRefusals,
  bases,
  period,
  bound,
  moved,
  sentence,
  /** The short label of an axis tick. */
  tick: ({ frequency, start, code }: Period, long: boolean): string => {
    if (frequency === 'A') return code;
    if (frequency === 'D' || frequency === 'N') return long ? code.slice(0, 10) : code.slice(5);
    if (long) return `${code.slice(0, 4)}年`;
    return frequency === 'Q' ? `${QUARTERS[(start % 12) / 3]}季度` : `${(start % 12) + 1}月`;
  },
  target: (target: TargetItem, number: string, label: string): string =>
    `${label || (target.kind === 'benchmark' ? '参照线' : '目标')}（${signs[target.comparator]}${number}）`,
  /** What follows a verdict word: joined in Chinese, spaced in English. */
  gapless: (text: string) => text,
  verdicts: { met: '达到', missed: '未达到', unknown: '无法判断' },
  /** Large numbers share one unit on an axis. */
  scale: (max: number): [number, string] =>
    max >= 1e8 ? [1e8, '亿'] : max >= 1e5 ? [1e4, '万'] : [1, ''],
  range: (from: string, to: string) => `${from} 至 ${to}`,
  reported: (n: number, all: number) => `${all}个中${n}个有数`,
  /** 街道 and 社区 go without saying where every tile is one. */
  shortRegion: (name: string) => (name.length > 3 ? name.replace(/(街道|社区)$/, '') : name),
  below: (region: string, count: number) => `${region}下级${count}个地区`,
  place: (place: number, of: number) => `第${place}位，共${of}个`,
  parts: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  list: (items: string[]) => items.join('，'),
  pair: (a: string, b: string) => `${a}：${b}`,
  paragraph: (sentences: string[]) => sentences.join(''),
  domains: {
    employment: '就业',
    training: '培训',
    disputes: '纠纷化解',
    governance: '社团与治理',
    service: '服务触达',
  } as Record<string, string>,
  quoted: (raw: string) => `原文：“${raw}”`,
  factKinds: {
    award: '荣誉',
    standard: '标准',
    event: '事件',
    name: '名称',
    statement: '说明',
  },
  empty: {
    missing: '—',
    zero: '0',
    notApplicable: '/',
    tooSmall: '…',
    suppressed: '不公布',
    due: '待发布',
  },
  ui: {
    filter: '筛选',
    loading: '正在载入数据…',
    nothing: '没有可显示的数据',
    nothingWhy: (indicator: string, region: string) => `数据中没有“${region}”的“${indicator}”。`,
    failed: '数据无法显示',
    retry: '重新载入',
    problems: (n: number) => `数据有${n}处问题，详见浏览器控制台`,
    sample: '示例数据，非真实统计',
    stale: (age: string) => `未能更新，显示的是${age}的数据`,
    overdue: (due: string) => `已超过应更新日期（${due}）`,
    asOf: (date: string) => `数据截至 ${date}`,
    published: (date: string) => `发布 ${date}`,
    source: (names: string) => `来源：${names}`,
    undated: '数据日期未注明',
    definition: '口径',
    population: '对象',
    table: '表格',
    picture: '图形',
    csv: '下载 CSV',
    tableOf: (name: string) => `${name}：数据表`,
    period: '时期',
    region: '地区',
    all: '全部',
    latest: '最新',
    indicator: '指标',
    value: '数值',
    status: '说明',
    compared: '增减',
    target: '目标',
    reading: '解读',
    facts: '所述事实',
    tilesTitle: '街道方格图（非地图）',
    selected: '已选',
    clear: '取消选择',
    legend: '图例',
    provisional: '空心、虚线：初步数或估计数',
    provisionalDots: '空心：初步数或估计数',
    parts: '分子 ÷ 分母',
    noTarget: '数据中没有目标',
    andMore: '色深表示数值大，格中标各级下限',
    hatched: '斜线：数量过小，不公布',
    gap: '空白：缺报',
    high: '高',
    low: '低',
    plotHint: (name: string) => `${name}，按左右键逐点查看`,
    listHint: (name: string) => `${name}，按上下键查看，回车选择`,
    ago: (minutes: number) =>
      minutes < 1
        ? '刚才'
        : minutes < 60
          ? `${minutes}分钟前`
          : `${Math.round(minutes / 60)}小时前`,
    previousYear: '上年同期',
    short: (gap: string) => `，差${gap}`,
    up: '▲',
    down: '▼',
    same: '持平',
    more: '更多指标',
    note: '注',
    name: '名称',
    place: '地点',
    programme: '项目',
  },
};
