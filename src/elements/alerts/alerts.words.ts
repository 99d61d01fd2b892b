import type { AlertRule } from '../../core/contract/contract.generated.js';
import type { Unchecked } from '../../core/derive/alerts.js';
import type { Need } from '../../core/derive/alert-rules.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface AlertsWords {
  title: string;
  /** The region that was asked for, with those below it. */
  where(region: string): string;
  count(n: number): string;
  /** How many of them all are urgent. */
  ofThem(urgent: number, all: number): string;
  /** Where the list is shorter than the count. */
  listed(first: number): string;
  changed(before: number, now: number): string;
  /** So many regions in which one rule holds. */
  regions(n: number, level: string): string;
  /** Names of some regions, of which there are more. */
  andOthers(names: string): string;
  /** Said of the head of a rule whose reminders are below it, and of one whose are not. */
  open: string;
  folded: string;
  rest(n: number): string;
  calm: string;
  checked(n: number, asOf: string): string;
  nothingChecked: string;
  noRules: string;
  rules(n: number): string;
  ground: string;
  reminder: string;
  figure: string;
  since: string;
  rule: string;
  urgent: string;
  kinds: Record<AlertRule['kind'], string>;
  trend: Record<'rise' | 'fall', string>;
  /**
   * Since when, for how long where it is more than one period, and what; '' where the figure says it.
   * `earlier`: nothing is known of the time before.
   */
  run(since: string, length: string, what: string, earlier: boolean): string;
  late(since: string, length: string): string;
  lacks: Record<Need, string>;
  /** `lacks`: what the rule does not say. */
  incomplete(rule: string, lacks: string): string;
  /** Between two things that a rule lacks. */
  and: string;
  why: Record<Exclude<Unchecked['why'], 'incomplete' | 'elsewhere'>, (rule: string) => string>;
  elsewhere(n: number, region: string): string;
  undecided(rule: string, n: number, names: string): string;
}

/** What is said of reminders; apart, because few pages show any. */
export const alertsWords = inEach<AlertsWords>({
  'zh-CN': {
    title: '业务提醒',
    where: (region) => `${region}及其所辖`,
    count: (n) => `共${n}条提醒`,
    ofThem: (urgent, all) => (urgent < all ? `其中紧急${urgent}条` : all > 1 ? '均为紧急' : '紧急'),
    listed: (first) => `列出前${first}条`,
    changed: (before, now) => `提醒由${before}条变为${now}条`,
    regions: (n, level) => `${n}个${level}`,
    andOthers: (names) => `${names}等`,
    open: '已展开，回车收起',
    folded: '已折叠，回车展开',
    rest: (n) => `显示其余${n}条`,
    calm: '没有需要提醒的事项',
    checked: (n, asOf) => `查了${n}条规则。${asOf}。`,
    nothingChecked: '没有可以检查的规则',
    noRules: '数据中没有提醒规则（alerts）。',
    rules: (n) => `查了${n}条规则`,
    ground: '查看依据',
    reminder: '提醒',
    figure: '数值',
    since: '起始',
    rule: '规则',
    urgent: '紧急',
    kinds: {
      threshold: '触及界限',
      trend: '连续变化',
      stale: '数据未更新',
      missing: '缺报',
      suppressed: '不公布',
    },
    trend: { rise: '上升', fall: '下降' },
    run: (since, length, what, earlier) =>
      `${earlier ? '至少' : ''}自${since}起${length && `，连续${length}`}${what}`,
    late: (since, length) => `自${since}起没有新数，晚${length}`,
    lacks: {
      value: '界限（value）',
      comparator: '比较方式（comparator）',
      trend: '方向（trend）',
      periods: '期数（periods）',
    },
    and: '、',
    incomplete: (rule, lacks) => `规则“${rule}”缺少${lacks}，未能检查。`,
    why: {
      'unknown-indicator': (rule) => `规则“${rule}”的指标不在数据中，未能检查。`,
      accumulates: (rule) => `规则“${rule}”看的是累计数，累计数本来就会增加，未予检查。`,
      'no-figures': (rule) => `规则“${rule}”没有可查的数。`,
    },
    elsewhere: (n, region) => `另有${n}条规则不针对${region}及其所辖。`,
    undecided: (rule, n, names) =>
      `规则“${rule}”：${n}个地区无法判断（${names}），其数是约数、界限数或合并发布的数。`,
  },
  en: {
    title: 'Reminders',
    where: (region) => `${region} and below`,
    count: (n) => counted(n, 'reminder'),
    ofThem: (urgent, all) =>
      urgent < all ? `${urgent} of them urgent` : `${['', '', 'both '][all] ?? 'all '}urgent`,
    listed: (first) => `The first ${first === 1 ? 'is' : `${first} are`} listed`,
    changed: (before, now) => `Reminders: ${now} now, ${before} before`,
    regions: (n, level) => `${n} ${level}`,
    andOthers: (names) => `${names} and others`,
    open: 'open, Enter folds it',
    folded: 'folded, Enter opens it',
    rest: (n) => `Show the other ${n}`,
    calm: 'Nothing to be reminded of',
    checked: (n, asOf) => `${counted(n, 'rule')} checked. ${asOf}.`,
    nothingChecked: 'No rule could be checked',
    noRules: 'The data have no rules for reminders (alerts).',
    rules: (n) => `${counted(n, 'rule')} checked`,
    ground: 'See the ground',
    reminder: 'Reminder',
    figure: 'Value',
    since: 'Since',
    rule: 'Rule',
    urgent: 'Urgent',
    kinds: {
      threshold: 'limit reached',
      trend: 'lasting change',
      stale: 'not updated',
      missing: 'not reported',
      suppressed: 'withheld',
    },
    trend: { rise: 'rising', fall: 'falling' },
    run: (since, length, what, earlier) =>
      `${what} since ${since}${earlier ? ' or earlier' : ''}${length && `, ${length} in a row`}`.trim(),
    late: (since, length) => `no new figure since ${since}, ${length} late`,
    lacks: {
      value: 'its limit (value)',
      comparator: 'its comparator (comparator)',
      trend: 'its direction (trend)',
      periods: 'its number of periods (periods)',
    },
    and: ' and ',
    incomplete: (rule, lacks) => `The rule “${rule}” lacks ${lacks}, so it was not checked.`,
    why: {
      'unknown-indicator': (rule) =>
        `The indicator of the rule “${rule}” is not in the data, so it was not checked.`,
      accumulates: (rule) =>
        `The rule “${rule}” looks at a running total, which rises by itself, so it was not checked.`,
      'no-figures': (rule) => `The rule “${rule}” has no figures to look at.`,
    },
    elsewhere: (n, region) =>
      `${counted(n, 'more rule does', 'more rules do')} not concern ${region} or what is below it.`,
    undecided: (rule, n, names) =>
      `Rule “${rule}”: ${n} ${n === 1 ? 'area' : 'areas'} cannot be judged (${names}), for the figures are approximate, bounds or published together.`,
  },
});
