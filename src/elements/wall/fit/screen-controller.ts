import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fontSizeFor } from '../layout/legibility.js';
import { usable } from '../attributes.js';
import { isCramped, panelsOf, ratioOf, typeSize, type Ratio, type TypeSize } from '../layout/layout.js';
import { FOOT, HEAD, type Panels } from '../scenes/scene.js';

export interface HangingHost extends ReactiveControllerHost, HTMLElement {
  heightM: number;
  distanceM: number;
  stretchX: number;
  seams: string;
  /** The wall has another size, or is described otherwise. */
  resized(): void;
}

/** After so many the scenes are left where they are: what the foot says may depend on their place. */
const LOOKS = 3;

/** A screen narrower than this, in pixels, is held in a hand and not looked up at. */
const HAND = 720;

/**
 * How the wall hangs: its shape and font size at its true resolution. Where the picture is pulled
 * wide on its way to the wall (`stretch-x`), it is laid out for the wall and pressed by as much.
 */
export class HangController implements ReactiveController {
  ratio: Ratio = 'wide';
  size: TypeSize | undefined;
  panels: Panels = { columns: 1, rows: 1, top: 0, bottom: 1, aspect: 1, wide: 1 };
  /** True where the scenes stand below one another: on a phone, or in too small a frame. */
  stacked = false;
  #observer: ResizeObserver | undefined;
  #seen = [0, 0];
  /** How often the place of the scenes may still be found to be another. */
  #looks = 0;

  constructor(readonly host: HangingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      // A stack is as high as its scenes; what counts is the height it would have as a wall.
      const { minHeight } = getComputedStyle(this.host);
      const would = minHeight.endsWith('px') ? parseFloat(minHeight) : window.innerHeight;
      this.#seen = [width, this.stacked ? would : entry!.contentRect.height];
      requestAnimationFrame(() => this.measure());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Where the scenes really stand: a foot with much to say is higher, and moves them. */
  hostUpdated(): void {
    const { panels, host } = this;
    if (this.stacked || panels.rows < 2 || this.#looks === 0) return;
    const [card, stage] = ['.card', '.stage'].map((part) =>
      host.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
    );
    if (!card || !stage) return;
    const top = (stage.top - card.top) / card.height;
    const bottom = (stage.bottom - card.top) / card.height;
    const moved = Math.abs(top - panels.top) + Math.abs(bottom - panels.bottom);
    if (moved * card.height < 1) return;
    this.#looks--;
    const aspect = (panels.aspect * (panels.bottom - panels.top)) / (bottom - top);
    this.panels = { ...panels, top, bottom, aspect };
    host.requestUpdate();
  }

  /** Takes up the size of the host and what its attributes say of the wall. */
  measure(): void {
    const { heightM, distanceM, stretchX, seams, style } = this.host;
    const [seenWidth, height] = this.#seen as [number, number];
    if (!(seenWidth > 0 && height > 0)) return;
    const stretch = usable('stretch-x', stretchX, 1);
    const width = seenWidth * stretch;
    const viewing = {
      heightM: usable('height-m', heightM, 0),
      distanceM: usable('distance-m', distanceM, 0),
    };
    const size = typeSize(width, height, fontSizeFor({ ...viewing, heightPx: height }));
    this.stacked = seenWidth < HAND || isCramped(width, height, size);
    this.ratio = this.stacked ? 'portrait' : ratioOf(width, height);
    this.size = size;
    const [columns, rows] = panelsOf(seams) ?? [1, 1];
    const [wide, high] = [width / size.em, height / size.em];
    const aspect = wide / (high - HEAD - FOOT);
    this.#looks = LOOKS;
    this.panels = { columns, rows, top: HEAD / high, bottom: 1 - FOOT / high, aspect, wide };
    style.setProperty('--panel', `${width / columns}px`);
    style.setProperty('--em', `${this.stacked ? 16 : size.em}px`);
    style.setProperty('--stretch', `${stretch}`);
    this.host.setAttribute('data-ratio', this.ratio);
    this.host.toggleAttribute('data-stacked', this.stacked);
    this.host.resized();
  }
}
