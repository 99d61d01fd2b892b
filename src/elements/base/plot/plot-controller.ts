import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { painted } from '../../../charts/painters/screen.js';
import { fetchMoves, takeKey } from '../keys/keys.js';
import type { Plot } from './plot.js';

export type { Plot } from './plot.js';

let hands: typeof import('./hands.js') | undefined;

/** Loads what pointer and touch do, and what is shown at a place. */
export const fetchHands = async () => (hands ??= await import('./hands.js').catch(() => undefined));

/**
 * Lets pointer, touch and keyboard visit the places of a drawing. For assistive technology it is a
 * read-only slider: one tab stop, arrows move, and each place is spoken as its value text.
 */
export class PlotController implements ReactiveController {
  /** The place that is visited, and the one series of it that is read. */
  at: number | undefined;
  line: number | undefined;

  constructor(readonly host: ReactiveControllerHost & { readonly renderRoot?: ParentNode }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.go(undefined);
  }

  render(plot: Plot): TemplateResult {
    const { geometry, width, height, label } = plot;
    const index = this.at === undefined ? undefined : Math.min(this.at, geometry.count - 1);
    const place = index ?? plot.selected;
    const current = place ?? geometry.count - 1;
    const text = geometry.count > 0 ? plot.describe(current, this.line) : '';
    const touch = (event: MouseEvent) => this.#touch(event, plot);
    return html`<div
      class="plot"
      part="plot"
      role="slider"
      tabindex=${plot.isStop === false ? -1 : 0}
      aria-label=${label}
      aria-readonly="true"
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, geometry.count - 1)}
      aria-valuenow=${Math.max(0, current)}
      aria-valuetext=${plot.joined?.(text.split('\n')) ?? text}
      .visit=${this.go}
      @focus=${() => {
        void fetchMoves();
        plot.entered?.();
      }}
      @keydown=${(event: KeyboardEvent) => takeKey(event, this, plot)}
      @pointermove=${touch}
      @pointerdown=${touch}
      @pointerleave=${touch}
      @blur=${touch}
      @click=${touch}
    >
      <svg aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${painted(plot.picture)}
      </svg>
      ${place === undefined ? nothing : this.#renderPlace(plot, place, index === undefined ? '' : text)}
    </div>`;
  }

  #renderPlace(plot: Plot, index: number, text: string): TemplateResult | typeof nothing {
    if (hands) return hands.renderPlace(plot, index, text, this.host.renderRoot);
    void fetchHands().then((code) => code && this.host.requestUpdate());
    return nothing;
  }

  go = (index: number | undefined, line?: number): void => {
    if (index === this.at && line === this.line) return;
    this.at = index;
    this.line = line;
    const listen = index === undefined ? 'removeEventListener' : 'addEventListener';
    document[listen]('keydown', this.#onPageKey);
    this.host.requestUpdate();
  };

  /** What hangs at the pointer is put away without the focus, too. */
  #onPageKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') this.go(undefined);
  };

  #touch(event: MouseEvent, plot: Plot): void {
    const { currentTarget, target, offsetX, offsetY } = event;
    const touched = {
      event,
      plot: currentTarget as HTMLElement,
      target: target as HTMLElement,
      offset: [offsetX, offsetY],
    } as const;
    // A page may need the press itself for what it does on a pick.
    if (hands) hands.touch(touched, this, plot);
    else void fetchHands().then((code) => code?.touch(touched, this, plot));
  }
}
