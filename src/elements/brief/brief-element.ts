import { css, html } from 'lit';
import type { Card } from '../base/card.js';
import { GfElement } from '../base/element.js';
import { figureOf, readingOf, type View } from '../base/view.js';

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
        .card {
          min-height: var(--gf-min-height, 11em);
        }
        .reading {
          max-width: 40em;
          line-height: 1.75;
        }
      `,
    ];
  }

  protected override content(view: View): Card | undefined {
    const { say, region, indicator } = view;
    const figure = indicator && figureOf(view, indicator);
    if (!figure) return undefined;
    const { question, series, observation } = figure;
    const reading = readingOf(view, question, this.compare);
    return {
      title: `${say.indicator(indicator)} · ${say.words.ui.reading}`,
      where: `${say.region(region.id)} · ${say.period(observation)}`,
      body: html`<p class="reading" part="reading">${reading}</p>`,
      sources: [series.source, indicator.source],
    };
  }
}
