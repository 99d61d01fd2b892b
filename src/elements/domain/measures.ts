import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { progressOf } from '../../core/derive/progress.js';
import type { Judged } from '../../core/derive/target.js';
import { isRate } from '../../core/model/round.js';
import { seriesOf, type Observation } from '../../core/series/resolve.js';
import { atAnyTime, figureOf, type Figure, type View } from '../base/element/view.js';

/** An indicator of the domain, its figure and what the figure is judged to be. */
export type Measure = Judged<Figure & { indicator: IndicatorItem }>;

/** An indicator that has a figure at the place around, and none here: it keeps its place. */
export interface Absence {
  indicator: IndicatorItem;
  /** Why there is none, in words. */
  reason: string;
}

/** What a cell shows. */
export type Cell = Measure | Absence;

export const isMeasure = (cell: Cell): cell is Measure => 'observation' in cell;

/** The indicators that have a figure here, or at home at any time, in the order of the data. */
export function cellsOf(view: View, indicators: readonly IndicatorItem[]): Cell[] {
  return indicators.flatMap((indicator): Cell[] => {
    const figure = figureOf(view, indicator);
    if (figure) {
      const judgement = progressOf(view.dataset, figure.observation);
      return [{ ...figure, indicator, judgement }];
    }
    const isKnown = figureOf(atAnyTime({ ...view, region: view.home }), indicator);
    return isKnown ? [{ indicator, reason: reasonFor(view, indicator) }] : [];
  });
}

/** Why there is no figure here: none of the time asked for, or none of the place. */
function reasonFor(view: View, indicator: IndicatorItem): string {
  const { dataset, say, region, time } = view;
  const { ui, refusals } = say.words;
  if (time && figureOf(atAnyTime(view), indicator)) return ui.noneOf(say.timeRange(time));
  const series = seriesOf(dataset, { indicator: indicator.id, region: region.id });
  return refusals[series?.refusal ?? 'no-data'];
}

/** The figure of home in the same period, beside one of a region that the reader picked. */
export function figureAtHome(
  view: View,
  { indicator, observation }: Measure,
): Observation | undefined {
  const { region, home } = view;
  if (region === home) return undefined;
  const { period } = observation;
  const same = figureOf({ ...view, region: home, period, earliest: period }, indicator);
  return same?.observation.period.code === period.code ? same.observation : undefined;
}

/**
 * What the card says once: the period of the first figure, and the marks that all figures of that period
 * have, such as 初步数. A figure of another period says its own, and all its marks.
 */
export interface SaidOnce {
  when: string;
  marks: readonly string[];
}

export function saidOnce({ say }: View, [first, ...others]: readonly Measure[]): SaidOnce {
  if (!first) return { when: '', marks: [] };
  const when = say.period(first.observation);
  const marksOf = ({ observation }: Measure) =>
    observation.value === null ? [] : say.marks(observation);
  const same = others.filter(({ observation }) => say.period(observation) === when).map(marksOf);
  const marks = marksOf(first).filter((mark) => same.every((all) => all.includes(mark)));
  return { when, marks };
}

/** What the chosen one is held against: a rate of a street also against that of the district; a count would be dwarfed by it. */
export function comparedWith(
  { region, home }: Pick<View, 'region' | 'home'>,
  indicator: IndicatorItem,
  compare: string,
): string {
  const around = region !== home && isRate(indicator) ? home.id : '';
  return `${compare} ${around}`.trim();
}
