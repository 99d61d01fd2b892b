import type { IndicatorItem, TargetItem } from '../../../core/contract/contract.generated.js';
import { courseOf } from '../../../core/derive/course.js';
import { decide, type Finding, type Missed } from '../../../core/derive/decision.js';
import type { Headline } from '../../../core/derive/overview.js';
import { progressOf } from '../../../core/derive/progress.js';
import { commonTarget } from '../../../core/derive/target.js';
import type { Region } from '../../../core/model/dataset.js';
import { seriesOf, type Observation } from '../../../core/series/resolve.js';
import { isPlain } from '../../base/text/figure.js';
import type { View } from '../../base/element/view.js';
import { leadWords } from './lead.words.js';

/** What leads a front page: one figure as the largest thing on the wall, and what it says. */
export interface Lead {
  tone: 'bad' | 'watch' | 'calm';
  label: string;
  /** The figure in digits with its unit, in words with none, or '' where there is none. */
  figure: string;
  unit: string;
  /** The same in more and in fewer words, the longest first. */
  headlines: readonly string[];
  /** Names in the headline that stay whole. */
  names: readonly string[];
  /** From where it has come, or what else there is to say in a line. */
  course: string;
  /** Indicator, region, period, and how sure the figure is; shorter where the headline names the indicator. */
  wheres: readonly string[];
  indicator: IndicatorItem;
  /** Whose course is drawn, and beside whose. */
  region: Region;
  beside?: Region;
  /** The figure that leads is that of a region, or a number of regions. */
  of: 'home' | 'region' | 'count';
}

/** So many regions are named; of more, their number is enough. */
const NAMED = 3;

/**
 * The lead of a view: what needs attention first; where nothing does, the first headline of the
 * dataset, with what was looked for.
 */
export function leadOf(view: View, headline: Headline): Lead {
  const { dataset, region, period, earliest } = view;
  const [finding] = decide(dataset, region, period, earliest);
  return finding ? urgent(view, finding) : calm(view, headline);
}

function urgent(view: View, finding: Finding): Lead {
  const { say, region } = view;
  const words = leadWords[say.lang];
  const { indicator } = finding;
  const name = say.short(indicator);
  const common = {
    tone: finding.kind === 'target' || finding.kind === 'regions' ? 'bad' : 'watch',
    label: words.attention,
    indicator,
    region,
    of: 'home',
    names: [name],
  } as const;
  switch (finding.kind) {
    case 'target': {
      const { observation, judgement } = finding;
      const { target } = judgement;
      const course = courseText(view, observation);
      const gap = judgement.distance ? say.standing(judgement, observation) : '';
      return {
        ...common,
        ...figureOf(view, observation),
        headlines: missedTexts(view, name, target),
        names: [name, say.text(target.label)],
        course: course || (target.value === 0 ? '' : gap),
      };
    }
    case 'regions':
      return { ...common, ...missedBelow(view, finding.missed, finding.judged, indicator) };
    case 'trend': {
      const { observation, change, periods } = finding;
      return {
        ...common,
        ...figureOf(view, observation),
        headlines: [words.worse(name, periods)],
        course: say.change(change),
      };
    }
    case 'missing': {
      const { regions, period } = finding;
      return {
        ...common,
        figure: say.number(regions.length, 0),
        unit: words.regions(levelOf(view, regions)),
        headlines: [words.silent(name)],
        course: named(
          view,
          regions.map(({ id }) => say.region(id)),
        ),
        wheres: [[say.indicator(indicator), say.span(period)].join(' · ')],
        of: 'count',
      };
    }
    case 'none': {
      const { observation } = finding;
      return {
        ...common,
        figure: '',
        unit: '',
        headlines: [words.none(name, say.period(observation), say.value(observation))],
        course: '',
        wheres: [[say.indicator(indicator), say.region(region.id)].join(' · ')],
      };
    }
  }
}

