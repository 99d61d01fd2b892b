import type { TransitionRefusal } from '../../core/derive/transitions.js';
import { inEach } from '../../i18n/lang.js';

interface TransitionsWords {
  value: string;
  share: string;
  /** Before where to, where it is drawn below where from. */
  arrow: string;
  /** From one stage to the next, and on: so that it can be read out. */
  way(stages: readonly string[]): string;
  /** The stage that a passage comes from. */
  from(stage: string): string;
  /** The stage goes without saying where its name stands above. */
  shareOf(share: string, stage?: string): string;
  entered(figure: string): string;
  left(figure: string): string;
  stays(figure: string): string;
  exceeds(figure: string): string;
  /** Of a sum that does not hold all of its parts, with what the others are. */
  without(figure: string, others: string): string;
  /** Why there is no sum: what its parts are. */
  noneKnown: Record<'entered' | 'left', (why: string) => string>;
  bounded: string;
  differs: string;
  otherDefinition: string;
  largest(way: string, figure: string): string;
  /** The same where another passage cannot be compared. */
  largestKnown(way: string, figure: string): string;
  /** The same as a title. */
  leads(from: string, to: string, figure: string): string;
  apart: string;
  unbalanced: string;
  refused: string;
  reasons: Record<Exclude<TransitionRefusal, 'circle'>, string>;
  circle(course: string): string;
  preliminary: string;
  nothing: string;
  nothingBy(from: string, to: string): string;
  notComputed(why: string): string;
}

/** What is said of passages from stage to stage. */
export const transitionsWords = inEach<TransitionsWords>({
  'zh-CN': {
    value: '数值',
    share: '占该环节转出',
    arrow: ' → ',
    way: (stages) => stages.join('到'),
    from: (stage) => `来自${stage}`,
    shareOf: (share, stage) => `占${stage ? `“${stage}”` : ''}转出的${share}`,
    entered: (figure) => `转入${figure}`,
    left: (figure) => `转出${figure}`,
    stays: (figure) => `未再转出${figure}`,
    exceeds: (figure) => `转出比转入多${figure}`,
    without: (figure, others) => `${figure}（${others}的未计入）`,
    noneKnown: { entered: (why) => `转入${why}`, left: (why) => `转出${why}` },
    bounded: '约数或界限数',
    differs: '口径不同',
    otherDefinition: '口径不同，不与其他去向相比',
    largest: (way, figure) => `最多的去向：${way}，${figure}。`,
    largestKnown: (way, figure) => `可比的去向中，最多的是${way}，${figure}。`,
    leads: (from, to, figure) => `由${from}到${to}的最多，${figure}`,
    apart: '未画入的去向',
    unbalanced: '转出多于转入',
    refused: '不画成流向图',
    reasons: {
      'not-flow': '这个指标不是可按去向加总的流量，所以也不计算合计和占比。',
      negative: '有负数，不能成为宽度，也不计算合计和占比。',
      'nothing-exact': '没有大于零的准确数，画不出宽度。',
    },
    circle: (course) => `去向绕回原来的环节：${course}。`,
    preliminary: '虚线轮廓：初步数或估计数',
    nothing: '没有可画的流向',
    nothingBy: (from, to) => `数据中没有按“${from}”和“${to}”分的数值。`,
    notComputed: (why) => `不能计算：${why}。`,
  },
  en: {
    value: 'Value',
    share: 'Of what left the stage',
    arrow: ' → ',
    way: (stages) => stages.join(' to '),
    from: (stage) => `from ${stage}`,
    shareOf: (share, stage) => `${share} of what left${stage ? ` ${stage}` : ''}`,
    entered: (figure) => `${figure} entered`,
    left: (figure) => `${figure} left`,
    stays: (figure) => `${figure} did not leave`,
    exceeds: (figure) => `${figure} more left than entered`,
    without: (figure, others) => `${figure} (not counting what is ${others})`,
    noneKnown: {
      entered: (why) => `what entered is ${why}`,
      left: (why) => `what left is ${why}`,
    },
    bounded: 'approximate or bounded',
    differs: 'of another definition',
    otherDefinition: 'other definition, not compared',
    largest: (way, figure) => `Largest passage: ${way}, ${figure}.`,
    largestKnown: (way, figure) =>
      `Of the passages that can be compared, the largest is ${way}, ${figure}.`,
    leads: (from, to, figure) => `Most go from ${from} to ${to}: ${figure}`,
    apart: 'Passages not in the picture',
    unbalanced: 'More left than entered',
    refused: 'Not drawn as bands',
    reasons: {
      'not-flow':
        'The indicator is no flow that may be added over where it goes, so neither sums nor shares are computed.',
      negative: 'A negative figure has no width, and neither sums nor shares are computed.',
      'nothing-exact': 'No figure is exact and above zero, so none has a width.',
    },
    circle: (course) => `Passages lead back to where they came from: ${course}.`,
    preliminary: 'Dashed outline: provisional or estimated',
    nothing: 'No passages to draw',
    nothingBy: (from, to) => `The data have no figures by “${from}” and “${to}”.`,
    notComputed: (why) => `Not computed: ${why}.`,
  },
});
