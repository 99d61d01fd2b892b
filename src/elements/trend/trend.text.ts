import type { TrendDrawing } from '../../charts/trend.js';
import type { Placed } from '../../core/derive/breaks.js';
import type { Course, Extreme, Moved, Run } from '../../core/derive/finding/course.js';
import { isRate } from '../../core/model/round.js';
import type { Observation, Series } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import { claimed } from '../base/text/claimed.js';
import { trendWords } from './trend.words.js';

/** The finding of a course, as the title of its line. */
export function courseText(say: Speaker, course: Course): string {
  switch (course.kind) {
    case 'moved':
      return movedText(say, course);
    case 'yearly':
      return say.words.list([figureText(say, course.last), say.change(course.change)]);
    case 'run':
      return say.words.paragraph([runText(say, course)]);
    case 'extreme':
      return say.words.list([figureText(say, course.last), extremeText(say, course)]);
  }
}

/** When a figure is of; of a level the date alone, for a course says from and since of it. */
const timeOf = (say: Speaker, observation: Observation): string =>
  observation.accumulation === 'instant' ? say.span(observation.period) : say.period(observation);

/** What the line is of, as short as it has a name. */
function nameOf(say: Speaker, observation: Observation): string {
  const { indicator } = observation;
  const [, what] = say.subject(observation);
  return what === say.indicator(indicator) ? say.short(indicator) : what;
}

const figureText = (say: Speaker, observation: Observation): string =>
  trendWords[say.lang].at(timeOf(say, observation), claimed(say, observation));

/** From a first figure to a last one, which is another. */
export function movedText(say: Speaker, { first, last }: Pick<Moved, 'first' | 'last'>): string {
  const { unit } = last.indicator;
  const rise = isRate(last.indicator) ? 'rises' : 'grows';
  const words = trendWords[say.lang][last.printed > first.printed ? rise : 'falls'];
  const from = claimed(say, first);
  // What is no unit in words stands at every number.
  const bare = unit === 'percent' ? from : say.figure(first);
  return words(nameOf(say, last), timeOf(say, first), from, bare, claimed(say, last));
}

function runText(say: Speaker, { periods, last, target, verdict, whole }: Run): string {
  const words = trendWords[say.lang];
  const side = say.side(target, verdict);
  if (periods === 1) return say.words.list([figureText(say, last), side]);
  return (whole ? words.all : words.row)(say.words.periods(periods, last.period.frequency), side);
}

function extremeText(say: Speaker, { first, last, side }: Extreme): string {
  const count = side === 'highest' ? 'most' : 'fewest';
  return trendWords[say.lang][isRate(last.indicator) ? side : count](timeOf(say, first));
}

/** What a rule in a drawing stands for. */
export interface Note {
  /** The numeral that stands at the rule; '' where its words do. */
  numeral: string;
  text: string;
  /** False where all its words stand in the drawing. */
  isShown: boolean;
}

/** What the rules of a drawing stand for, of which none may have been drawn yet: events, then targets. */
export function notesOf(
  say: Speaker,
  { axis }: Pick<Series, 'axis'>,
  events: readonly Placed[],
  drawing: Pick<TrendDrawing, 'notes' | 'unnamed'> | undefined,
): Note[] {
  const happened = events.map(({ index, item }, i): Note => {
    const numeral = drawing?.notes[i];
    return {
      numeral: numeral ?? '',
      text: say.words.pair(say.span(axis.period(index)), say.text(item.text)),
      isShown: !drawing || numeral !== undefined,
    };
  });
  const targets = drawing?.unnamed ?? [];
  return [
    ...happened,
    ...targets.map(({ whole }) => ({ numeral: '', text: whole, isShown: true })),
  ];
}
