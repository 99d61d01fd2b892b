import { css, html } from 'lit';
import { brief } from '../../core/derive/brief.js';
import { latestIndex, observationAt, seriesOf } from '../../core/series.js';
import type { Card } from '../base/card.js';
import { basisOf } from '../base/compare.js';
import { GfElement } from '../base/element.js';
import type { View } from '../base/view.js';

/**
 * The reading of one indicator in two or three sentences: level and change, distance to the target,
 * how the regions below differ. The same data always give the same sentences; no cause is claimed.
 *
 * @summary One indicator read aloud in two or three sentences (解读).
 * @csspart reading - The sentences.
 */
export class BriefElement extends GfElement {
  static override get styles() {
    return [
      ...GfElement.styles,
      css`
        .reading {
          max-width: 40em;
          line-height: 1.75;
        }
      `,
    ];
  }

  protected override content({ dataset, say, region, indicator, period }: View): Card | undefined {
    if (!indicator) return undefined;
    const question = { indicator: indicator.id, region: region.id };
    const series = seriesOf(dataset, question);
    const index = series ? latestIndex(series, period) : -1;
    if (!series || index < 0) return undefined;
    const basis = basisOf(this.compare);
    const statements = brief(dataset, question, {
      ...(period ? { period } : {}),
      ...(basis ? { basis } : {}),
    });
    return {
      title: `${say.indicator(indicator)} · ${say.words.ui.reading}`,
      where: `${say.region(region.id)} · ${say.period(observationAt(series, index))}`,
      body: html`<p class="reading" part="reading">${say.paragraph(statements)}</p>`,
      sources: [series.source, indicator.source],
    };
  }
}
