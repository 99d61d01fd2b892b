import { html, nothing, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { cssProps } from '../../base/element/css-props.js';
import type { Ratio } from '../layout/layout.js';
import type { TourController } from './tour-controller.js';
import { tourWords } from './tour.words.js';

/** So many em of names there is room for, beside the title of the wall. */
const ROOM: Record<Ratio, number> = { portrait: 28, square: 38, wide: 60, cinema: 84, ribbon: 130 };
/** Three names have always room; a name has so many em around it. */
const FEW = 3;
const AROUND = 2;

/** True for more names than there is room for: all but one are then numbers, as on the keys. */
function isLong(titles: readonly string[], ratio: Ratio): boolean {
  const long = titles.reduce((sum, title) => sum + boldWidth(title) + AROUND, 0);
  return titles.length > FEW && long > ROOM[ratio];
}

/** The names of the scenes with how far the tour is, and what holds it (WCAG 2.2.2). */
export function renderTour(
  say: Speaker,
  titles: readonly string[],
  touring: TourController,
  still: boolean,
  ratio: Ratio,
): TemplateResult {
  const words = tourWords[say.lang];
  const { tour, isHeld } = touring;
  const long = isLong(titles, ratio);
  return html`<nav class="tour ${long ? 'numbered' : ''}" part="tour" aria-label=${words.scenes}>
    <ol>
      ${titles.map(
        (title, i) =>
          html`<li>
            <button
              type="button"
              class="stop"
              data-number=${i + 1}
              aria-current=${i === tour.scene ? 'true' : nothing}
              @click=${() => touring.go(i, i === tour.scene ? tour.step + 1 : 0)}
            >
              <span class=${long && i !== tour.scene ? 'unseen' : ''}>${title}</span>
              ${
                i === tour.scene && !still
                  ? html`<span
                      class="bar ${isHeld ? 'held' : ''}"
                      ${cssProps({ '--p': tour.progress.toFixed(3) })}
                    ></span>`
                  : nothing
              }
            </button>
          </li>`,
      )}
    </ol>
    ${
      still
        ? nothing
        : html`<button type="button" class="hold" @click=${() => touring.toggle()}>
              ${isHeld ? words.resume : words.pause}
            </button>
            ${
              tour.resting > 0
                ? html`<span class="resting">${words.resting(tour.resting)}</span>`
                : nothing
            }`
    }
  </nav>`;
}
