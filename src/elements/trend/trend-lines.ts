import type { TrendLines } from '../../charts/trend.js';
import { seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf, yearEarlier } from '../../core/series/window.js';
import type { IndicatorView } from '../base/element/view.js';
import { regionsIn } from '../base/text/compare-attribute.js';

/** More lines than the palette has tones would not be told apart. */
const MOST_LINES = 8;

/** The lines of a trend, and the names of those that are asked for and not drawn. */
export interface Drawn {
  lines: TrendLines;
  leftOut: string[];
}

/**
 * The line of the region first, then what it is compared with over the same time, counted in the same
 * way. What has no such figures is left out by name.
 */
export function linesOf(
  { dataset, say, region }: IndicatorView,
  whole: Series,
  subject: Series,
  compare: string,
): Drawn {
  const { indicator, accumulation, axis } = subject;
  const [first, last] = axis.ends;
  const lines: TrendLines = [{ series: subject, name: say.region(region.id), tone: 1 }];
  const leftOut: string[] = [];
  for (const token of regionsIn(compare)) {
    const id = token === 'parent' ? region.parent : token;
    if (!id || id === region.id) continue;
    const { frequency } = axis;
    const question = { indicator: indicator.id, region: id, accumulation, frequency };
    const other = seriesOf(dataset, question);
    const series = other && !other.refusal ? windowOf(other, first, last) : undefined;
    const isDrawn = lines.length < MOST_LINES && series && series.axis.count > 0;
    if (!isDrawn) leftOut.push(say.region(id));
    else lines.push({ series, name: say.region(id), tone: lines.length + 1 });
  }
  if (compare.includes('year-on-year')) {
    const series = windowOf(yearEarlier(whole), first, last);
    lines.push({ series, name: say.words.ui.previousYear, tone: 0 });
  }
  return { lines, leftOut };
}
