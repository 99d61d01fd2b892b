import { inEach } from '../../i18n/lang.js';

interface FunnelWords {
  stages: string;
  stage: string;
  value: string;
  period: string;
  ofFirst: string;
  ofPrevious: string;
  /** A share with what it is of. */
  partOfFirst(share: string): string;
  partOfPrevious(share: string): string;
  /** Said where the attribute is not there. */
  unnamed: string;
  ownPeriods: string;
  title(first: string, last: string): string;
  refused: string;
  reason: {
    'unlike-units': (units: string) => string;
    'not-counts': string;
    'different-periods': string;
    'stock-and-flow': string;
    /** `why`: what stands in place of their figures. */
    'no-figure': (stages: string, why: string) => string;
    bounded: (stages: string) => string;
    'later-larger': (stage: string, before: string) => string;
  };
  /** The whole course, and where it loses most: as titles. */
  of(last: string, share: string, first: string): string;
  loss(from: string, to: string, share: string): string;
}

/** What is said of stages; apart, because few pages show any. */
export const funnelWords = inEach<FunnelWords>({
  'zh-CN': {
    stages: '各环节',
    stage: '环节',
    value: '数值',
    period: '时期',
    ofFirst: '占首个环节',
    ofPrevious: '占上一环节',
    partOfFirst: (share) => `占首个环节的${share}`,
    partOfPrevious: (share) => `占上一环节的${share}`,
    unnamed: '请在 indicators 属性中按先后写出各环节的指标标识，用空格隔开。',
    ownPeriods: '各环节时期不同',
    title: (first, last) => `从“${first}”到“${last}”`,
    refused: '不画成漏斗，也不计算占比',
    reason: {
      'unlike-units': (units) => `单位不同（${units}），不能相比。`,
      'not-counts': '比率、平均数和负数不能成为环节。',
      'different-periods': '各环节不是同一时期、同一累计方式的数，不能相比。',
      'stock-and-flow': '有的是某一时点的数，有的是一段时期的数，不能相比。',
      'no-figure': (stages, why) => `${stages}${why}，不能用来计算。`,
      bounded: (stages) => `${stages}是约数或界限数，不能用来计算。`,
      'later-larger': (stage, before) => `${stage}多于上一环节${before}，不是它的一部分。`,
    },
    of: (last, share, first) => `${last}占${first}的${share}`,
    loss: (from, to, share) => `${from}到${to}减少最多，余${share}`,
  },
  en: {
    stages: 'Stages',
    stage: 'Stage',
    value: 'Value',
    period: 'Period',
    ofFirst: 'Of the first stage',
    ofPrevious: 'Of the stage before',
    partOfFirst: (share) => `${share} of the first stage`,
    partOfPrevious: (share) => `${share} of the stage before`,
    unnamed:
      'Name the indicators of the stages in the attribute indicators, in order, separated by spaces.',
    ownPeriods: 'stages of different periods',
    title: (first, last) => `From “${first}” to “${last}”`,
    refused: 'Not drawn as a funnel, and no shares computed',
    reason: {
      'unlike-units': (units) => `Unlike units (${units}) are not compared.`,
      'not-counts': 'Rates, means and negative figures cannot be stages.',
      'different-periods': 'The stages are not of one period and one way of counting it.',
      'stock-and-flow': 'Some stages are counted at a moment, others over a time.',
      'no-figure': (stages, why) => `${stages}: ${why}, nothing is computed from it.`,
      bounded: (stages) => `${stages}: approximate or a bound, nothing is computed from it.`,
      'later-larger': (stage, before) =>
        `${stage} is larger than the stage before it, ${before}, so it is no part of it.`,
    },
    of: (last, share, first) => `${last}: ${share} of ${first}`,
    loss: (from, to, share) => `Largest drop: ${from} to ${to}, ${share} went on`,
  },
});
