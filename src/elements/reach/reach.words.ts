import type { ReachRefusal } from '../../core/derive/reach.js';
import { inEach } from '../../i18n/lang.js';

interface ReachWords {
  title(standard: number): string;
  /** Where there is no circle, so no standard either. */
  plainTitle: string;
  standard: string;
  start: string;
  minutes(n: number): string;
  /** The unit alone. */
  minute: string;
  /** A band by its ends. */
  band(from: number, to: number): string;
  beyond(standard: number): string;
  lacking: string;
  unlisted: string;
  untyped: string;
  nearest(minutes: string): string;
  walk(minutes: string): string;
  /** A type in one line, for speech. */
  within(type: string, count: number, standard: number, nearest: string): string;
  none(types: string, standard: number): string;
  notListed(types: string): string;
  also(count: number, standard: number): string;
  /** A facility with its minutes, in a list. */
  far(name: string, minutes: string): string;
  outside(standard: number, list: string): string;
  schematic: string;
  evenRings: string;
  /** How many types are within the standard, of all or alone, and which are not: as a title. */
  metOf(met: number, all: number, standard: number): string;
  met(met: number, standard: number): string;
  lack(types: readonly string[]): string;
  choose: string;
  method(text: string): string;
  asOf(date: string): string;
  refusals: Record<ReachRefusal, string>;
  having(regions: string): string;
  covered: string;
  uncovered: string;
  /** Said where the figures are of a region above the circle's own. */
  borrowed(region: string, own: string): string;
  overlap: string;
  allTypes: string;
  noPersons: string;
  exceeds: string;
  /** `why`: what stands in place of the residents, withheld and missing apart. */
  hatched(why: string): string;
  bounded: string;
  facility: string;
  type: string;
  time: string;
  bandHead: string;
  ofRegion(what: string, region: string): string;
}

/** What is said of a circle of services; apart, because few pages show one. */
export const reachWords = inEach<ReachWords>({
  'zh-CN': {
    title: (standard) => `${standard}分钟生活圈`,
    plainTitle: '生活圈',
    standard: '服务标准',
    start: '起点',
    minutes: (n) => `${n}分钟`,
    minute: '分钟',
    band: (from, to) => (from === 0 ? `${to}分钟以内` : `${from}—${to}分钟`),
    beyond: (standard) => `超过${standard}分钟`,
    lacking: '缺',
    unlisted: '未列出',
    untyped: '未注明类型',
    nearest: (minutes) => `最近${minutes}`,
    walk: (minutes) => `步行${minutes}`,
    within: (type, count, standard, nearest) =>
      `${type}：${standard}分钟内${count}处，最近${nearest}`,
    none: (types, standard) => `没有在${standard}分钟内的${types}`,
    notListed: (types) => `数据未列出${types}（不等于没有）`,
    also: (count, standard) => `另有${count}处超过${standard}分钟`,
    far: (name, minutes) => `${name}（${minutes}）`,
    outside: (standard, list) => `超过${standard}分钟，不画入图中：${list}。`,
    schematic: '示意图，方向不表示方位。',
    evenRings: '各环等宽，不按时间比例。',
    metOf: (met, all, standard) => `${all}类设施中${met}类步行${standard}分钟可达`,
    met: (met, standard) => `${met}类设施步行${standard}分钟可达`,
    lack: (types) => `缺${types.join('、')}`,
    choose: '社区',
    method: (text) => `测算方法：${text}`,
    asOf: (date) => `步行时间测算于${date}`,
    refusals: {
      'no-method': '数据没有说明步行时间的测算方法，不同方法的结果不同，所以不画。',
      'bad-bands': '数据中的时间段有误（须由小到大），所以不画。',
      'no-types': '数据没有说明设施类型，所以不画。',
      'no-times': '数据中没有这个地区到设施的步行时间。',
    },
    having: (regions) => `有步行时间的地区：${regions}。`,
    covered: '已覆盖居民',
    uncovered: '未覆盖居民',
    borrowed: (region, own) => `以下是${region}的数；数据中没有${own}的。`,
    overlap: '同一居民可在几类设施的范围内，各类不相加。',
    allTypes: '全部设施',
    noPersons: '没有可显示的人数',
    exceeds: '数据大于100%，不显示',
    hatched: (why) => `斜线：${why}`,
    bounded: '约数或界限数',
    facility: '设施',
    type: '设施类型',
    time: '步行时间',
    bandHead: '时间段',
    ofRegion: (what, region) => `${what}（${region}）`,
  },
  en: {
    title: (standard) => `${standard}-minute circle`,
    plainTitle: 'circle of services',
    standard: 'standard',
    start: 'start',
    minutes: (n) => `${n} min`,
    minute: 'min',
    band: (from, to) => (from === 0 ? `within ${to} min` : `${from}–${to} min`),
    beyond: (standard) => `over ${standard} min`,
    lacking: 'none',
    unlisted: 'not listed',
    untyped: 'Type not stated',
    nearest: (minutes) => `nearest ${minutes}`,
    walk: (minutes) => `${minutes} on foot`,
    within: (type, count, standard, nearest) =>
      `${type}: ${count} within ${standard} min, nearest ${nearest}`,
    none: (types, standard) => `None within ${standard} min: ${types}`,
    notListed: (types) => `Not listed in the data, which does not mean none: ${types}`,
    also: (count, standard) => `${count} more over ${standard} min`,
    far: (name, minutes) => `${name} (${minutes})`,
    outside: (standard, list) => `Over ${standard} min, not in the picture: ${list}. `,
    schematic: 'A schematic: directions mean nothing. ',
    evenRings: 'Rings are of one width, not to scale in time. ',
    metOf: (met, all, standard) =>
      `${met} of ${all} ${all === 1 ? 'type' : 'types'} within ${standard} min on foot`,
    met: (met, standard) => `${met} ${met === 1 ? 'type' : 'types'} within ${standard} min on foot`,
    lack: (types) => `lacking ${types.join(' and ')}`,
    choose: 'Community',
    method: (text) => `Method: ${text}`,
    asOf: (date) => `Walking times of ${date}`,
    refusals: {
      'no-method':
        'Not drawn: the data do not say how the walking times were found, and methods differ.',
      'bad-bands': 'Not drawn: the time bands of the data are faulty; they have to ascend.',
      'no-types': 'Not drawn: the data do not say what types of facility there are.',
      'no-times': 'The data have no walking times from here.',
    },
    having: (regions) => `Walking times exist for ${regions}.`,
    covered: 'Residents covered',
    uncovered: 'Residents not covered',
    borrowed: (region, own) => `These are figures of ${region}; the data have none of ${own}.`,
    overlap: 'A resident may be near several types, so the types are not added up.',
    allTypes: 'All types',
    noPersons: 'no number of residents to show',
    exceeds: 'above 100% in the data, not shown',
    hatched: (why) => `Hatched: ${why}`,
    bounded: 'approximate or a bound',
    facility: 'Facility',
    type: 'Type',
    time: 'On foot',
    bandHead: 'Time band',
    ofRegion: (what, region) => `${what} (${region})`,
  },
});
