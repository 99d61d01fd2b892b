import type { TargetItem } from '../../../core/contract/contract.generated.js';
import { inEach } from '../../../i18n/lang.js';

interface LeadWords {
  attention: string;
  calm: string;
  /** That a figure misses a line. */
  missed(name: string, comparator: TargetItem['comparator'], line: string): string;
  met(name: string, verdict: string): string;
  /** The lines of regions that have one each. */
  ownTargets: string;
  of(region: string, name: string): string;
  worse(name: string, periods: number): string;
  silent(name: string): string;
  none(name: string, period: string, why: string): string;
  /** Behind a number of regions, as the unit of it. */
  regions(level: string, all?: number): string;
  /** That no other one of so many misses the line. */
  only(count: number, level: string): string;
  /** The regions by name, of so many that could be judged. */
  among(count: number, level: string, names: string): string;
  more: string;
  course(first: string, last: string): string;
}

/** What the lead of a front page says: no cause, and no number that stands large beside it. */
export const leadWords = inEach<LeadWords>({
  'zh-CN': {
    attention: '最需要关注',
    calm: '没有未达目标、连续变差、缺报或待发布的指标',
    missed: (name, _comparator, line) => `${name}未达到${line}`,
    met: (name, verdict) => name + verdict,
    ownTargets: '各自的目标',
    of: (region, name) => region + name,
    worse: (name, periods) => `${name}连续${periods}期差于上年同期`,
    silent: (name) => `缺报${name}`,
    none: (name, period, why) => `${name}${period}${why}`,
    regions: (level) => `个${level}`,
    only: (count, level) => `${count}个${level}中只有这一个`,
    among: (count, level, names) => `${count}个${level}中：${names}`,
    more: '等',
    course: (first, last) => `${first} → ${last}`,
  },
  en: {
    attention: 'Needs attention first',
    calm: 'No target missed, nothing worsening, late or missing',
    missed: (name, comparator, line) =>
      `${name} ${{ ge: 'below', le: 'above', band: 'outside', about: 'off' }[comparator]} target: ${line}`,
    met: (name, verdict) => `${name}: ${verdict}`,
    ownTargets: 'their own',
    of: (region, name) => `${region}: ${name}`,
    worse: (name, periods) =>
      `${name}: worse than a year before for ${periods} period${periods === 1 ? '' : 's'}`,
    silent: (name) => `${name} not reported`,
    none: (name, period, why) => `${name}: ${period} is ${why}`,
    regions: (level, all) => (all === undefined ? level : `of ${all} ${level}`),
    only: (count, level) => `The only one of ${count} ${level}`,
    among: (_count, _level, names) => names,
    more: ' and others',
    course: (first, last) => `${first} → ${last}`,
  },
});
