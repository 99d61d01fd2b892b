import { html, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { funnel } from '../../core/derive/funnel.js';
import { figureFor } from '../../core/derive/listing.js';
import type { Observation } from '../../core/series/resolve.js';
import type { View } from '../base/element/view.js';
import { audienceNames } from './listing.text.js';
import { listingWords } from './listing.words.js';

/** The figure above a list: what a funnel of the same stages shows first. */
export interface ListingFigure {
  indicator: IndicatorItem;
  /** Absent where the region has none. */
  observation: Observation | undefined;
  /** The ids of its sources. */
  sources: (string | undefined)[];
}

/** The first of some stages as a funnel of them has it; undefined where no stage is named. */
export function firstStageOf(
  { dataset, region, period }: View,
  stages: readonly IndicatorItem[],
): ListingFigure | undefined {
  const [indicator] = stages;
  if (!indicator) return undefined;
  const course = funnel(dataset, stages, region.id, period);
  const observation = course?.stages[0]?.observation;
  const sources = observation ? [observation.row?.source, course?.series[0]?.source] : [];
  return { indicator, observation, sources };
}

/** The figure of an audience where the data have it, else the one for all, and which of them it is. */
export function renderFigure(
  { dataset, say, region, time }: View,
  { indicator, observation }: ListingFigure,
  audience: string,
): TemplateResult {
  const words = listingWords[say.lang];
  const name = say.indicator(indicator);
  const place = say.region(region.id);
  if (!observation) {
    const { noneIn, nothingWhy } = say.words.ui;
    const lack = time ? say.words.pair(name, noneIn(say.timeRange(time))) : nothingWhy(name, place);
    return html`<p class="figure" part="figure"><span class="small">${lack}</span></p>`;
  }
  const split = audience ? figureFor(dataset, observation, audience) : undefined;
  const shown = split ?? observation;
  const whose = split ? audienceNames(dataset, say, [audience]) : '';
  const remarks = [
    place,
    say.period(shown),
    ...say.notes(shown),
    ...(audience && !split ? [words.unsplit] : []),
    ...(split ? [] : [words.sameFigure]),
  ];
  return html`<p class="figure" part="figure">
    <span>${whose ? say.words.pair(name, whose) : name}</span> <b>${say.value(shown)}</b>
    <span class="small">${remarks.join(' · ')}</span>
  </p>`;
}
