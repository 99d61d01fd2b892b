import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Geometry } from '../../../charts/environment.js';
import type { Mark } from '../../../charts/marks.js';
import { painted } from '../../../charts/painters/screen.js';
import { cssProps } from '../element/css-props.js';
import { fetchMoves, takeKey } from '../keys/keys.js';

/** A drawing and what can be read from it. */
export interface Plot {
  picture: readonly Mark[];
  geometry: Geometry;
  width: number;
  height: number;
  /** What the plot is called, with how to move in it. */
  label: string;
  /** The text of a place, in all of its series or in one: in the tooltip and for speech. */
  describe(index: number, line?: number): string;
  /** How many series can be read one by one, where there are several. */
  series?: number | undefined;
  /** False for a drawing beside the one that the Tab key stops at. */
  isStop?: boolean;
  /** Called when it gets the focus. */
  entered?(): void;
  /** The place that is selected, if any. */
  selected?: number | undefined;
  /** Called when a place is chosen by click or Enter. */
  choose?: ((index: number) => void) | undefined;
}

/** A pointer that goes on by more pixels than these at once reads the drawing, not the tip that lies over it. */
const HURRIED = 4;

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
  /** The place that is visited, and the one series of it that is read. */
  #index: number | undefined;
  #line: number | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#move(undefined);
  }

  render(plot: Plot): TemplateResult {
    const { geometry, width, height, label } = plot;
    const index = this.#index === undefined ? undefined : Math.min(this.#index, geometry.count - 1);
    const place = index ?? plot.selected;
    const current = place ?? geometry.count - 1;
    const text = geometry.count > 0 ? plot.describe(current, this.#line) : '';
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
      aria-valuetext=${text}
      .visit=${this.#move}
      @focus=${() => {
        void fetchMoves();
        plot.entered?.();
      }}
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
      ${place === undefined ? nothing : this.#tip(plot, place, index === undefined ? '' : text)}
    </div>`;
  }

  /** A place and what it says; one that is selected and not visited has its mark alone. */
  #tip({ geometry, width, height }: Plot, index: number, text: string): TemplateResult {
    const { x, y } = geometry.at(index);
    const side = x > width / 2 ? 'before' : 'after';
    const place = { '--x': `${x}px`, '--y': `${y}px`, '--h': `${height}px` };
    return html`<div class="cursor" ${cssProps(place)}></div>
      <div
        class="tip ${side}"
        part="tooltip"
        aria-hidden="true"
        ?hidden=${!text}
        .textContent=${text}
        ${cssProps(place)}
      ></div>`;
  }

  #move = (index: number | undefined, line?: number): void => {
    if (index === this.#index && line === this.#line) return;
    this.#index = index;
    this.#line = line;
    const listen = index === undefined ? 'removeEventListener' : 'addEventListener';
    document[listen]('keydown', this.#onPageKey);
    this.host.requestUpdate();
  };

  /** What hangs at the pointer is put away without the focus, too. */
  #onPageKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') this.#move(undefined);
  };

  /** A finger that is lifted leaves the plot too, but its reader has not. */
  #leave = (event: Event): void => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch) this.#move(undefined);
  };

  /** A pointer may rest on the tip, which then stays. */
  #onPointer(event: MouseEvent, { geometry }: Plot): void {
    const { currentTarget, target, offsetX, offsetY, movementX } = event;
    const tip = target !== currentTarget && (target as HTMLElement);
    if (tip && Math.abs(movementX) < HURRIED) return;
    const zoom = zoomOf(currentTarget as Element);
    const [left, top] = tip ? [tip.offsetLeft, tip.offsetTop] : [0, 0];
    this.#move(geometry.nearest(left + offsetX / zoom, top + offsetY / zoom));
  }

  #onClick(event: MouseEvent, plot: Plot): void {
    // A click that no pointer made has no place of its own.
    if (event.detail > 0) this.#onPointer(event, plot);
    if (this.#index !== undefined) plot.choose?.(this.#index);
  }

  #onKey(event: KeyboardEvent, { geometry, selected, series, choose }: Plot): void {
    const [at, line, count] = [this.#index, this.#line, geometry.count];
    const start = selected ?? count - 1;
    takeKey(event, { host: this.host, count, at, start, series, line, go: this.#move, choose });
  }
}
