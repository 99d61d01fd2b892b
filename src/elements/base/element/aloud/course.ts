import type { Dataset } from '../../../../core/model/dataset.js';
import { observationAt, type Series } from '../../../../core/series/resolve.js';
import type { Speaker } from '../../../../i18n/speaker.js';
import { heardOf, type Heard } from '../../../../sound/heard.js';
import { play } from '../../../../sound/play.js';
import { countingOf } from '../../table/tables.js';
import type { CardFacts } from '../menu/card-facts.js';
import { hear } from './aloud.js';
import { aloudWords } from './aloud.words.js';
import { courseIn } from './course-in.js';

const courses = new WeakMap<Series, { heard: Heard; text: string }>();

/** What is heard of a course, and the same as a text, put together once. */
function courseOf(dataset: Dataset, series: Series): { heard: Heard; text: string } {
  const known = courses.get(series);
  if (known) return known;
  const heard = heardOf(dataset, series);
  const course = { heard, text: JSON.stringify(heard) };
  courses.set(series, course);
  return course;
}

const contentOf = ({ view, picture: { course } }: CardFacts): string =>
  course ? courseOf(view.dataset, course).text : '';

/** So long a reader needs to hear what is said before, in seconds for each sign, and in all. */
const [PER_SIGN, SHORTEST, LONGEST] = [0.05, 1, 4];

const pauseFor = (sentence: string, { lang }: Speaker): number =>
  Math.max(SHORTEST, Math.min(LONGEST, sentence.length * PER_SIGN * (lang === 'en' ? 0.4 : 1)));

/** A drawing of points, which marks the one that it is sent to. */
interface Drawing extends HTMLElement {
  visit?: (place: number | undefined) => void;
}

/** Sends the drawing of a card to a place, unless a reader is there: who listens there would hear each place said. */
function mark({ host }: CardFacts, place: number | undefined): void {
  const drawing = host.renderRoot.querySelector<Drawing>('.plot[role="slider"]');
  if (drawing && !drawing.matches(':focus')) drawing.visit?.(place);
}

/** Lets the course of a card be heard: first its axis in words, then point by point. */
export async function playCourse(facts: CardFacts): Promise<boolean> {
  const shown = courseIn(facts);
  if (!shown) return false;
  const { of, series } = shown;
  const { say, dataset } = of.view;
  const { heard } = courseOf(dataset, series);
  const sentence = axisText(say, series, heard);
  return hear(facts, {
    form: 'sound',
    of,
    content: contentOf,
    async begin(ended) {
      facts.host.sayNews(sentence);
      const stop = await play(heard.score, pauseFor(sentence, say), {
        reached: (place) => mark(of, place),
        ended,
      });
      return (
        stop &&
        (() => {
          stop();
          mark(of, undefined);
        })
      );
    },
  });
}

/** What the axis of a course is, in words: what, where, when, in which unit, between which figures, and what is no plain figure. */
export function axisText(say: Speaker, series: Series, heard: Heard): string {
  const words = aloudWords[say.lang];
  const { list, pair, aside, clauses, ui } = say.words;
  const { axis, indicator, region } = series;
  const counting = countingOf(series);
  const [first, last] = [axis.period(0), axis.period(axis.count - 1)];
  const unit = say.unit(indicator.unit);
  const figure = (place: number) => {
    const observation = observationAt(series, place);
    return aside(say.value(observation), say.period(observation));
  };
  const { counts, points, all } = heard;
  const sorts = ['preliminary', 'bounded', 'withheld', 'missing'] as const;
  return clauses([
    list([
      say.indicator(indicator),
      say.region(region),
      say.fromTo(first, last, counting),
      ...(unit ? [ui.unitOf(unit)] : []),
    ]),
    list([
      pair(words.lowest, figure(heard.lowest)),
      pair(words.highest, figure(heard.highest)),
      ...(heard.fromZero ? [words.fromZero] : []),
    ]),
    ...sorts.flatMap((sort) => (counts[sort] > 0 ? [words[sort](counts[sort])] : [])),
    ...(points < all ? [words.thinned(points, all)] : []),
    words.howToStop,
  ]);
}
