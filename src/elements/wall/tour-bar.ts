import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../i18n/speaker.js';
import { wallWords } from '../../i18n/wall.js';
import { cssProps } from '../base/css-props.js';
import type { TourController } from './tour-controller.js';

/** The names of the scenes with how far the tour is, and what holds it (WCAG 2.2.2). */
export function renderTour(
  say: Speaker,
  titles: readonly string[],
  touring: TourController,
  still: boolean,
): TemplateResult {
  const words = wallWords[say.lang];
  const { tour } = touring;
  const held = tour.paused || tour.resting > 0;
  return html`<nav class="tour" part="tour" aria-label=${words.scenes}>
    <ol>
      ${titles.map(
        (title, i) =>
          html`<li>
            <button
              type="button"
              class="stop"
              aria-current=${i === tour.scene ? 'true' : nothing}
              @click=${() => touring.go(i, i === tour.scene ? tour.step + 1 : 0)}
            >
              ${title}
              ${
                i === tour.scene && !still
                  ? html`<span
                      class="bar ${held ? 'held' : ''}"
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
              ${held ? words.resume : words.pause}
            </button>
            ${
              tour.resting > 0
                ? html`<span class="resting">${words.resting(tour.resting)}</span>`
                : nothing
            }`
    }
  </nav>`;
}
