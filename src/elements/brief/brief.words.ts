import type { TargetItem } from '../../core/contract/contract.generated.js';
import type { Finding, Missed } from '../../core/derive/decision.js';
import { commonTarget } from '../../core/derive/target.js';
import type { Region } from '../../core/model/dataset.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { inEach } from '../../i18n/lang.js';

interface BriefWords {
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
function marked(say: Speaker, observation: Observation): string {
  const marks = say.words.list(say.marks(observation));
  const value = say.value(observation);
  return marks ? say.words.aside(value, marks) : value;
}

/** Regions by name, the first few, each with its figure, and whether there are more. */
function missedText(say: Speaker, missed: readonly Missed[], others: string): string {
  const ends = missed.slice(0, NAMED).map(({ region, judgement: { observation } }) => {
    const figure = say.words.list([say.value(observation), ...say.marks(observation)]);
    return say.words.aside(say.region(region.id), figure);
  });
  return say.words.names(ends) + (missed.length > NAMED ? others : '');
}

function silentText(say: Speaker, regions: readonly Region[], others: string): string {
  const names = regions.slice(0, NAMED).map(({ id }) => say.region(id));
  return say.words.names(names) + (regions.length > NAMED ? others : '');
}

/** What the regions of a finding are: streets, communities. */
const levelOf = (say: Speaker, [first]: readonly Region[]): string => say.level(first?.parent);

/** The line that regions miss, where it is the same for all of them. */
function missedTarget(missed: readonly Missed[]): TargetItem | undefined {
  return commonTarget(missed.map(({ judgement }) => judgement));
}

/** A stock is as of a month, a flow in it; what comes with a word for its time gets no other one. */
function whenInEnglish(say: Speaker, observation: Observation): string {
  const period = say.period(observation);
  if (/^(?:as of|in) /.test(period)) return period;
  return `in ${period.startsWith('year to ') ? 'the ' : ''}${period}`;
}

/** Why there is no figure of a later period. */
const laterZh = (say: Speaker, later: Observation | undefined): string =>
  later ? `；${say.period(later)}${say.told(later)}` : '';

const laterEn = (say: Speaker, later: Observation | undefined): string =>
  later ? `; ${say.period(later)} is ${say.told(later)}` : '';

function zh(finding: Finding, say: Speaker): string {
  const name = say.indicator(finding.indicator);
  switch (finding.kind) {
    case 'target': {
      const { observation, judgement, later } = finding;
      const value = marked(say, observation);
      const told = `${value}，${say.verdict(judgement)}`;
      return `${name}：${say.period(observation)}为${told}${say.off(judgement)}${laterZh(say, later)}。`;
    }
    case 'regions': {
      const { missed, judged } = finding;
      const regions = missed.map(({ region }) => region);
      const when = say.period(missed[0]!.judgement.observation);
      const target = missedTarget(missed);
      const line = target ? say.target(target) : '各自的目标';
      const rest = say.words.apart(finding.apart).join('、');
      return `${name}：${when}，${judged}个${levelOf(say, regions)}中${missed.length}个未达到${line}：${missedText(say, missed, '等')}${rest && `；另有${rest}`}。`;
    }
    case 'trend': {
      const { observation, change, periods, later } = finding;
      return `${name}：连续${periods}期差于上年同期；${say.period(observation)}为${marked(say, observation)}，${say.change(change)}${laterZh(say, later)}。`;
    }
    case 'missing': {
      const { regions, period } = finding;
      return `${name}：${say.span(period)}，${regions.length}个${levelOf(say, regions)}缺报：${silentText(say, regions, '等')}。`;
    }
    case 'none':
      return `${name}：${say.period(finding.observation)}${say.told(finding.observation)}。`;
  }
}

function en(finding: Finding, say: Speaker): string {
  const name = say.indicator(finding.indicator);
  switch (finding.kind) {
    case 'target': {
      const { observation, judgement, later } = finding;
      const value = marked(say, observation);
      const verb = judgement.target.comparator === 'le' ? 'exceeds' : 'does not meet';
      const told = [value, ...say.progress(judgement)].join(', ');
      return `${name}: ${told} ${whenInEnglish(say, observation)} ${verb} the ${say.target(judgement.target)}${say.off(judgement)}${laterEn(say, later)}.`;
    }
    case 'regions': {
      const { missed, judged } = finding;
      const regions = missed.map(({ region }) => region);
      const when = whenInEnglish(say, missed[0]!.judgement.observation);
      const target = missedTarget(missed);
      const isOne = missed.length === 1;
      const exceeds = isOne ? 'exceeds' : 'exceed';
      const misses = isOne ? 'does not meet' : 'do not meet';
      const verb = target?.comparator === 'le' ? exceeds : misses;
      const line = target ? `the ${say.target(target)}` : 'their own targets';
      const rest = say.words.apart(finding.apart).join(', ');
      return `${name}: ${when}, ${missed.length} of ${judged} ${levelOf(say, regions)} ${verb} ${line}: ${missedText(say, missed, ' and others')}${rest && `; besides, ${rest}`}.`;
    }
    case 'trend': {
      const { observation, change, periods, later } = finding;
      return `${name}: worse than a year before for ${periods} periods in a row; ${marked(say, observation)} ${whenInEnglish(say, observation)}, ${say.change(change)}${laterEn(say, later)}.`;
    }
    case 'missing': {
      const { regions, period } = finding;
      const who = say.words.withUnit(String(regions.length), levelOf(say, regions));
      return `${name}: ${who} did not report ${say.span(period)}: ${silentText(say, regions, ' and others')}.`;
    }
    case 'none':
      return `${name}: ${say.period(finding.observation)} is ${say.told(finding.observation)}.`;
  }
}

/** What is said of a reading, and of the findings for a decision; no cause is ever named. */
export const briefWords = inEach<BriefWords>({
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
      count === 1
        ? 'The one indicator misses no target, does not get steadily worse, lacks no report and is not due.'
        : `Of ${count} indicators none misses a target, gets steadily worse, lacks a report or is due.`,
    sentence: en,
    all: (count) => `All ${count}`,
    listed: (count, first) =>
      `${count} in all; the first ${first === 1 ? 'is' : `${first} are`} listed`,
    picture: 'Show the picture',
  },
});
