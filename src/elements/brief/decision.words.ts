import type { Finding } from '../../core/derive/decision.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Lang } from '../../i18n/lang.js';

interface DecisionWords {
  title: string;
  reading: string;
  /** Where nothing asks for attention. */
  calm(indicators: number): string;
  sentence(finding: Finding, say: Speaker): string;
  all(count: number): string;
  /** Where the list is shorter than what was found. */
  listed(count: number, first: number): string;
  picture: string;
}

/** So many regions are named; of more, their number is enough. */
const NAMED = 3;

/** A figure in a sentence, with what makes it less sure. */
const marked = (say: Speaker, observation: Observation) => {
  const marks = say.words.list(say.marks(observation));
  const [before, after] = say.lang === 'en' ? [' (', ')'] : ['（', '）'];
  return say.value(observation) + (marks && before + marks + after);
};

/** The same in a list of regions. */
const figure = (say: Speaker, observation: Observation) =>
  say.words.list([say.value(observation), ...say.marks(observation)]);

/** A stock is as of a month, a flow in it. */
const when = (say: Speaker, observation: Observation) => {
  const period = say.period(observation);
  return period.startsWith('as of') ? period : `in ${period}`;
};

const zh = (finding: Finding, say: Speaker): string => {
  const name = say.indicator(finding.indicator);
  switch (finding.kind) {
    case 'target': {
      const { observation, judgement } = finding;
      const value = marked(say, observation);
      const gap = judgement.distance ? `，相差${say.gap(judgement, observation)}` : '';
      return `${name}：${say.period(observation)}为${value}，未达到${say.target(judgement.target)}${gap}。`;
    }
    case 'regions': {
      const { missed, placed, period } = finding;
      const ends = missed
        .slice(0, NAMED)
        .map(({ row }) => `${say.region(row.region.id)}（${figure(say, row.observation)}）`);
      const more = missed.length > NAMED ? '等' : '';
      return `${name}：${say.span(period)}，${placed}个${say.level(missed[0]!.row.region.parent)}中${missed.length}个未达到${say.target(missed[0]!.judgement.target)}：${ends.join('、')}${more}。`;
    }
    case 'trend': {
      const { observation, change, periods } = finding;
      return `${name}：连续${periods}期差于上年同期；${say.period(observation)}为${marked(say, observation)}，${say.change(change)}。`;
    }
    case 'missing': {
      const names = finding.regions.slice(0, NAMED).map(({ id }) => say.region(id));
      const more = finding.regions.length > NAMED ? '等' : '';
      return `${name}：${say.span(finding.period)}，${finding.regions.length}个${say.level(finding.regions[0]!.parent)}缺报：${names.join('、')}${more}。`;
    }
    case 'due':
      return `${name}：${say.period(finding.observation)}待发布。`;
  }
};

const en = (finding: Finding, say: Speaker): string => {
  const name = say.indicator(finding.indicator);
  switch (finding.kind) {
    case 'target': {
      const { observation, judgement } = finding;
      const value = marked(say, observation);
      const gap = judgement.distance ? `, ${say.gap(judgement, observation)} away` : '';
      return `${name}: ${value} ${when(say, observation)} does not meet the ${say.target(judgement.target)}${gap}.`;
    }
    case 'regions': {
      const { missed, placed, period } = finding;
      const ends = missed
        .slice(0, NAMED)
        .map(({ row }) => `${say.region(row.region.id)} (${figure(say, row.observation)})`);
      const more = missed.length > NAMED ? ' and others' : '';
      return `${name}: in ${say.span(period)}, ${missed.length} of ${placed} ${say.level(missed[0]!.row.region.parent)} do not meet the ${say.target(missed[0]!.judgement.target)}: ${ends.join(', ')}${more}.`;
    }
    case 'trend': {
      const { observation, change, periods } = finding;
      return `${name}: worse than a year before for ${periods} periods in a row; ${marked(say, observation)} ${when(say, observation)}, ${say.change(change)}.`;
    }
    case 'missing': {
      const names = finding.regions.slice(0, NAMED).map(({ id }) => say.region(id));
      const more = finding.regions.length > NAMED ? ' and others' : '';
      return `${name}: ${finding.regions.length} ${say.level(finding.regions[0]!.parent)} did not report ${say.span(finding.period)}: ${names.join(', ')}${more}.`;
    }
    case 'due':
      return `${name}: ${say.period(finding.observation)} is not out yet.`;
  }
};

/** What is said of the findings for a decision; no cause is ever named. */
export const decisionWords: Record<Lang, DecisionWords> = {
  'zh-CN': {
    title: '辅助决策：先看什么',
    reading: '解读',
    calm: (count) => `${count}项指标中，没有未达目标、连续变差、缺报或待发布的。`,
    sentence: zh,
    all: (count) => `全部${count}条`,
    listed: (count, first) => `共${count}条，列出前${first}条`,
    picture: '看图',
  },
  en: {
    title: 'What to look at first',
    reading: 'Reading',
    calm: (count) =>
      `Of ${count} indicators none misses a target, gets steadily worse, lacks a report or is due.`,
    sentence: en,
    all: (count) => `All ${count}`,
    listed: (count, first) =>
      `${count} in all; the first ${first === 1 ? 'is' : `${first} are`} listed`,
    picture: 'Show the picture',
  },
};
