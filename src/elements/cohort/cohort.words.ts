import type { CohortRefusal } from '../../core/derive/cohort.js';
import { bracketed } from '../../i18n/bracketed.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface CohortWords {
  /** The place of a figure in the life of a cohort: 第3个月. */
  age(n: number, step: string): string;
  /** What the numbers along the foot count. */
  ageTitle(step: string): string;
  /** What there is none of, where there are no cohorts. */
  byCohort(indicator: string): string;
  count(n: number, dimension: string): string;
  leftOut(shown: number, left: number): string;
  without(name: string, why: string): string;
  started(name: string, period: string): string;
  /** `figures`: the name and value of each cohort. */
  atCommonAge(age: string, figures: string): string;
  /** The youngest beside the one before it at that age, as a title. */
  above(name: string, age: string, value: string, before: string, other: string): string;
  below(name: string, age: string, value: string, before: string, other: string): string;
  noCommonAge: string;
  refusals: Record<CohortRefusal, string>;
  apart: string;
  hatched: string;
  /** Of an age that a cohort is too young for. */
  notReached: string;
}

/** What is said of cohorts; apart, because few pages show them. */
export const cohortWords = inEach<CohortWords>({
  'zh-CN': {
    age: (n, step) => `第${n}${step}`,
    ageTitle: (step) => `自开始起第几${step}`,
    byCohort: (indicator) => `${indicator}的各批数`,
    count: (n, dimension) => `${dimension}${n}批`,
    leftOut: (shown, left) => `只画最近开始的${shown}批，更早的${left}批没有显示。`,
    without: (name, why) => `${name}没有画出：${why}。`,
    started: (name, period) => `${name}（${period}起）`,
    atCommonAge: (age, figures) => `自开始起${age}，${figures}。`,
    above: (name, age, value, before, other) => `${name}${age}${value}，高于${before}的${other}`,
    below: (name, age, value, before, other) => `${name}${age}${value}，低于${before}的${other}`,
    noCommonAge: '没有一个时间是各批都有数值的。',
    refusals: {
      'no-cohorts':
        '数据没有把这些数标为同批（accumulation 为 cohort，或指标的 time 为 cohort-…），各类不是先后开始的各批，不画成批次图。',
      'definitions-differ': '各批口径不同，不能画在同一图上，只分别列出最近的数字。',
      'spans-differ': '各批的时期或累计方式不同，不能画在同一图上，只分别列出最近的数字。',
      'year-to-date': '累计数每年一月从头起算，不能按批相比，只分别列出最近的数字。',
    },
    apart: '每条线是一批，线与线不相连，也不相加。',
    hatched: '斜线：该批此时不公布',
    notReached: '未到该期',
  },
  en: {
    age: (n, step) => `${step} ${n}`,
    ageTitle: (step) => `${step}s since each cohort began`,
    byCohort: (indicator) => `${indicator} by cohort`,
    count: (n, dimension) => `${counted(n, 'cohort')} by ${dimension.toLowerCase()}`,
    leftOut: (shown, left) =>
      `Only the youngest ${shown === 1 ? 'is' : `${shown} are`} drawn; ${left} older left out.`,
    without: (name, why) => `${name} is not drawn: ${why}.`,
    started: (name, period) => `${name} (from ${period})`,
    atCommonAge: (age, figures) => `In ${age}, ${figures}.`,
    above: (name, age, value, before, other) =>
      `${name} in ${age}: ${value}, above ${before} ${bracketed(other)}`,
    below: (name, age, value, before, other) =>
      `${name} in ${age}: ${value}, below ${before} ${bracketed(other)}`,
    noCommonAge: 'There is no age at which every cohort has a value.',
    refusals: {
      'no-cohorts':
        'The data do not mark these figures as cohorts (accumulation “cohort”, or a time rule “cohort-…”): the categories are no groups that started one after another.',
      'definitions-differ':
        'The cohorts follow different definitions. They share no picture; their latest figures stand apart.',
      'spans-differ':
        'The cohorts cover different spans of time. They share no picture; their latest figures stand apart.',
      'year-to-date':
        'Totals of the year start anew each January and say nothing of a cohort’s age. The latest figures stand apart.',
    },
    apart: 'Each line is one cohort; no two are joined or added.',
    hatched: 'Hatched: not published for that cohort',
    notReached: 'not reached yet',
  },
});
