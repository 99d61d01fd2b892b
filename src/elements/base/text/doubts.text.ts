import type { Disagreement } from '../../../core/derive/sums-agree.js';
import { doubtsOf } from '../../../core/derive/doubts.js';
import type { Dataset } from '../../../core/model/dataset.js';
import type { Period } from '../../../core/time/period.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { doubtWords } from './doubts.words.js';

/**
 * What speaks against the figures that a card shows, in the reader's language: totals unlike their parts,
 * figures ten times their neighbours, running totals that fall, dates that contradict the figures; one sentence a kind. `now` is in
 * milliseconds.
 */
export function doubtSentences(
  dataset: Dataset,
  say: Speaker,
  indicators: readonly string[],
  region: string,
  now: number,
): string[] {
  const words = doubtWords[say.lang];
  const { disagreements, slips, falls, anachronisms } = doubtsOf(dataset, indicators, region, now);
  const first = <Doubt>(doubts: readonly Doubt[], sentence: (doubt: Doubt) => string): string[] => {
    const [latest, ...others] = doubts;
    if (latest === undefined) return [];
    const text = sentence(latest);
    return [others.length > 0 ? words.more(text, others.length) : text];
  };
  const number = (indicator: string, value: number) => {
    const { unit = '' } = dataset.indicators.get(indicator) ?? {};
    return say.amount(value, unit);
  };
  const place = (doubt: { indicator: string; region: string; period: Period }) => {
    const indicator = dataset.indicators.get(doubt.indicator);
    const name = indicators.length > 1 && indicator ? [say.indicator(indicator)] : [];
    return say.words.list([...name, say.region(doubt.region), say.span(doubt.period)]);
  };
  const disagreement = (doubt: Disagreement): string => {
    const total = number(doubt.indicator, doubt.value);
    const sum = number(doubt.indicator, doubt.found);
    if (doubt.of === 'periods') return words.periods(place(doubt), total, sum);
    if (doubt.of === 'categories') {
      const dimension = say.text(dataset.dimensions.get(doubt.dimension ?? '')?.name);
      const sentence = doubt.partial ? words.someCategories : words.categories;
      return sentence(place(doubt), total, dimension, sum);
    }
    const sentence = doubt.partial ? words.someRegions : words.regions;
    return sentence(place(doubt), total, say.level(doubt.region), sum);
  };
  return [
    ...first(disagreements, disagreement),
    ...first(slips, (slip) =>
      words.slip(place(slip), number(slip.indicator, slip.value), slip.times),
    ),
    ...first(falls, (fall) => {
      const [value, before] = [fall.value, fall.before].map((total) =>
        number(fall.indicator, total),
      );
      return words.fall(place(fall), value!, say.span(fall.since), before!);
    }),
    ...anachronisms.map(({ kind, period }) => words.dates[kind](say.span(period))),
  ];
}
