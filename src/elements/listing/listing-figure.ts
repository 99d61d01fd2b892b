import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { funnel } from '../../core/derive/funnel.js';
import { figureFor } from '../../core/derive/listing.js';
import type { Observation } from '../../core/series/resolve.js';
import type { View } from '../base/element/view.js';
import { statements } from '../base/text/phrased.js';
import { audienceNames } from './listing.text.js';
import { listingWords } from './listing.words.js';

/** The figure above a list: what a funnel of the same stages shows first. */
export interface ListingFigure {
  indicator: IndicatorItem;
  /** The last of its stages; absent where it is the only one. */
  last: IndicatorItem | undefined;
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
  const [indicator, ...others] = stages;
  if (!indicator) return undefined;
  const course = funnel(dataset, stages, region.id, period);
  const observation = course?.stages[0]?.observation;
  const sources = observation ? [observation.row?.source, course?.series[0]?.source] : [];
  return { indicator, last: others[others.length - 1], observation, sources };
}

/** What is said of the figure: what it is of, the figure itself, and where and when. */
export interface FigureText {
  name: string;
  /** '' where there is none; the remarks say so. */
  value: string;
  remarks: readonly string[];
}

/** The figure of an audience where the data have it, else the one for all, and which of them it is. */
export function figureText(
  { dataset, say, region, time }: View,
  { indicator, last, observation }: ListingFigure,
  audience: string,
): FigureText {
  const words = listingWords[say.lang];
  const name = say.indicator(indicator);
  const place = say.region(region.id);
  if (!observation) {
    const { noneIn, nothingWhy } = say.words.ui;
    const lack = time ? say.words.pair(name, noneIn(say.timeRange(time))) : nothingWhy(name, place);
    return { name: '', value: '', remarks: [lack] };
  }
  const split = audience ? figureFor(dataset, observation, audience) : undefined;
  const shown = split ?? observation;
  const value = say.spoken(shown);
  const whose = split ? audienceNames(dataset, say, [audience]) : '';
  return {
    name: whose ? say.words.pair(name, whose) : name,
    value,
    remarks: [
      ...say.spokenNotes(shown),
      place,
      say.period(shown),
      ...(audience && !split ? [words.unsplit] : []),
      ...(last && !split && shown.value !== null ? [words.firstOf(say.indicator(last))] : []),
    ],
  };
}

export function renderFigure(view: View, figure: ListingFigure, audience: string): TemplateResult {
  const { name, value, remarks } = figureText(view, figure, audience);
  return html`<p class="figure" part="figure">
    ${value ? html`<span>${name}</span> <b>${value}</b>` : nothing}
    <span class="small">${statements(remarks)}</span>
  </p>`;
}
