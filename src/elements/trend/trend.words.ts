import type { Course, Extreme, Moved, Run } from '../../core/derive/finding/course.js';
import { isRate } from '../../core/model/round.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Lang } from '../../i18n/lang.js';
import type { Speaker } from '../../i18n/speaker.js';
import { claimed } from '../base/text/claimed.js';

/** When a figure is of; of a level the date alone, for a course says “from” and “since” of it. */
const whenOf = (say: Speaker, observation: Observation): string =>
  observation.accumulation === 'instant' ? say.span(observation.period) : say.period(observation);

/** What the line is of, as short as it has a name. */
function nameOf(say: Speaker, observation: Observation): string {
  const { indicator } = observation;
  const [, what] = say.subject(observation);
  return what === say.indicator(indicator) ? say.short(indicator) : what;
}

const isHigher = ({ first, last }: Moved): boolean => last.printed > first.printed;

/** So many periods in a row, or that it is one. */
const lengthOf = (say: Speaker, { periods, last }: Run): string =>
  say.words.periods(periods, last.period.frequency);

function zh(course: Course, say: Speaker): string {
  const { last } = course;
  const [when, value] = [whenOf(say, last), claimed(say, last)];
  switch (course.kind) {
    case 'moved': {
      const { first } = course;
      const rise = isRate(last.indicator) ? '升' : '增';
      const verb = isHigher(course) ? rise : '降';
      return `${nameOf(say, last)}由${whenOf(say, first)}的${claimed(say, first)}${verb}到${value}`;
    }
    case 'yearly':
      return `${when}${value}，${say.change(course.change)}`;
    case 'run':
      return zhRun(course, say, `${when}${value}`);
    case 'extreme':
      return `${when}${value}，${whenOf(say, course.first)}以来最${zhEnd(course)}`;
  }
}

function zhRun(run: Run, say: Speaker, figure: string): string {
  const side = say.side(run.target, run.verdict);
  if (run.periods === 1) return `${figure}，${side}`;
  return run.whole ? `${lengthOf(say, run)}都${side}` : `连续${lengthOf(say, run)}${side}`;
}

const zhEnd = ({ side, last }: Extreme): string =>
  side === 'highest'
    ? isRate(last.indicator)
      ? '高'
      : '多'
    : isRate(last.indicator)
      ? '低'
      : '少';

function en(course: Course, say: Speaker): string {
  const { last } = course;
  const [when, value] = [whenOf(say, last), claimed(say, last)];
  switch (course.kind) {
    case 'moved': {
      const { first } = course;
      const verb = isHigher(course) ? 'rose' : 'fell';
      // A unit in words is said once, at the end.
      const from = last.indicator.unit === 'percent' ? claimed(say, first) : say.figure(first);
      return `${nameOf(say, last)} ${verb} from ${from} in ${whenOf(say, first)} to ${value}`;
    }
    case 'yearly':
      return `${value} in ${when}, ${say.change(course.change)}`;
    case 'run':
      return enRun(course, say, `${value} in ${when}`);
    case 'extreme':
      return `${value} in ${when}, the ${course.side} since ${whenOf(say, course.first)}`;
  }
}

function enRun(run: Run, say: Speaker, figure: string): string {
  const side = say.side(run.target, run.verdict);
  if (run.periods === 1) return `${figure}, ${side}`;
  const start = side.charAt(0).toUpperCase() + side.slice(1);
  return run.whole
    ? `${start} in all ${lengthOf(say, run)}`
    : `${start} for ${lengthOf(say, run)} in a row`;
}

/** The finding of a course, as the title of its line. */
export const courseWords: Record<Lang, (course: Course, say: Speaker) => string> = {
  'zh-CN': zh,
  en,
};
