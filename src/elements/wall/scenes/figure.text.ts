import { comparisonOf } from '../../../core/derive/change.js';
import type { Headline } from '../../../core/derive/overview.js';
import { progressOf } from '../../../core/derive/progress.js';
import type { Judgement } from '../../../core/derive/target.js';
import { seriesOf, type Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { basisOf } from '../../base/text/compare-attribute.js';
import { isPlain, ofJudged, toneOf } from '../../base/text/figure.js';
import type { View } from '../../base/element/view.js';
import { besideText, rankText } from './place.text.js';

/** A figure of a front page: what it is of, its value, one status. */
export interface Figure {
  /** What the domain is called, and which it is. */
  kicker: string;
  domain: string;
  name: string;
  value: string;
  unit: string;
  /** How sure it is, and of when where that is not the date of the wall. */
  remarks: readonly string[];
  /** The same in more and in fewer words, the longest first. */
  statuses: readonly string[];
  /** ✓, ✕, ▲ … before the status. */
  mark: string;
  tone: string;
  of: readonly string[];
  at: string;
}

/** A figure of the region of the wall: judged where it has a target, else with its change. */
export function headlineFigure(view: View, headline: Headline, compare: string): Figure {
  const { dataset } = view;
  const { observation } = headline;
  const judgement = progressOf(dataset, observation);
  const isTold = judgement !== undefined && judgement.verdict !== 'unclear';
  const status = isTold
    ? judged(view.say, judgement, observation)
    : changed(view, observation, compare);
  return { ...plainFigure(view, headline), ...status };
}

/** A figure of a region below: its rank among the others, and how it stands to the whole. */
export function regionFigure(view: View, headline: Headline): Figure {
  const { dataset, say } = view;
  const { observation } = headline;
  const judgement = progressOf(dataset, observation);
  const isMissed = judgement?.verdict === 'missed';
  const rank = rankText(view, observation);
  const missed = isMissed ? ofJudged(say, judgement, observation, say.outcome(judgement)) : '';
  const parts = [missed, rank, besideText(view, observation)];
  return {
    ...plainFigure(view, headline),
    ...(isMissed ? markOf(judgement) : {}),
    statuses: [say.words.list(parts.filter(Boolean)), rank].filter(Boolean),
  };
}

function plainFigure(view: View, { indicator, observation }: Headline): Figure {
  const { say } = view;
  const { domain = '' } = indicator;
  return {
    kicker: say.words.domains[domain] ?? domain,
    domain,
    name: say.short(indicator),
    ...valueOf(say, observation),
    remarks: remarksOf(view, observation),
    statuses: [],
    mark: '',
    tone: '',
    of: observation.value === null ? [] : [indicator.id],
    at: observation.region,
  };
}

/** The value in digits and unit; a bound and a figure that is not there keep their words. */
export function valueOf(say: Speaker, observation: Observation): Pick<Figure, 'value' | 'unit'> {
  if (!isPlain(say, observation)) return { value: say.value(observation), unit: '' };
  const [value, unit] = say.measured(say.figure(observation), observation.indicator.unit);
  return { value, unit };
}

/** What must be said at once: of when it is, unless that is the date of the wall, and how sure. */
export function remarksOf({ dataset, say }: View, observation: Observation): string[] {
  const { period, accumulation, value } = observation;
  const isOfDate =
    period.code === dataset.info.asOf && (accumulation === 'instant' || accumulation === 'period');
  return [
    ...(isOfDate ? [] : [say.period(observation)]),
    ...(value === null ? [] : say.marks(observation)),
  ];
}

const MARKS = { met: '✓', missed: '✕', unknown: '?', pending: '', unclear: '' } as const;

const markOf = ({ verdict }: Judgement) => ({ mark: MARKS[verdict], tone: toneOf(verdict) });

function judged(
  say: Speaker,
  judgement: Judgement,
  shown: Observation,
): Pick<Figure, 'statuses' | 'mark' | 'tone'> {
  const short = [
    say.verdict(judgement),
    say.outcome(judgement) + say.words.gapless(say.text(judgement.target.label)),
    say.outcome(judgement),
  ];
  return {
    ...markOf(judgement),
    statuses: [
      say.standing(judgement, shown),
      ...short.map((status) => ofJudged(say, judgement, shown, status)),
    ],
  };
}

function changed(
  { dataset, say }: View,
  observation: Observation,
  compare: string,
): Pick<Figure, 'statuses' | 'mark' | 'tone'> {
  const { indicator, region, accumulation, period, value } = observation;
  const { frequency } = period;
  const none = { statuses: [], mark: '', tone: '' };
  const series = seriesOf(dataset, { indicator: indicator.id, region, accumulation, frequency });
  const at = series ? series.axis.find(period) : -1;
  const change =
    series && at >= 0 && value !== null
      ? comparisonOf(dataset, series, at, basisOf(compare) ?? 'usual')
      : undefined;
  if (change?.value === undefined) return none;
  const { up, down } = say.words.ui;
  const sign = Math.sign(change.printed ?? 0);
  return { statuses: [say.change(change)], mark: sign > 0 ? up : sign < 0 ? down : '', tone: '' };
}
