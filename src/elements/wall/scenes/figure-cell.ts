import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import { figureType, fittingText, type FigureText } from '../layout/figure-type.js';
import type { Place } from '../layout/place.js';
import { cssProps } from '../../base/element/css-props.js';
import type { Figure } from './figure.text.js';
import type { Cell, SceneContext } from './scene.js';
import { whole } from './whole.js';

/** Figures side by side: alike, whatever each of them says. */
export function figureCells(figures: readonly Figure[], context: SceneContext): Cell[] {
  const texts = figures.map(({ value, unit, name, kicker, remarks }) => ({
    value: boldWidth(value),
    unit: boldWidth(unit),
    name: boldWidth(name),
    kicker: boldWidth(kicker),
    remarks: remarks.map(boldWidth),
  }));
  return figures.map((figure, i) => ({
    area: `f${i}`,
    look: 'figure firm',
    of: figure.of,
    at: figure.at,
    body: (place) => renderFigure(figure, place, texts, context),
  }));
}

function renderFigure(
  { kicker, domain, name, value, unit, remarks, statuses, mark, tone }: Figure,
  place: Place,
  texts: readonly FigureText[],
  { headingLevel }: SceneContext,
): TemplateResult {
  const type = figureType(place, texts);
  const status = statuses[fittingText(statuses.map(boldWidth), type) ?? -1];
  return html`<div
    class="fact ${type.isRow ? 'row' : ''}"
    data-domain=${domain}
    ${cssProps({ '--value': `${type.value}`, '--names': `${type.nameLines}` })}
  >
    ${type.hasKicker && kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
    <p class="what" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      ${name}${remarks.map((remark) => html` <span class="remark">${remark}</span>`)}
    </p>
    <p class="value">
      ${type.isRow && tone ? html`<span class=${tone} aria-hidden="true">${mark}</span> ` : nothing}<b>${value}</b>${
        unit ? html`<span class="unit ${type.isUnitBelow ? 'below' : ''}">${unit}</span>` : nothing
      }
    </p>
    ${
      status
        ? html`<p class="status">
            ${mark ? html`<span class=${tone} aria-hidden="true">${mark}</span> ` : nothing}${whole(status, [])}
          </p>`
        : nothing
    }
  </div>`;
}