/** One region below that misses its target by name, of more their number. */
function missedBelow(
  view: View,
  missed: readonly Missed[],
  judged: number,
  indicator: IndicatorItem,
): Pick<Lead, 'figure' | 'unit' | 'headlines' | 'names' | 'course' | 'wheres' | 'region' | 'of'> & {
  beside: Region;
} {
  const { say, region: home } = view;
  const words = leadWords[say.lang];
  const [first] = missed as [Missed, ...Missed[]];
  const { target, observation } = first.judgement;
  const level = levelOf(
    view,
    missed.map(({ region }) => region),
  );
  const name = say.short(indicator);
  if (missed.length === 1) {
    const place = say.region(first.region.id);
    return {
      ...figureOf(view, observation),
      headlines: missedTexts(view, words.of(place, name), target),
      names: [place, name, say.text(target.label)],
      course: judged > 1 ? words.only(judged, level) : '',
      region: first.region,
      beside: home,
      of: 'region',
    };
  }
  const common = commonTarget(missed.map(({ judgement }) => judgement));
  const each = missed.map(({ region, judgement }) =>
    say.words.aside(
      say.words.shortPlace(say.region(region.id)),
      say.words.list([say.value(judgement.observation), ...say.marks(judgement.observation)]),
    ),
  );
  return {
    figure: say.number(missed.length, 0),
    unit: words.regions(level, judged),
    headlines: common
      ? missedTexts(view, name, common)
      : [words.missed(name, target.comparator, words.ownTargets)],
    names: [name, common ? say.text(common.label) : ''],
    course: words.among(judged, level, named(view, each)),
    wheres: [[say.indicator(indicator), say.period(observation)].join(' · ')],
    region: first.region,
    beside: home,
    of: 'count',
  };
}

function calm(view: View, { indicator, observation }: Headline): Lead {
  const { dataset, say, region } = view;
  const words = leadWords[say.lang];
  const name = say.short(indicator);
  const judgement = progressOf(dataset, observation);
  const isMet = judgement?.verdict === 'met';
  return {
    tone: 'calm',
    label: words.calm,
    ...figureOf(view, observation),
    headlines: isMet ? [words.met(name, say.verdict(judgement)), name] : [name],
    names: [name, judgement ? say.text(judgement.target.label) : ''],
    course: courseText(view, observation),
    indicator,
    region,
    of: 'home',
  };
}

/** The large figure of an observation, and the line that says what it is. */
function figureOf(
  { say }: View,
  observation: Observation,
): Pick<Lead, 'figure' | 'unit' | 'wheres'> {
  const { indicator, region, value } = observation;
  const marks = value === null ? [] : say.marks(observation);
  const about = [say.region(region), say.period(observation), ...marks].join(' · ');
  const wheres = [`${say.indicator(indicator)} · ${about}`, about];
  const [digits, unit] = say.measured(say.figure(observation), indicator.unit);
  return isPlain(say, observation)
    ? {
        figure: digits,
        unit,
        wheres,
      }
    : { figure: say.value(observation), unit: '', wheres };
}

/** That a figure misses its target, with what the target is and without. */
const missedTexts = ({ say }: View, name: string, target: TargetItem): string[] =>
  [say.target(target), say.text(target.label)].map((line) =>
    leadWords[say.lang].missed(name, target.comparator, line),
  );

/** 2022年1月19户 → 2024年12月9户; '' where the figure has not come from another one. */
function courseText({ dataset, say }: View, observation: Observation): string {
  const { indicator, region, accumulation, period } = observation;
  const { frequency } = period;
  const series = seriesOf(dataset, { indicator: indicator.id, region, accumulation, frequency });
  const course = series && courseOf(dataset, series, series.axis.find(period));
  if (!course || course.first.printed === course.last.printed) return '';
  const when = ({ period: at, accumulation: kind }: Observation) =>
    // What the panel says to be a stock needs no second “as of”.
    say.words.period(at, kind === 'instant' ? 'period' : kind);
  const end = (figure: Observation) => `${when(figure)} ${say.value(figure)}`;
  return leadWords[say.lang].course(end(course.first), say.value(course.last));
}

function named({ say }: View, names: readonly string[]): string {
  const more = names.length > NAMED ? leadWords[say.lang].more : '';
  return say.words.names(names.slice(0, NAMED)) + more;
}

const levelOf = ({ say }: View, [first]: readonly Region[]): string => say.level(first?.parent);
