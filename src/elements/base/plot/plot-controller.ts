import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Geometry } from '../../../charts/environment.js';
import type { Mark } from '../../../charts/marks.js';
import { painted } from '../../../charts/painters/screen.js';
import { cssProps } from '../element/css-props.js';

/** A drawing and what can be read from it. */
export interface Plot {
  picture: readonly Mark[];
  geometry: Geometry;
  width: number;
  height: number;
  /** What the plot is called, with how to move in it. */
  label: string;
  /** The text of a place: in the tooltip and for speech. */
  describe(index: number): string;
  /** The place that is selected, if any. */
  selected?: number | undefined;
  /** Called when a place is chosen by click or Enter. */
  choose?(index: number): void;
}

/** How far a key moves. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
};

/**
 * The CSS `zoom` of an element and all around it. Nothing inside a plot takes the pointer, so an
 * event's offset is the place in the plot, even where the page is transformed; but all browsers
 * leave the zoom in it. The boxes of elements would not do: browsers differ on their zoom.
 */
function zoomOf(element: Element): number {
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return (parseFloat(getComputedStyle(element).zoom) || 1) * (around ? zoomOf(around) : 1);
}

/**
 * Lets pointer, touch and keyboard visit the places of a drawing. For assistive technology it is a
 * read-only slider: one tab stop, arrows move, and each place is spoken as its value text.
 */
export class PlotController implements ReactiveController {
  /** The place that is visited. */
  #index: number | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#index = undefined;
  }

  render(plot: Plot): TemplateResult {
    const { geometry, width, height, label } = plot;
    const index = this.#index === undefined ? undefined : Math.min(this.#index, geometry.count - 1);
    const place = index ?? plot.selected;
    const current = place ?? geometry.count - 1;
    return html`<div
      class="plot"
      part="plot"
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-readonly="true"
      aria-describedby="summary"
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, geometry.count - 1)}
      aria-valuenow=${Math.max(0, current)}
      aria-valuetext=${geometry.count > 0 ? plot.describe(current) : ''}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, plot)}
      @pointermove=${(event: PointerEvent) => this.#onPointer(event, plot)}
      @pointerdown=${(event: PointerEvent) => this.#onPointer(event, plot)}
      @pointerleave=${this.#leave}
      @blur=${this.#leave}
      @click=${(event: MouseEvent) => this.#onClick(event, plot)}
    >
      <svg aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${painted(plot.picture)}
      </svg>
      ${place === undefined ? nothing : this.#tip(plot, place, index === undefined)}
    </div>`;
  }

  /** A place and what it says; one that is selected and not visited has its mark alone. */
  #tip(
    { geometry, width, height, describe }: Plot,
    index: number,
    isSilent: boolean,
  ): TemplateResult {
    const { x, y } = geometry.at(index);
    const side = x > width / 2 ? 'before' : 'after';
    const place = { '--x': `${x}px`, '--y': `${y}px`, '--h': `${height}px` };
    return html`<div class="cursor" ${cssProps(place)}></div>
      <div
        class="tip ${side}"
        part="tooltip"
        aria-hidden="true"
        ?hidden=${isSilent}
        .textContent=${describe(index)}
        ${cssProps(place)}
      ></div>`;
  }

  #move(index: number | undefined): void {
    if (index === this.#index) return;
    this.#index = index;
    this.host.requestUpdate();
  }

  /** A finger that is lifted leaves the plot too, but its reader has not. */
  #leave = (event: Event): void => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch) this.#move(undefined);
  };

  #onPointer(event: MouseEvent, { geometry }: Plot): void {
    const zoom = zoomOf(event.currentTarget as Element);
    this.#move(geometry.nearest(event.offsetX / zoom, event.offsetY / zoom));
  }

  #onClick(event: MouseEvent, plot: Plot): void {
    // A click that no pointer made has no place of its own.
    if (event.detail > 0) this.#onPointer(event, plot);
    this.#choose(plot);
  }

  #choose(plot: Plot): void {
    if (this.#index !== undefined) plot.choose?.(this.#index);
  }

  #onKey(event: KeyboardEvent, plot: Plot): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = plot.geometry.count - 1;
    switch (event.key) {
      case 'Escape':
        // Where nothing is visited, the key is the page's.
        if (this.#index === undefined) return;
        this.#move(undefined);
        break;
      case 'Home':
        this.#move(0);
        break;
      case 'End':
        this.#move(last);
        break;
      case 'Enter':
      case ' ':
        this.#choose(plot);
        break;
      default: {
        const step = STEPS[event.key];
        if (step === undefined) return;
        const start = step > 0 ? last - step : last + 1;
        const from = this.#index ?? plot.selected ?? start;
        this.#move(Math.max(0, Math.min(last, from + step)));
      }
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
