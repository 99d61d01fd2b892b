import type { BreakItem } from '../../core/contract/contract.generated.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface TimelineWords {
  title: string;
  none: string;
  /** The same of a time that is asked for. */
  noneIn(time: string): string;
  count(n: number): string;
  kinds: Record<'event' | 'award' | 'break', string>;
  causes: Record<NonNullable<BreakItem['cause']>, string>;
  backcast: string;
  /** Said of what is known by its year only. */
  yearOnly: string;
  noCause: string;
  /** Where one is drawn. */
  band: string;
  outside: string;
  what: string;
  kind: string;
  source: string;
  summary(n: number, time: string): string;
  /** A course with what happened on it. */
  plot(name: string): string;
}

/** What is said of a timeline; apart, because few pages show one. */
export const timelineWords = inEach<TimelineWords>({
  'zh-CN': {
    title: '大事记',
    none: '数据中没有注明时间的事件',
    noneIn: (time) => `所求的时期（${time}）没有事件`,
    count: (n) => `${n}项事件`,
    kinds: { event: '事件', award: '荣誉', break: '口径变更' },
    causes: { definition: '口径变更', boundary: '区划调整', method: '方法变更' },
    backcast: '历史数据已追溯',
    yearOnly: '只知年份',
    noCause: '标号只表示时间，不表示因果。',
    band: '色带表示只知在此期间。',
    outside: '没有标号的不在图示时期内。',
    what: '事件',
    kind: '类别',
    source: '来源',
    summary: (n, time) => `共${n}项事件，${time}。`,
    plot: (name) => `${name}与事件`,
  },
  en: {
    title: 'Timeline',
    none: 'The data have no dated events',
    noneIn: (time) => `There is no event of the time asked for (${time})`,
    count: (n) => counted(n, 'event'),
    kinds: { event: 'event', award: 'award', break: 'definition changed' },
    causes: {
      definition: 'definition changed',
      boundary: 'boundaries changed',
      method: 'method changed',
    },
    backcast: 'earlier figures were rebuilt',
    yearOnly: 'only the year is known',
    noCause: 'The numbers mark times, not causes.',
    band: 'A band means some time within it.',
    outside: 'What has no number lies outside the picture.',
    what: 'Event',
    kind: 'Kind',
    source: 'Source',
    summary: (n, time) => `${counted(n, 'event')}, ${time}.`,
    plot: (name) => `${name} with events`,
  },
});
