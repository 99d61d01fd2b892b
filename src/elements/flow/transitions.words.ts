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
  atLeast(figure: string): string;
  /** Of a sum none of whose parts has a figure. */
  unknown: string;
  otherDefinition: string;
  largest(way: string, figure: string): string;
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
    atLeast: (figure) => `至少${figure}（不全）`,
    unknown: '不详',
    otherDefinition: '口径不同，不与其他去向相比',
    largest: (way, figure) => `最多的去向：${way}，${figure}。`,
    leads: (from, to, figure) => `由${from}到${to}的最多，${figure}`,
    apart: '不画宽度的去向',
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
    atLeast: (figure) => `at least ${figure} (incomplete)`,
    unknown: 'an unknown number',
    otherDefinition: 'other definition, not compared',
    largest: (way, figure) => `Largest passage: ${way}, ${figure}.`,
    leads: (from, to, figure) => `Most go from ${from} to ${to}: ${figure}`,
    apart: 'Passages without a width',
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
